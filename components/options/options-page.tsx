/** The settings as one page: a table of contents, the parts, and a quiet word when something was saved. */
import type { ComponentChildren } from 'preact';
import type { MessageKey } from '../translation.ts';
import { useTranslation } from '../translation.ts';

const CONTENTS: readonly (readonly [string, MessageKey])[] = [
  ['marks', 'options.marks'],
  ['cards', 'options.cards'],
  ['keys', 'options.keys'],
  ['look', 'options.look'],
  ['sites', 'options.sites'],
  ['dossiers', 'options.dossiers'],
  ['decisions', 'options.decisions'],
  ['backup', 'options.backup'],
];

interface OptionsPageProps {
  /** What was just done or could not be done, and a number that changes with each word, so that the same is said again. */
  readonly said: Said;
  /** Above everything else: what the reader must know first. */
  readonly notice: ComponentChildren;
  readonly children: ComponentChildren;
}

export interface Said {
  readonly turn: number;
  readonly words: string;
  readonly failed: boolean;
}

export function OptionsPage({ said, notice, children }: OptionsPageProps) {
  const { say } = useTranslation();
  return (
    <div class="options">
      <header>
        <h1>{say('options.heading')}</h1>
        <p class="intro">{say('options.savedAtOnce')}</p>
      </header>
      {notice}
      <nav aria-label={say('options.contents')}>
        <ul>
          {CONTENTS.map(([id, title]) => (
            <li key={id}>
              <a href={`#${id}`}>{say(title)}</a>
            </li>
          ))}
          <li>
            <a href="welcome.html">{say('options.help')}</a>
          </li>
        </ul>
      </nav>
      <main>{children}</main>
      <div class="said" role={said.failed ? 'alert' : 'status'}>
        {said.words !== '' && (
          <p key={said.turn} class={said.failed ? 'failed' : ''}>
            {said.words}
          </p>
        )}
      </div>
    </div>
  );
}
