/** What holds for any text and any dossier. The long run of the same is `npm run fuzz`. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileGazetteer } from '../../../engine/match/compile-gazetteer.ts';
import { findCandidates } from '../../../engine/match/find-candidates.ts';
import { fold, foldText } from '../../../engine/text/fold-text.ts';
import { toPlainText } from '../../../engine/text/plain-text.ts';
import { createComparison } from './agreement.ts';
import { aText, someDossiers } from './arbitraries.ts';

const RUNS = { numRuns: 2_000 };
const lettersOfNames = fc
  .stringMatching(
    /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hangul}\p{Script=Hiragana} -]*$/u,
  )
  .map((text) => text.replaceAll(/[^\p{L} -]/gu, ''));
const anyString = fc.oneof(aText, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));

describe('matching', () => {
  test('finds what the naive matcher finds', () => {
    fc.assert(
      fc.property(someDossiers, aText, (dossiers, text) => {
        expect(createComparison(dossiers)(text)).toBeUndefined();
      }),
      RUNS,
    );
  });

  test('gives spans whose surface folds to a listed name', () => {
    const isFoldOf = (surface: string, name: string): boolean => fold(surface) === fold(name);
    fc.assert(
      fc.property(
        fc.constantFrom('Tripoli', 'Erik Prince', 'Ben-Gurion', '利比亚'),
        aText,
        aText,
        (name, before, after) => {
          const text = `${before} ${name.normalize('NFD')} ${after}`;
          const gazetteer = compileGazetteer([
          { format: 'sidelight-dossier', formatVersion: 1, id: 'one', revision: 1, title: 't', summary: 's', language: 'en',
            asOf: '2018', license: 'CC0', compiledBy: 'c', sources: [], claims: [],
            entities: [{ id: 'e', type: 'thing', reach: 'distinctive', name, description: 'd', notNames: [], context: [], facts: [], links: [],
              names: [{ text: name, lang: 'mul', needs: 'nothing', case: 'fold' }] }] },
        ]); // prettier-ignore
          const surfaces = findCandidates(text, gazetteer).map(({ start, end }) => text.slice(start, end));
          expect(surfaces.length).toBeGreaterThan(0);
          expect(surfaces.every((surface) => isFoldOf(surface, name))).toBe(true);
        },
      ),
      RUNS,
    );
  });
});

describe('folding', () => {
  test('maps every unit to a stretch of the text, in order', () => {
    fc.assert(
      fc.property(anyString, (text) => {
        const { folded, rawStart, rawEnd } = foldText(text);
        let before = 0;
        for (let i = 0; i < folded.length; i++) {
          expect(rawStart(i)).toBeGreaterThanOrEqual(before);
          expect(rawEnd(i + 1)).toBeGreaterThan(rawStart(i));
          expect(rawEnd(i + 1)).toBeLessThanOrEqual(text.length);
          before = rawStart(i);
        }
      }),
      RUNS,
    );
  });

  test('loses no character that can be seen', () => {
    fc.assert(
      fc.property(anyString, (text) => {
        const { folded, rawStart, rawEnd } = foldText(text);
        const covered = new Set<number>();
        for (let i = 0; i < folded.length; i++)
          for (let at = rawStart(i); at < rawEnd(i + 1); at++) covered.add(at);
        for (let at = 0; at < text.length; at++) if (!covered.has(at)) expect(fold(text.charAt(at))).toBe('');
      }),
      RUNS,
    );
  });

  test('changes nothing the second time', () => {
    const isIdempotent = (text: string): boolean => fold(fold(text)) === fold(text);
    fc.assert(fc.property(anyString, isIdempotent), RUNS);
  });

  test('is the same with the map and without', () => {
    fc.assert(
      fc.property(anyString, (text) => {
        expect(fold(text)).toBe(foldText(text).folded);
      }),
      RUNS,
    );
  });

  test('is the same for both normal forms of names', () => {
    fc.assert(
      fc.property(lettersOfNames, (name) => {
        expect(fold(name.normalize('NFD'))).toBe(fold(name.normalize('NFC')));
      }),
      RUNS,
    );
  });

  test('makes text plain without changing its meaning', () => {
    const meansTheSame = (text: string): boolean => fold(toPlainText(text).text) === fold(text);
    fc.assert(fc.property(anyString, meansTheSame), RUNS);
  });
});
