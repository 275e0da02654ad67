/** Long pages as readers meet them: one builder a kind, all from building blocks and a fixed seed. */
import { createRandom } from '../../bench/corpus.ts';
import {
  NOTE,
  blockquote,
  figure,
  list,
  navigation,
  paragraphs,
  section,
  table,
  thread,
  times,
} from './blocks.ts';
import {
  ARABIC,
  ENGLISH,
  GERMAN,
  JAPANESE,
  RUSSIAN,
  sentence,
  sentences,
  type Random,
  type Words,
} from './sentences.ts';

export interface LongPage {
  /** File name, whose ending tells the type. */
  readonly file: string;
  readonly content: string;
  /** Also compared in Firefox. */
  readonly firefox?: boolean;
}

type Body = (random: Random) => string;

interface Frame {
  readonly lang?: string;
  readonly dir?: 'rtl';
  readonly style?: string;
  readonly script?: string;
}

function page(body: string, { lang = 'en', dir, style = '', script = '' }: Frame = {}): string {
  const css = `body{font:16px/1.5 sans-serif;max-width:60em;margin:auto}${style}`;
  return `<!doctype html><html lang="${lang}"${dir ? ` dir="${dir}"` : ''}><head><meta charset="utf-8"><title>Long page</title><style>${css}</style></head>
<body><p>${NOTE}</p>${body}<script>${script}</script></body></html>`;
}

const en = ENGLISH;
const article = (random: Random, words: Words): string =>
  `${navigation(random, words)}<main><article><h1>${sentence(random, words)}</h1>${times(8, (i) => (i === 2 ? figure(random, words) : '') + section(random, words, 2, 4)).join('')}</article>
  <aside><h2>Related</h2>${list(random, words, 6)}</aside></main><footer>${sentence(random, words)}</footer>`;

const BODIES: Readonly<Record<string, readonly [body: Body, frame?: Frame]>> = {
  article: [(random) => article(random, en)],
  'long-read': [
    (random) =>
      `<article>${times(12, () => section(random, en, 2, 5)).join('<hr>')}<ol>${times(20, (i) => `<li id="n${i}">${sentence(random, en)}</li>`).join('')}</ol></article>`,
    { style: 'p:first-of-type::first-letter{font-size:3em;float:left} article{columns:2}' },
  ],
  forum: [(random) => `<h1>${sentence(random, en)}</h1>${times(4, () => thread(random, en, 4)).join('')}`],
  wiki: [
    (random) =>
      `<h1>Coast road</h1><aside style="float:right;width:18em">${table(random, en, 12)}</aside><div id="toc">${list(random, en, 8, 'ol')}</div>${times(10, () => section(random, en, 3, 3)).join('')}${table(random, en, 60)}`,
  ],
  mail: [
    (random) =>
      `<table><tr><td>${list(random, en, 12)}</td><td><h2>Re: the coast road</h2><pre style="white-space:pre-wrap">${sentences(random, en, 12)}\n\n${sentences(random, en, 8)}\n\n> ${sentences(random, en, 6)}</pre>${blockquote(random, en, 9)}</td></tr></table>`,
  ],
  'data-table': [(random) => table(random, en, 500)],
  'search-results': [
    (random) =>
      `<form><input value="Khalifa Haftar"><button>Search</button></form>${times(60, () => `<div><h3><a href="#">${sentence(random, en)}</a></h3><cite>example.org › tripoli</cite><p>… ${sentences(random, en, 2)} …</p></div>`).join('')}`,
  ],
  documentation: [
    (random) =>
      `${times(20, () => `${section(random, en, 2, 2)}<pre><code>const name = 'Khalifa Haftar';\n// Tripoli</code></pre><dl>${times(4, () => `<dt><code>tripoli</code></dt><dd>${sentence(random, en)}</dd>`).join('')}</dl>`).join('')}`,
  ],
  timeline: [
    (random) =>
      times(
        30,
        (i) =>
          `<details${i % 3 === 0 ? ' open' : ''}><summary>${1990 + i}</summary>${paragraphs(random, en, 2)}</details>`,
      ).join(''),
  ],
  'front-page': [
    (random) =>
      `<div class="grid">${times(40, () => `<a class="card" href="#"><h3>${sentence(random, en)}</h3><span>${sentences(random, en, 2)}</span></a>`).join('')}</div>`,
    {
      style:
        '.grid{display:grid;grid-template-columns:repeat(4,1fr);gap:1em}.card{display:flex;flex-direction:column}',
    },
  ],
  german: [(random) => article(random, GERMAN), { lang: 'de' }],
  'russian-forum': [(random) => times(4, () => thread(random, RUSSIAN, 3)).join(''), { lang: 'ru' }],
  'right-to-left': [(random) => article(random, ARABIC), { lang: 'ar', dir: 'rtl' }],
  vertical: [
    (random) => article(random, JAPANESE),
    { lang: 'ja', style: 'html{writing-mode:vertical-rl}body{max-width:none;max-height:40em}' },
  ],
  'scrolling-boxes': [
    (random) =>
      `<div style="display:flex">${times(3, () => `<div style="height:500px;overflow:auto">${paragraphs(random, en, 25)}</div>`).join('')}</div>`,
  ],
  'skipped-content': [
    (random) => times(25, () => section(random, en, 2, 4)).join(''),
    { style: 'section{content-visibility:auto;contain-intrinsic-size:auto 400px}' },
  ],
};

