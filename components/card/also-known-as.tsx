/** Other names, each marked with its language so that it is read out and set in the right script. */
import { useTranslation } from '../translation.ts';
import { useCard } from './card-context.ts';
import { Section } from './section.tsx';

export function AlsoKnownAs() {
  const { say } = useTranslation();
  const { alsoKnownAs } = useCard().briefing;
  if (alsoKnownAs.length === 0) return null;
  return (
    <Section title={say('card.alsoKnownAs')}>
      <ul class="names">
        {alsoKnownAs.map(({ text, lang }) => (
          <li key={text}>
            <bdi lang={lang === 'mul' ? 'und' : lang}>{text}</bdi>
          </li>
        ))}
      </ul>
    </Section>
  );
}
