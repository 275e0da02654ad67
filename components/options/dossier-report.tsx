/** What a closer look at a valid dossier finds: mistakes, and things that deserve a second look. */
import { wordProblem } from '../../engine/dossier/problem.ts';
import { ShowMore } from '../controls/show-more.tsx';
import { useTranslation } from '../translation.ts';
import type { FindingView } from './library-view.ts';

const FINDINGS_AT_ONCE = 10;

/** Null while it is being made. */
export function DossierReport({ report }: { readonly report: readonly FindingView[] | null }) {
  const { say } = useTranslation();
  if (report === null) return <p class="soft">{say('options.report.working')}</p>;
  if (report.length === 0) return <p>{say('options.report.clean')}</p>;
  const errors = report.filter(({ level }) => level === 'error').length;
  return (
    <>
      <p>
        {say('options.report.mistakes', { count: errors })}{' '}
        {say('options.report.warnings', { count: report.length - errors })}
      </p>
      <ShowMore
        items={report}
        first={FINDINGS_AT_ONCE}
        className="issues"
        keyOf={({ path, problem }) => `${path} ${wordProblem(problem, say)}`}
      >
        {({ level, path, problem }) => (
          <>
            {level === 'error' && <strong>{say('options.report.mistake')} </strong>}
            <code dir="ltr">{path}</code> {wordProblem(problem, say)}
          </>
        )}
      </ShowMore>
    </>
  );
}
