/** What there is to say between the field and the results: a hint, a count for ears, what to try, that it takes a while. */
import type { ComponentChildren } from 'preact';
import type { ReadingProgress, SearchAnswer } from '../../engine/search/results.ts';
import { useTranslation } from '../translation.ts';
import { SearchKeys } from './search-keys.tsx';

interface SearchNoteProps {
  readonly query: string;
  readonly answer: SearchAnswer | null;
  readonly progress: ReadingProgress | null;
  readonly failure: string | null;
  readonly idle: ComponentChildren;
}

export function SearchNote({ query, answer, progress, failure, idle }: SearchNoteProps) {
  const { say, language } = useTranslation();
  if (failure !== null) {
    return (
      <p class="notice failure" role="alert">
        {say('search.failed', { reason: failure })}
      </p>
    );
  }
  if (query.trim() === '') return <>{idle ?? <Hint />}</>;
  const found = answer === null ? 0 : countOf(answer);
  const isReading = progress !== null && (answer === null || answer.reading !== null);
  return (
    <div class="search-note" role="status">
      {isReading && <p class="soft">{say('search.reading', { percent: percentOf(progress, language) })}</p>}
      {found > 0 && <p class="hidden">{say('search.count', { count: found })}</p>}
      {answer !== null && found === 0 && !isReading && <NothingFound answer={answer} />}
    </div>
  );
}

function Hint() {
  const { say } = useTranslation();
  return (
    <div class="search-hint">
      <p class="soft">{say('search.hint')}</p>
      <SearchKeys />
    </div>
  );
}

function NothingFound({ answer }: { readonly answer: SearchAnswer }) {
  const { say } = useTranslation();
  if (answer.searched === 0) return <p>{say('search.noDossiers')}</p>;
  return (
    <>
      <p>
        <strong>{say('search.nothing', { query: shorten(answer.results.query) })}</strong>
      </p>
      <p class="soft">{say('search.try')}</p>
    </>
  );
}

/** A pasted paragraph need not be read back. */
function shorten(query: string): string {
  const text = query.trim();
  return text.length > 60 ? `${[...text].slice(0, 60).join('')}…` : text;
}

function countOf({ results: { entities, facts, claims } }: SearchAnswer): number {
  return entities.total + facts.total + claims.total;
}

/** Where the sign stands is for the language to say; never "100%" before the end. */
function percentOf({ done, total }: ReadingProgress, language: string): string {
  const share = total === 0 ? 0 : Math.floor((100 * done) / total) / 100;
  return new Intl.NumberFormat(language, { style: 'percent' }).format(share);
}
