/** The words of the command line: those of the English catalogue. */
import { createTranslation } from '../../components/translation.ts';
import english from '../../data/locales/problems/en.json' with { type: 'json' };
import type { SayProblem } from '../../engine/dossier/problem.ts';

export const sayInEnglish: SayProblem = createTranslation('en', english).say;
