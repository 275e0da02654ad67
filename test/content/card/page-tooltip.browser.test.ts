import { expect, test } from 'vitest';
import { hasOwnTooltip } from '../../../entrypoints/content/card/hover/page-tooltip.ts';
import { fakeMentions } from '../../support/fake-mentions.ts';

const NAME = '<b id="m1" data-name="odile-maret">Odile Maret</b>';
const LONG = 'and so on for longer than any link, in a paragraph that tells of many other things besides';

test.each([
  ['no tooltip', `<p>By ${NAME}.</p>`, false],
  ['a title that says more', `<p>By <a href="#" title="Director of the port">${NAME}</a>.</p>`, true],
  ['a title that repeats the name', `<p>By <a href="#" title="Odile Maret (director)">${NAME}</a>.</p>`, false],
  ['the title of the paragraph', `<p title="Part two">By ${NAME} ${LONG}.</p>`, false],
  ['a description by a tooltip', `<p><span aria-describedby="t">${NAME}</span></p><i id="t" role="tooltip">Hm</i>`, true],
  ['a description by a footnote', `<p><span aria-describedby="t">${NAME}</span></p><i id="t">Hm</i>`, false],
  ['a pop-up of the page', `<p><button aria-haspopup="dialog">${NAME}</button></p>`, true],
  ['a tooltip of a library', `<p><span data-bs-toggle="tooltip">${NAME}</span></p>`, true],
])('%s', (_title, html, expected) => {
  document.body.innerHTML = html;
  expect(hasOwnTooltip(fakeMentions().mentions()[0]!)).toBe(expected);
}); // prettier-ignore
