/** What a hostile author would try, and references that lead nowhere. */
import { withText } from './fixture-edits.ts';
import { type InvalidDossier, row } from './invalid-row.ts';

export const INVALID_HOSTILE: readonly InvalidDossier[] = [
  row('proto-key', 'entities[0].__proto__', 'no dossier may have', (d) =>
    withText(d, '"id": "orla-venn",', '"id": "orla-venn",\n      "__proto__": { "admin": true },'),
  ),
  row('proto-key-on-top', '__proto__', 'no dossier may have', (d) =>
    withText(d, '"format":', '"__proto__": { "admin": true },\n  "format":'),
  ),
  row(
    'constructor-key',
    'claims[0].anchor.constructor',
    'no dossier may have',
    (d) => void (d.claims[0].anchor.constructor = { prototype: {} }),
  ),
  row(
    'prototype-key',
    'sources[0].prototype',
    'no dossier may have',
    (d) => void (d.sources[0].prototype = {}),
  ),
  row(
    'inherited-key',
    'entities[0].toString',
    'not a key of the format',
    (d) => void (d.entities[0].toString = 'x'),
  ),
  row(
    'bidi-override',
    'entities[0].names[0].text',
    'turns the writing direction (U+202E)',
    (d) => void (d.entities[0].names[0].text = 'Orla \u202ENnev'),
  ),
  row(
    'bidi-isolate',
    'claims[0].text',
    'turns the writing direction (U+2066)',
    (d) => void (d.claims[0].text = 'A \u2066crane'),
  ),
  row(
    'direction-mark',
    'entities[0].notNames[0]',
    'a direction mark (U+200F)',
    (d) => void (d.entities[0].notNames[0] = 'Venn\u200F diagram'),
  ),
  row(
    'control-character',
    'entities[0].facts[0].text',
    'a control character (U+0007)',
    (d) => void (d.entities[0].facts[0].text = 'Ding\u0007'),
  ),
  row('line-break', 'summary', 'a line break (U+000A) at character 4', (d) => void (d.summary = 'One\ntwo')),
  row(
    'control-in-anchor',
    'claims[0].anchor.prefix',
    'a control character (U+0000)',
    (d) => void (d.claims[0].anchor.prefix = '\0'),
  ),
  row(
    'half-character',
    'entities[1].name',
    'a lone surrogate',
    (d) => void (d.entities[1].name = 'Eastmere \uD83D'),
  ),
  row(
    'hidden-key',
    String.raw`entities[1]["na\u202eme"]`,
    'not a key of the format',
    (d) => void (d.entities[1]['na\u202Eme'] = 'x'),
  ),
];

export const INVALID_REFERENCES: readonly InvalidDossier[] = [
  row(
    'duplicate-entity',
    'entities[1].id',
    'is the id of entities[0] already',
    (d) => void (d.entities[1].id = 'orla-venn'),
    1,
  ),
  row(
    'duplicate-claim',
    'claims[1].id',
    'is the id of claims[0] already',
    (d) => void (d.claims[1].id = 'crane-order'),
    2,
  ),
  row(
    'duplicate-source',
    'sources[1].id',
    'is the id of sources[0] already',
    (d) => void d.sources.push(d.sources[0]),
  ),
  row(
    'fact-cites-unknown',
    'entities[1].facts[0].claims[0]',
    'there is no claim "crane-orders"',
    (d) => void (d.entities[1].facts[0].claims = ['crane-orders']),
  ),
  row(
    'claim-of-unknown',
    'claims[0].entities[1]',
    'there is no entity "westmere"',
    (d) => void (d.claims[0].entities[1] = 'westmere'),
  ),
  row(
    'unknown-speaker',
    'claims[1].attribution.by[0]',
    'there is no entity "ola-venn"',
    (d) => void (d.claims[1].attribution.by = ['ola-venn']),
  ),
  row(
    'unknown-source',
    'claims[0].source',
    'there is no source "herald"',
    (d) => void (d.claims[0].source = 'herald'),
  ),
  row(
    'dangling-relation',
    'claims[1].relations[0].claim',
    'there is no claim "crane-gift"',
    (d) => void (d.claims[1].relations[0].claim = 'crane-gift'),
  ),
  row(
    'self-relation',
    'claims[1].relations[0].claim',
    'refers to its own claim',
    (d) => void (d.claims[1].relations[0].claim = 'order-denial'),
  ),
  row(
    'correction-of-unknown',
    'sources[0].corrections[0].claims[0]',
    'there is no claim "crane-price"',
    (d) => void (d.sources[0].corrections[0].claims = ['crane-price']),
  ),
];
