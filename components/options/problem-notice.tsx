/** Stored settings that cannot be read: what is wrong, that nothing is lost, and the ways out. */
import { Button } from '../controls/button.tsx';
import { useTranslation } from '../translation.ts';

interface ProblemNoticeProps {
  /** What could not be read, for those who can mend it; in English. */
  readonly problem: string;
  readonly onSaveStored: () => void;
  readonly onReset: () => void;
}

export function ProblemNotice({ problem, onSaveStored, onReset }: ProblemNoticeProps) {
  const { say } = useTranslation();
  return (
    <div class="notice failure" role="alert">
      <p>
        <strong>{say('options.problem.title')}</strong>
      </p>
      <p>{say('options.problem.what')}</p>
      <p class="soft" lang="en" dir="ltr">
        {problem}
      </p>
      <p class="buttons">
        <Button onClick={onSaveStored}>{say('options.problem.save')}</Button>
        <a href="#backup">{say('options.problem.restore')}</a>
        <Button dangerous onClick={onReset}>
          {say('options.problem.reset')}
        </Button>
      </p>
    </div>
  );
}
