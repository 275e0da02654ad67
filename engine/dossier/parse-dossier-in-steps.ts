/** Parses a dossier with pauses, for files so large that parsing at once would freeze whoever waits. */
import { parseSteps, type ParseProgress, type ParseResult } from './parse-dossier.ts';

interface StepOptions {
  /** Gives way to other work; called after every step of a few milliseconds. May throw to give up. */
  readonly pause: () => Promise<void>;
  readonly onProgress?: (progress: ParseProgress) => void;
}

export async function parseDossierInSteps(
  text: string,
  { pause, onProgress }: StepOptions,
): Promise<ParseResult> {
  const steps = parseSteps(text);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    onProgress?.(step.value);
    await pause();
  }
}
