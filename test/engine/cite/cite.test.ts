import { describe, expect, test } from 'vitest';
import type { Citation } from '../../../engine/cite/citation.ts';
import { cite, type CitationFormat } from '../../../engine/cite/cite.ts';
import { aClaim, aSource } from '../../support/briefing-builders.ts';

const URL_OF_PASSAGE =
  'https://lantern.example/2019/05/14/harbour#:~:text=The%20authority%20leased,naming%20its%20owners';

function aCitation(
  source: Parameters<typeof aSource>[0] = {},
  claim: Parameters<typeof aClaim>[0] = {},
): Citation {
  return { claim: aClaim(claim), source: aSource(source), accessed: '2026-11-03' };
}

const ANONYMOUS: Parameters<typeof aClaim>[0] = {
  attribution: { kind: 'unnamed', by: [], as: 'two former clerks' },
  standing: 'alleged',
};

describe('a claim of a newspaper article by two authors', () => {
  test.each<[CitationFormat, string]>([
    [
      'plain',
      'The port authority leased the eastern quay to a company without naming its owners.\n' +
        'Alleged by two former clerks.\n' +
        'Ida Solberg, Tomás Quint, “The harbour that nobody sold”, The Lantern, 14 May 2019.\n' +
        `${URL_OF_PASSAGE} (accessed 3 November 2026)`,
    ],
    [
      'apa',
      'The port authority leased the eastern quay to a company without naming its owners ' +
        '(two former clerks, as cited in Solberg & Quint, 2019).\n\n' +
        'Solberg, I., & Quint, T. (2019, May 14). The harbour that nobody sold. The Lantern. ' +
        `Retrieved November 3, 2026, from ${URL_OF_PASSAGE}`,
    ],
    [
      'mla',
      'The port authority leased the eastern quay to a company without naming its owners ' +
        '(two former clerks, paraphrased in Solberg and Quint).\n\n' +
        'Solberg, Ida, and Tomás Quint. “The harbour that nobody sold.” The Lantern, 14 May 2019, ' +
        `${URL_OF_PASSAGE}. Accessed 3 Nov. 2026.`,
    ],
    [
      'chicago',
      'The port authority leased the eastern quay to a company without naming its owners.\n\n' +
        'Ida Solberg and Tomás Quint, “The harbour that nobody sold,” Lantern, May 14, 2019, ' +
        `${URL_OF_PASSAGE}. Attributed to two former clerks.\n\n` +
        'Solberg, Ida, and Tomás Quint. “The harbour that nobody sold.” Lantern, May 14, 2019. ' +
        `Accessed November 3, 2026. ${URL_OF_PASSAGE}.`,
    ],
    [
      'bibtex',
      '@article{solberg-2019-port-leased,\n' +
        '  author = {Solberg, Ida and Quint, Tomás},\n' +
        '  title = {{The harbour that nobody sold}},\n' +
        '  journal = {The Lantern},\n' +
        '  year = {2019},\n  month = may,\n  day = {14},\n' +
        `  url = {${URL_OF_PASSAGE}},\n` +
        '  urldate = {2026-11-03},\n' +
        '  note = {The port authority leased the eastern quay to a company without naming its owners. ' +
        'Attributed to two former clerks.}\n}',
    ],
    [
      'ris',
      [
        'TY  - NEWS',
        'AU  - Solberg, Ida',
        'AU  - Quint, Tomás',
        'TI  - The harbour that nobody sold',
        'T2  - The Lantern',
        'PY  - 2019',
        'DA  - 2019/05/14',
        `UR  - ${URL_OF_PASSAGE}`,
        'Y2  - 2026/11/03',
        'N1  - The port authority leased the eastern quay to a company without naming its owners. ' +
          'Attributed to two former clerks.',
        'ER  - ',
        '',
      ].join('\r\n'),
    ],
  ])('reads right in %s', (format, expected) => {
    expect(cite(aCitation({}, ANONYMOUS), format)).toBe(expected);
  });

  test('is one CSL item with names and dates in parts', () => {
    expect(JSON.parse(cite(aCitation({}, ANONYMOUS), 'csl-json'))).toEqual([
      {
        id: 'lantern-2019-port-leased',
        type: 'article-newspaper',
        author: [
          { family: 'Solberg', given: 'Ida' },
          { family: 'Quint', given: 'Tomás' },
        ],
        title: 'The harbour that nobody sold',
        'container-title': 'The Lantern',
        issued: { 'date-parts': [[2019, 5, 14]] },
        accessed: { 'date-parts': [[2026, 11, 3]] },
        URL: URL_OF_PASSAGE,
        note:
          'The port authority leased the eastern quay to a company without naming its owners. ' +
          'Attributed to two former clerks.',
      },
    ]);
  });
});

