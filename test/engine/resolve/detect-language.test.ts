/** The guess at the language of a text. */
import { expect, test } from 'vitest';
import { languageVotes, winningLanguage } from '../../../engine/resolve/detect-language.ts';

test.each([
  ['en', 'The harbour was closed and the ships had to wait for the tide.'],
  ['fr', 'Le port est fermé et les navires attendent la marée avec leur cargaison.'],
  ['de', 'Der Hafen ist geschlossen, und die Schiffe warten auf die Flut.'],
  ['it', 'Il porto è chiuso e le navi aspettano la marea con il carico che non arriva.'],
  ['es', 'El puerto está cerrado y los barcos esperan la marea con su carga en las bodegas.'],
  ['pt', 'O porto está fechado e os navios não saem; a maré não ajuda os pilotos do cais.'],
  ['nl', 'De haven is dicht en het schip wacht op het tij, maar niet voor lang.'],
  ['pl', 'Port jest zamknięty i statki nie wypływają, bo do przypływu jest jeszcze daleko.'],
  ['tr', 'Liman kapalı ve gemiler bekliyor, ancak bu gece için bir umut var.'],
  ['tr', 'Kaptan gemisini gösteriyor; yükü un, varış limanı uzak.'],
  ['ru', 'Порт закрыт, и суда не выходят в море, но это не для всех.'],
  ['uk', 'Порт закрито, і судна не виходять у море, але це не для всіх.'],
  ['el', 'Το λιμάνι είναι κλειστό.'],
  ['ar', 'الميناء مغلق.'],
  ['zh', '港口关闭。'],
  ['ja', '港は閉鎖された。'],
  ['ko', '항구가 닫혔다.'],
  [undefined, 'Ports 1842, 1843.'],
])('%s', (lang, text) => {
  expect(winningLanguage(languageVotes(text))).toBe(lang);
});