/** Pages that their own scripts make. */
const SCRIPTED: Readonly<Record<string, readonly [body: Body, frame: Frame]>> = {
  'single-page-app': [
    (random) =>
      `<div id="app"></div>${times(3, (i) => `<template id="view${i}">${section(random, en, 1, 12)}</template>`).join('')}`,
    {
      script: `let at = 0;
  const show = () => {
    document.getElementById('app').replaceChildren(document.getElementById('view' + at).content.cloneNode(true));
    history.replaceState(null, '', '#/' + at++);
  };
  show(); const timer = setInterval(() => (at < 3 ? show() : clearInterval(timer)), 150);`,
    },
  ],
  'live-blog': [
    (random) =>
      `<h1>Live</h1><div id="feed"></div><template id="posts">${times(30, (i) => `<article><time>10:${10 + i}</time>${paragraphs(random, en, 2)}</article>`).join('')}</template>`,
    {
      script: `const posts = [...document.getElementById('posts').content.children];
  const timer = setInterval(() => {
    const next = posts.shift();
    if (next) document.getElementById('feed').prepend(next); else clearInterval(timer);
  }, 25);`,
    },
  ],
  'web-components': [
    (random) =>
      `${paragraphs(random, en, 4)}${times(20, () => `<story-card><span>${sentence(random, en)}</span></story-card>`).join('')}`,
    {
      script: `customElements.define('story-card', class extends HTMLElement {
    connectedCallback() {
      const root = this.attachShadow({ mode: 'open' });
      const text = document.createElement('p');
      text.textContent = 'Aguila Saleh Issa saw the ferry leave Tobruk, in this invented card.';
      root.append(text, document.createElement('slot'));
    }
  });`,
    },
  ],
};

const IN_FIREFOX = new Set(['article', 'right-to-left', 'vertical', 'single-page-app']);

export function longPages(): readonly LongPage[] {
  const html = Object.entries({ ...BODIES, ...SCRIPTED }).map(([name, [body, frame]], i) => ({
    file: `${name}.html`,
    content: page(body(createRandom(i + 1)), frame),
    firefox: IN_FIREFOX.has(name),
  }));
  return [...html, plainText(), xhtml()];
}

function plainText(): LongPage {
  const random = createRandom(101);
  const parts = times(60, () => sentences(random, en, 4).replace(/(.{60,75}) /g, '$1\n'));
  return { file: 'plain.txt', content: `${NOTE}\n\n${parts.join('\n\n')}\n`, firefox: true };
}

function xhtml(): LongPage {
  const body = times(12, (i) => section(createRandom(200 + i), en, 2, 4)).join('');
  const content = `<?xml version="1.0" encoding="utf-8"?>
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en" lang="en"><head><title>Long page</title></head><body><p>${NOTE}</p>${body}</body></html>`;
  return { file: 'document.xhtml', content, firefox: true };
}
