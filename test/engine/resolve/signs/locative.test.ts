/** A preposition of place turns the text back from a person to the place. */
import { testMarkedRows } from '../../../support/test-marked-rows.ts';

testMarkedRows([
  { text: 'Paul Malta rested. Near [[malta|Malta]] it rained.' },
  { text: 'Paul Malta rested. Malta slept.', refused: 'Malta: other-bearer' },
  { text: '[[valda-country|Valda]] y [[malta|Malta]] firman.', lang: 'es' },
  {
    text: 'It has a hull from [[malta|Malta]], a flag from the [[united-states|United States]] and a bank in the [[isles|Isles]].',
  },
]);