test.each<[string, CitationFormat, Citation, string]>([
  [
    'puts the title first without authors (APA)',
    'apa',
    aCitation({ authors: [] }),
    '\n\nThe harbour that nobody sold. (2019, May 14). The Lantern.',
  ],
  [
    'cites the title in the text without authors (APA)',
    'apa',
    aCitation({ authors: [] }),
    'owners (“The harbour that nobody sold,” 2019).\n\nThe harbour',
  ],
  [
    'cites the title in the text without authors (MLA)',
    'mla',
    aCitation({ authors: [] }),
    'owners (“The harbour that nobody sold”).\n\n“The harbour that nobody sold.” The Lantern',
  ],
  [
    'begins a note with the title without authors (Chicago)',
    'chicago',
    aCitation({ authors: [] }),
    '\n\n“The harbour that nobody sold,” Lantern, May 14, 2019',
  ],
  [
    'leaves the author field out without authors (BibTeX)',
    'bibtex',
    aCitation({ authors: [] }),
    '@article{the-lantern-2019-port-leased,\n  title =',
  ],
  [
    'does not name a publisher twice that is the author',
    'apa',
    aCitation({ authors: ['Port Authority of Vell Office'], publisher: 'Port Authority of Vell Office' }),
    'Port Authority of Vell Office. (2019, May 14). The harbour that nobody sold. Retrieved',
  ],
  [
    'keeps an organisation whole in BibTeX',
    'bibtex',
    aCitation({ authors: ['Institute for Quays and Docks'] }),
    'author = {{Institute for Quays and Docks}}',
  ],
  [
    'keeps an organisation whole in CSL',
    'csl-json',
    aCitation({ authors: ['Institute for Quays and Docks'] }),
    '"literal": "Institute for Quays and Docks"',
  ],
  [
    'keeps particles with the family name',
    'mla',
    aCitation({ authors: ['Anna van der Meer'] }),
    '\n\nvan der Meer, Anna. “',
  ],
  [
    'keeps an Arabic article with the family name',
    'apa',
    aCitation({ authors: ['Esam Omran Al-Fetori'] }),
    'Al-Fetori, E. O. (2019',
  ],
  [
    'shortens double given names with their hyphen',
    'apa',
    aCitation({ authors: ['Jean-Luc Ásgeirsson'] }),
    'Ásgeirsson, J.-L. (2019',
  ],
  ['sets "Jr." last in APA', 'apa', aCitation({ authors: ['Sam Holt Jr.'] }), 'Holt, S., Jr. (2019'],
  [
    'sets "Jr." in the middle in BibTeX',
    'bibtex',
    aCitation({ authors: ['Sam Holt Jr.'] }),
    'author = {Holt, Jr., Sam}',
  ],
  ['leaves a single name alone', 'mla', aCitation({ authors: ['Madonna'] }), '\n\nMadonna. “'],
  [
    'leaves a name without spaces alone',
    'csl-json',
    aCitation({ authors: ['王小明'] }),
    '"literal": "王小明"',
  ],
  [
    'takes a name that is turned round already',
    'chicago',
    aCitation({ authors: ['Solberg, Ida'] }),
    'Ida Solberg, “The harbour',
  ],
  [
    'says "et al." from three authors on in MLA',
    'mla',
    aCitation({ authors: ['A One', 'B Two', 'C Three'] }),
    '(One et al.).\n\nOne, A, et al. “',
  ],
  [
    'lists three authors in Chicago',
    'chicago',
    aCitation({ authors: ['A One', 'B Two', 'C Three'] }),
    '\n\nA One, B Two, and C Three, “',
  ],
  [
    'keeps diacritics in BibTeX but not in its key',
    'bibtex',
    aCitation({ authors: ['Zoë Çelik'] }),
    '@article{celik-2019-port-leased,\n  author = {Çelik, Zoë}',
  ],
  [
    'balances braces in BibTeX',
    'bibtex',
    aCitation({ title: 'A {half & 100% #1_a ~^\\' }),
    'title = {{A \\textbraceleft{}half \\& 100\\% \\#1\\_a \\textasciitilde{}\\textasciicircum{}\\textbackslash{}}}',
  ],
  ['writes a month without a day', 'ris', aCitation({ published: '2019-05' }), 'DA  - 2019/05/\r\n'],
  ['writes a year alone', 'apa', aCitation({ published: '2019' }), '(2019). The harbour'],
  ['says when there is no readable date', 'apa', aCitation({ published: 'undated' }), '(n.d.). The harbour'],
  [
    'does not end a question twice',
    'mla',
    aCitation({ title: 'Who owns the quay?' }),
    '“Who owns the quay?” The Lantern',
  ],
  ['keeps line breaks out of RIS', 'ris', aCitation({ title: 'Two\nlines' }), 'TI  - Two lines\r\n'],
  ['says that the paper itself speaks', 'plain', aCitation(), '\nStated by The Lantern.\n'],
  ['knows reports', 'ris', aCitation({ kind: 'report' }), 'TY  - RPRT'],
  ['calls an unknown kind a document', 'csl-json', aCitation({ kind: 'tablet' }), '"type": "document"'],
])('%s', (_title, format, citation, part) => {
  expect(cite(citation, format)).toContain(part);
});
