/** Why a file was not installed: each problem with its place and how to mend it. */
import { useState } from 'preact/hooks';
import { Button } from '../controls/button.tsx';
import { wordProblem } from '../../engine/dossier/problem.ts';
import { type Translation, useTranslation } from '../translation.ts';
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
  const copy = () => void onCopy(issuesAsText(file, issues, say)).then(setCopied);
  return (
    <div class="refusal">
      <p class="field-error" role="alert">
        {say('options.file.refused', { count: issues.length })}
      </p>
      <ol class="issues">
        {shown.map((issue, index) => (
          <li key={index}>
            <span class="place">
              {placeOf(issue, say).map((part) => (
                <bdi key={part}>{part}</bdi>
              ))}
            </span>
            {wordProblem(issue.problem, say)}
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

/** "line 7", "entities[3].name"; a problem of JSON names its line itself. */
function placeOf({ path, line, problem }: IssueView, say: Translation['say']): readonly string[] {
  const saysLine = line === undefined || problem.is === 'not-json';
  const parts = [
    ...(saysLine ? [] : [say('problem.place.line', { line: String(line) })]),
    ...(path === '' ? [] : [path]),
  ];
  return parts.length === 0 ? [say('problem.place.file')] : parts;
}

function issuesAsText(file: string, issues: readonly IssueView[], say: Translation['say']): string {
  const lines = issues.map(
    (issue) => `${placeOf(issue, say).join(', ')}: ${wordProblem(issue.problem, say)}`,
  );
  return [`${file}:`, ...lines].join('\n');
}
