/** What one context may not use: globals, dangerous sinks, and members of a document that a page can hide. */
import { GLOBALS, PROPERTIES, type Breach } from './breach.ts';

export const CONTEXTS: readonly Breach[] = [
  // Contexts
  {
    rule: GLOBALS,
    at: 'engine/text/a',
    breach: 'export const a = () => document.title;',
    twin: 'export const a = () => "";',
  },
  {
    rule: GLOBALS,
    at: 'engine/text/b',
    breach: 'export const a = () => fetch("x");',
    twin: 'export const a = (fetch: () => number) => fetch();',
  },
  {
    rule: GLOBALS,
    at: 'engine/text/c',
    breach:
      'declare const chrome: object;\nexport const a = globalThis;\nexport { chrome as b };\nexport const c = () => localStorage.length;',
    twin: 'export const a = 1;',
  },
  {
    rule: GLOBALS,
    at: 'platform/f',
    breach: 'export const a = () => window.name;',
    twin: 'export const a = () => globalThis.name;',
  },
  {
    rule: GLOBALS,
    at: 'components/e',
    breach: 'export const a = () => localStorage.length;',
    twin: 'export const a = () => document.title;',
  },
  {
    rule: GLOBALS,
    at: 'entrypoints/content/b',
    breach: 'export const a = () => (chrome as unknown as { id: string }).id;',
    twin: 'export const a = () => "";',
  },
  // No text becomes markup or code
  {
    rule: PROPERTIES,
    at: 'entrypoints/content/c',
    breach: 'export const a = (e: Element) => { e.innerHTML = ""; };',
    twin: 'export const a = (e: Element) => { e.textContent = ""; };',
  },
  {
    rule: PROPERTIES,
    at: 'components/f',
    breach: 'export const a = (e: Element) => e.insertAdjacentHTML("beforeend", "");',
    twin: 'export const a = (e: Element) => e.append("");',
  },
  {
    rule: PROPERTIES,
    at: 'components/g',
    breach: 'export const a = (e: Element) => { e.outerHTML = ""; };',
    twin: 'export const a = (e: Element) => e.remove();',
  },
  // A page hides its document's own members behind elements of their names
  {
    rule: PROPERTIES,
    at: 'entrypoints/content/d',
    breach: 'export const a = () => document.querySelector("dialog");',
    twin: 'export const a = (watch: (root: Document) => void) => watch(document);',
  },
  {
    rule: PROPERTIES,
    at: 'entrypoints/content/card/b',
    breach: 'export const a = () => document.body;',
    twin: 'export const a = (e: Element) => e.textContent;',
  },
  {
    rule: PROPERTIES,
    at: 'entrypoints/content/card/c',
    breach: 'export const a = (e: Element) => { e.innerHTML = ""; };',
    twin: 'export const a = (e: Element) => { e.textContent = ""; };',
  },
  {
    rule: 'react(no-danger)',
    at: 'components/h',
    breach: 'export const A = () => <p dangerouslySetInnerHTML={{ __html: "" }} />;',
    twin: 'export const A = () => <p>text</p>;',
  },
  {
    rule: 'eslint(no-eval)',
    at: 'platform/g',
    breach: 'export const a = () => eval("1") as unknown;',
    twin: 'export const a = () => 1;',
  },
  {
    rule: 'typescript(no-implied-eval)',
    at: 'platform/h',
    breach: 'export const a = new Function("return 1");',
    twin: 'export const a = () => 1;',
  },
];
