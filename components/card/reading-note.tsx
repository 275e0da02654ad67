/** Why the page's name was read as this entity, and the way to say that it is not. */
import { useId } from 'preact/hooks';
import { useTranslation } from '../translation.ts';
import { withoutTurns } from '../without-turns.ts';
import { useCard, type RejectScope } from './card-context.ts';
import { Disclosure } from '../controls/disclosure.tsx';

export interface Reading {
  /** The name as the page has it. */
  readonly surface: string;
  /** Sentences. */
  readonly why: readonly string[];
  readonly state: 'accepted' | 'rejected' | 'restored';
}

const SCOPES: readonly (readonly [
  RejectScope,
  'reading.notThisHere' | 'reading.notThisSite' | 'reading.notThisAlways',
])[] = [
  ['page', 'reading.notThisHere'],
  ['site', 'reading.notThisSite'],
  ['always', 'reading.notThisAlways'],
];

export function ReadingNote({ reading }: { readonly reading: Reading }) {
  const { say } = useTranslation();
  const { actions, briefing } = useCard();
  const { why, state } = reading;
  const surface = withoutTurns(reading.surface);
  const notThisId = useId();
  return (
    <div class="reading">
      <p class="note" role="status">
        {state === 'rejected' && say('reading.rejected', { surface, name: briefing.name })}
        {state === 'restored' && say('reading.undone', { surface, name: briefing.name })}
      </p>
      {state === 'rejected' ? (
        <button type="button" class="quiet" onClick={actions.undoReject}>
          {say('reading.undo')}
        </button>
      ) : (
        <Disclosure label={say('reading.why')}>
          {() => (
            <>
              <p>{say('reading.surface', { surface })}</p>
              {why.length > 0 && (
                <ul class="why">
                  {why.map((sentence) => (
                    <li key={sentence}>{sentence}</li>
                  ))}
                </ul>
              )}
              <p class="soft" id={notThisId}>
                {say('reading.notThis')}
              </p>
              <div class="formats" role="group" aria-labelledby={notThisId}>
                {SCOPES.map(([scope, key]) => (
                  <button type="button" class="chip" key={scope} onClick={() => actions.reject(scope)}>
                    {say(key)}
                  </button>
                ))}
              </div>
            </>
          )}
        </Disclosure>
      )}
    </div>
  );
}
