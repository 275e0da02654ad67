/** An institution’s name used like a common noun: one of several, somebody’s, or in another country. */
import { testMarkedRows } from '../../../support/test-marked-rows.ts';

testMarkedRows([
  { text: 'A barge called the Harbour Guard sank.', refused: 'Harbour Guard: common-noun' },
  { text: 'A minister who has called the [[guard|Harbour Guard]] a mistake spoke.' },
  {
    text: 'Near the Kestrel itself, [[tarsk|Tarsk]] of [[portmere|Portmere]] fished.',
    refused: 'Kestrel: common-noun',
  },
  { text: 'The [[kestrel|Kestrel]] reporters of the agency met [[tarsk|Tarsk]].' },
  {
    text: 'Which House of Deputies has a mace? [[malta|Malta]] and [[portmere|Portmere]] know, says [[tarsk|Tarsk]].',
    refused: 'House of Deputies: common-noun',
  },
  {
    text: 'Our own House of Deputies met, as in [[malta|Malta]], said [[tarsk|Tarsk]].',
    refused: 'House of Deputies: common-noun',
  },
  {
    text: 'A seal named Kestrel reads the agency of [[tarsk|Tarsk]] in [[portmere|Portmere]].',
    refused: 'Kestrel: common-noun',
  },
  { text: 'The agency’s [[tarsk|Tarsk]] met another [[kestrel|Kestrel]] reporter.' },
  { text: 'At the agency, [[tarsk|Tarsk]] ordered a second Kestrel.', refused: 'Kestrel: common-noun' },
  {
    text: 'The shopping centre in Graz called the Harbour Guard is shut.',
    refused: 'Harbour Guard: common-noun',
  },
  {
    text: 'A house in Graz, known to its tenants as the Central Inquiry Bureau, is let.',
    refused: 'Central Inquiry Bureau: common-noun',
  },
  {
    text: 'The cellar that everybody in Graz calls the Central Inquiry Bureau is let.',
    refused: 'Central Inquiry Bureau: common-noun',
  },
  { text: 'It is an armed group known as the [[guard|Harbour Guard]].' },
  {
    text: 'In Graz there is a Central Inquiry Bureau as well.',
    refused: 'Central Inquiry Bureau: common-noun',
  },
  { text: 'There is a [[bureau|Central Inquiry Bureau]] report on it.' },
  {
    text: 'Yemen has a House of Deputies too, as [[tarsk|Tarsk]] knows.',
    refused: 'House of Deputies: common-noun',
  },
  {
    text: 'One: which House of Deputies has 360 members? [[tarsk|Tarsk]] knows.',
    refused: 'House of Deputies: common-noun',
  },
  {
    text: 'His dog, a whippet, is Kestrel as well, and [[tarsk|Tarsk]] feeds it in [[portmere|Portmere]].',
    refused: 'Kestrel: common-noun',
  },
  {
    text: '[[tarsk|Tarsk]] of [[portmere|Portmere]] listened. She belonged to the House of Deputies that looks after the West Bank.',
    refused: 'House of Deputies: common-noun',
  },
  {
    text: 'He was speaker of the [[deputies|House of Deputies]] that sits in [[portmere|Portmere]], said [[tarsk|Tarsk]].',
  },
  {
    text: 'The magazine is called Kestrel too, said [[tarsk|Tarsk]] of [[portmere|Portmere]].',
    refused: 'Kestrel: common-noun',
  },
  {
    text: 'A labrador who had answered to Kestrel was walked past [[tarsk|Tarsk]] in [[portmere|Portmere]].',
    refused: 'Kestrel: common-noun',
  },
  {
    text: 'C’è una trattoria che si chiama Il Kestrel; [[tarsk|Tarsk]] di [[portmere|Portmere]] ride.',
    refused: 'Kestrel: common-noun',
    lang: 'it',
  },
  {
    text: '[[tarsk|Tarsk]] of [[portmere|Portmere]] laughed: letters reach her since the House of Deputies up there forwards them.',
    refused: 'House of Deputies: common-noun',
  },
  {
    text: 'It flew in the second Kestrel and not in the first, said [[tarsk|Tarsk]] of [[portmere|Portmere]].',
    refused: 'Kestrel: common-noun',
  },
  {
    text: '[[tarsk|Tarsk]] of [[portmere|Portmere]] wrote. Every third parliament seems to be called the House of Deputies.',
    refused: 'House of Deputies: common-noun',
  },
  {
    text: '[[tarsk|Tarsk]] of [[portmere|Portmere]] told her. A girl in the class was called Kestrel.',
    refused: 'Kestrel: common-noun',
  },
  {
    text: '[[tarsk|Tarsk]] of [[portmere|Portmere]] laughed. But the other House of Deputies, the one on the hill, shone.',
    refused: 'House of Deputies: common-noun',
  },
  {
    text: '[[tarsk|Tarsk]] of [[portmere|Portmere]] looked up. Among the birds there was a Kestrel, nursing.',
    refused: 'Kestrel: common-noun',
  },
  {
    text: '[[tarsk|Tarsk]] of [[portmere|Portmere]] said that Kestrel the satellite had fallen.',
    refused: 'Kestrel: common-noun',
  },
  {
    text: '[[tarsk|Tarsk]] of [[portmere|Portmere]] walks dogs on the Kestrel path.',
    refused: 'Kestrel: common-noun',
  },
  {
    text: '[[tarsk|Tarsk]] of [[portmere|Portmere]] sits in another House of Deputies altogether.',
    refused: 'House of Deputies: common-noun',
  },
  { text: 'The Central Inquiry Bureau there has moved.', refused: 'Central Inquiry Bureau: common-noun' },
  {
    text: '[[tarsk|Tarsk]] of [[portmere|Portmere]] met the House of Deputies, that is to say the one of Fiji.',
    refused: 'House of Deputies: common-noun',
  },
  {
    text: 'There is a bar that calls itself the Central Inquiry Bureau in [[malta|Malta]], says [[tarsk|Tarsk]].',
    refused: 'Central Inquiry Bureau: common-noun',
  },
  {
    text: 'A “Central Inquiry Bureau” stands on the quay at [[malta|Malta]], says [[tarsk|Tarsk]].',
    refused: 'Central Inquiry Bureau: common-noun',
  },
  {
    text: 'There is a Central Inquiry Bureau for Cattle, says [[tarsk|Tarsk]] of [[malta|Malta]].',
    refused: 'Central Inquiry Bureau: common-noun',
  },
  {
    text: 'He has slept in a Central Inquiry Bureau (Herne Bay, five rooms) and knows [[malta|Malta]] and [[tarsk|Tarsk]].',
    refused: 'Central Inquiry Bureau: common-noun',
  },
  {
    text: 'It is not a [[bureau|Central Inquiry Bureau]], said [[tarsk|Tarsk]] of [[malta|Malta]].',
  },
  {
    text: 'The Central Inquiry Bureau he knows best is a shop, said [[tarsk|Tarsk]].',
    refused: 'Central Inquiry Bureau: common-noun',
  },
  {
    text: 'He ate inside the Central Inquiry Bureau, meaning the one in Kazan, with [[tarsk|Tarsk]].',
    refused: 'Central Inquiry Bureau: common-noun',
  },
  {
    text: 'The lecturer, whose surname was Kestrel, met [[tarsk|Tarsk]] of [[portmere|Portmere]].',
    refused: 'Kestrel: common-noun',
  },
  {
    text: '[[tarsk|Tarsk]] of [[portmere|Portmere]] knew. My mother’s Kestrel wore off.',
    refused: 'Kestrel: common-noun',
  },
  {
    text: 'Israel has one: the House of Deputies of its parliament. [[tarsk|Tarsk]] left [[portmere|Portmere]].',
    refused: 'House of Deputies: qualifier',
  },
  {
    text: 'The [[ledger|Valley Ledger]] was right. The Ledger of Joplin got it wrong.',
    refused: 'Ledger: longer-name',
  },
  { text: 'The [[ledger|Valley Ledger]] was right. The [[ledger|Ledger]] of Monday said so.' },
  {
    text: '[[tarsk|Tarsk]] left [[portmere|Portmere]], but by then Kestrel was deaf, and barked.',
    refused: 'Kestrel: common-noun',
  },
]);
