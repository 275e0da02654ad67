/**
 * Briefings that this page asked for: for names in view, when a pointer comes to a name, and when its card opens. They
 * last as long as the card layer, which begins anew when dossiers or settings change.
 */
import { keyId } from '../../../engine/dossier/key-id.ts';
import type { EntityBriefing } from '../../../engine/brief/briefing.ts';
import type { EntityKey } from '../../../engine/dossier/model.ts';
import type { Result } from '../../../engine/result.ts';
import type { CardBackground, CardFailure } from './card-layer.ts';

export type BriefingAnswer = Result<EntityBriefing | null, CardFailure>;

export interface Briefings {
  ask(key: EntityKey): Promise<BriefingAnswer>;
  /** What is there already, so that a card can open filled. */
  known(key: EntityKey): BriefingAnswer | null;
}

/** A tall screen of names that were fetched ahead, and those of the screen before. */
const MOST_KEPT = 80;

export function keepBriefings(background: Pick<CardBackground, 'brief'>): Briefings {
  const asked = new Map<string, Promise<BriefingAnswer>>();
  const answers = new Map<string, BriefingAnswer>();
  const ask = async (key: EntityKey): Promise<BriefingAnswer> => {
    const briefed = await background.brief([key]);
    const answer: BriefingAnswer = briefed.ok ? { ok: true, value: briefed.value[0] ?? null } : briefed;
    // A failure may pass: it is told, but not kept.
    if (answer.ok) answers.set(keyId(key), answer);
    else asked.delete(keyId(key));
    return answer;
  };
  return {
    ask: (key) => {
      const id = keyId(key);
      const running = asked.get(id) ?? ask(key);
      asked.delete(id);
      asked.set(id, running);
      const oldest = asked.size > MOST_KEPT ? asked.keys().next().value : undefined;
      if (oldest !== undefined) {
        asked.delete(oldest);
        answers.delete(oldest);
      }
      return running;
    },
    known: (key) => answers.get(keyId(key)) ?? null,
  };
}
