/** How far a long piece of work is, in words and as a bar. Heard when a phase begins, not at each step. */
import { useTranslation } from '../translation.ts';
import type { Progress } from './library-view.ts';

interface WorkProgressProps {
  readonly progress: Progress;
  /** What is worked on. */
  readonly of: string;
}

export function WorkProgress({ progress: { phase, done, total }, of }: WorkProgressProps) {
  const { say, language } = useTranslation();
  const share = total === 0 ? null : Math.min(1, done / total);
  const percent = new Intl.NumberFormat(language, { style: 'percent' });
  return (
    <div class="progress">
      <span role="status">{say(`options.phase.${phase}`)}</span>
      <span aria-hidden="true">{share === null ? '' : percent.format(share)}</span>
      <progress aria-label={of} {...(share === null ? {} : { value: share, max: 1 })} />
    </div>
  );
}
