/** Painting is a policy: what is marked depends on reach, on the page and on what has been marked before. */
import { expect, test } from 'vitest';
import { chooseMarks, DEFAULT_POLICY, type MarkPolicy } from '../../../engine/resolve/choose-marks.ts';
import { readBlock } from '../../../engine/resolve/read-block.ts';
import { resolvePage } from '../../../engine/resolve/resolve-page.ts';
import { HARBOUR } from '../../support/resolve-text.ts';

const ON_STORY = 'Tarsk met Ada Quill. Tarsk and the Harbour Guard left Malta for the United States.';
const ELSEWHERE = 'Malta and the United States signed. Malta is pleased. Tarsk is not.';
const everything: MarkPolicy = { firstMentionOnly: false, generalNames: 'always' };

test.each<{ title: string; text: string; policy: MarkPolicy; marked: string[] }>([
  {
    title: 'on the story: each entity once, general ones too',
    text: ON_STORY,
    policy: DEFAULT_POLICY,
    marked: ['Tarsk', 'Ada Quill', 'Harbour Guard', 'Malta', 'United States'],
  },
  { title: 'elsewhere: distinctive ones only', text: ELSEWHERE, policy: DEFAULT_POLICY, marked: ['Tarsk'] },
  {
    title: 'all that was found',
    text: ELSEWHERE,
    policy: everything,
    marked: ['Malta', 'United States', 'Malta', 'Tarsk'],
  },
  {
    title: 'never general ones',
    text: ON_STORY,
    policy: { firstMentionOnly: false, generalNames: 'never' },
    marked: ['Tarsk', 'Ada Quill', 'Tarsk', 'Harbour Guard'],
  },
])('$title', ({ text, policy, marked }) => {
  const page = resolvePage([readBlock(text, HARBOUR, 'en')], HARBOUR, { lang: 'en' });
  const marks = chooseMarks(page, HARBOUR, policy);
  const surfaces = page.mentions.filter((_, i) => marks[i]).map(({ start, end }) => text.slice(start, end));
  expect(surfaces).toEqual(marked);
});
