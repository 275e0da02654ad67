/** Stored settings that cannot be read: what is wrong, that nothing is lost, and the ways out. */
import type { SettingsProblem } from '../page/mount-page.tsx';
import { Button } from '../controls/button.tsx';
import { useTranslation } from '../translation.ts';

interface ProblemNoticeProps {
  readonly problem: SettingsProblem;
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
      <p>{say(`options.problem.what.${problem.worksWith}`)}</p>
      <p class="soft" lang="en" dir="ltr">
        {problem.detail}
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
