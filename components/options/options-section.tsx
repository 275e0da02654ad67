/** One part of the settings, under a heading that the table of contents leads to. */
import type { ComponentChildren } from 'preact';
import type { MessageKey } from '../translation.ts';
import { useTranslation } from '../translation.ts';

interface OptionsSectionProps {
  readonly id: string;
  readonly title: MessageKey;
  readonly intro?: MessageKey;
  readonly children: ComponentChildren;
}

export function OptionsSection({ id, title, intro, children }: OptionsSectionProps) {
  const { say } = useTranslation();
  return (
    <section id={id} class="options-section" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} tabIndex={-1}>
        {say(title)}
      </h2>
      {intro !== undefined && <p class="intro">{say(intro)}</p>}
      {children}
    </section>
  );
}
