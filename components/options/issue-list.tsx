/** Why a file was not installed: each problem with its place and how to mend it. For authors; the problems are in English. */
import { useState } from 'preact/hooks';
import { Button } from '../controls/button.tsx';
import { useTranslation } from '../translation.ts';
import type { IssueView } from './library-view.ts';

interface IssueListProps {
  readonly file: string;
  readonly issues: readonly IssueView[];
  readonly onCopy: (text: string) => Promise<boolean>;
}

/** The parser lists 200 and says in the last of them how many it has counted beyond. */
const FIRST = 50;

export function IssueList({ file, issues, onCopy }: IssueListProps) {
  const { say } = useTranslation();
  const [copied, setCopied] = useState<boolean | null>(null);
  const shown = issues.slice(0, FIRST);
  const rest = issues.length - shown.length;
  const copy = () => void onCopy(issuesAsText(file, issues)).then(setCopied);
  return (
    <div class="refusal">
      <p class="field-error" role="alert">
        {say('options.file.refused', { count: issues.length })}
      </p>
      <ol class="issues" lang="en" dir="ltr">
        {shown.map((issue, index) => (
          <li key={index}>
            <code>{placeOf(issue)}</code> {issue.message}
          </li>
        ))}
      </ol>
      {rest > 0 && <p>{say('options.file.moreProblems', { count: rest })}</p>}
      <p class="buttons">
        <Button onClick={copy}>{say('options.file.copy')}</Button>
        <span role="status">
          {copied === true && say('options.file.copied')}
          {copied === false && say('options.file.notCopied')}
        </span>
      </p>
    </div>
  );
}

function placeOf({ path, line }: IssueView): string {
  const parts = [...(line === undefined ? [] : [`line ${line}`]), ...(path === '' ? [] : [path])];
  return parts.length === 0 ? 'the file' : parts.join(', ');
}

function issuesAsText(file: string, issues: readonly IssueView[]): string {
  const lines = issues.map((issue) => `${placeOf(issue)}: ${issue.message}`);
  return [`${file}:`, ...lines].join('\n');
}
