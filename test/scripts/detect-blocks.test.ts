/** How files are cut into blocks, and where their units stand in the file. */
import { describe, expect, test } from 'vitest';
import { blocksOfFile, looksLikeHtml } from '../../scripts/detect/blocks-of-file.ts';

const texts = (name: string, content: string): string[] =>
  blocksOfFile(name, content).map((block) => block.text.trim());

describe('plain text', () => {
  test.each<[string, string, string[]]>([
    ['a blank line ends a block', 'One\n\nTwo', ['One', 'Two']],
    ['Windows line ends too', 'One\r\n\r\nTwo', ['One', 'Two']],
    [
      'a wrapped line does not',
      'The envoy said on Monday that Bram\nTarsk had agreed to meet her before the\nend.',
      ['The envoy said on Monday that Bram\nTarsk had agreed to meet her before the\nend.'],
    ],
    [
      'prose may be wrapped anywhere',
      'Sources close to Bram\nTarsk deny that he was flown to the northern harbour\nbefore the Harbour\nGuard\nwas asked.',
      [
        'Sources close to Bram\nTarsk deny that he was flown to the northern harbour\nbefore the Harbour\nGuard\nwas asked.',
      ],
    ],
    ['short lines are items', 'Bram\nTarsk', ['Bram', 'Tarsk']],
    [
      'marked items are apart',
      '- the United\n- Nations and their many friends',
      ['- the United', '- Nations and their many friends'],
    ],
    ['cells are apart', 'United\tNations', ['United', 'Nations']],
    [
      'a sentence end ends a block',
      'This is quite a long line, and it ends here.\nThe next.',
      ['This is quite a long line, and it ends here.', 'The next.'],
    ],
  ])('%s', (_, content, blocks) => {
    expect(texts('a.txt', content)).toEqual(blocks);
  });
});

describe('HTML', () => {
  test.each<[string, string, string[]]>([
    ['blocks are cut', '<p>One</p><p>Two</p>', ['One', 'Two']],
    ['items and cells are cut', '<ul><li>A<li>B</ul><table><tr><td>C<td>D</table>', ['A', 'B', 'C', 'D']],
    ['inline tags are not', '<p>B<b>en</b>gh<wbr>azi</p>', ['Benghazi']],
    [
      'one line break is white space, two end a block',
      'Khalifa<br>Haftar<br><br>Libya',
      ['Khalifa\nHaftar', 'Libya'],
    ],
    [
      'what is not rendered is not read',
      '<p hidden>A</p><script>B</script><style>C</style><!-- D --><p title="E">F</p>',
      ['F'],
    ],
    ['the head is not read', '<html><head><title>A</title></head><body>B</body></html>', ['B']],
    ['references are decoded', '<p>A&amp;B &#x41;&eacute;&nbsp;C</p>', ['A&B Aé\u00A0C']],
    ['footnote marks stand apart', '<p>Haftar<sup>2</sup>!</p>', ['Haftar 2 !']],
  ])('%s', (_, content, blocks) => {
    expect(texts('a.html', content)).toEqual(blocks);
  });

  test.each([
    '<p>A &amp; <b>Tar&shy;sk</b> x</p>',
    '<p>\r\n&lt;&nbsp;Tar<wbr>sk\r\n</p>',
    '<div>&bogus; &#0; </nonsense> Tarsk',
    '<table>loose Tarsk<tr><td>x</table>',
    '<pre>\n&gt; x Tarsk</pre>',
    '<pre>a <b>x</b> &amp; Tarsk</pre>',
  ])('offsets lead back into the file: %j', (content) => {
    for (const block of blocksOfFile('a.html', content)) {
      for (const match of block.text.matchAll(/Tar\u00AD?sk|x|loose/gu)) {
        const raw = content.slice(block.rawStart(match.index), block.rawEnd(match.index + match[0].length));
        expect(raw.replace(/&shy;|<wbr>/gu, '')).toBe(match[0].replace('\u00AD', ''));
      }
    }
  });
});

test.each([
  ['a.HTM', 'plain', true],
  ['a.txt', '<main>\n<h2>Hello</h2>', true],
  ['a.txt', 'Text with <b>bold</b> words', true],
  ['a.txt', 'a < b and c > d', false],
  ['a.txt', '<3 this', false],
])('%s with %j is HTML: %s', (name, content, html) => {
  expect(looksLikeHtml(name, content)).toBe(html);
});
