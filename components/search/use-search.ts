/** The state of a search as it is typed: the query, what it found, and how much of each section is wanted. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ReadingProgress, SearchAnswer, SearchLimits } from '../../engine/search/results.ts';

/** Asks for a query; null where a later one has overtaken it. */
export type AskSearch = (query: string, limits: SearchLimits) => Promise<SearchAnswer | null>;

export interface SearchInput {
  readonly ask: AskSearch;
  readonly limits: SearchLimits;
  /** Changes while dossiers are being read: then the same query may find more. */
  readonly progress: ReadingProgress | null;
  readonly initialQuery: string;
}

export interface SearchState {
  readonly query: string;
  readonly setQuery: (query: string) => void;
  /** Of the latest query that was answered; null before the first. */
  readonly answer: SearchAnswer | null;
  readonly showAll: (section: keyof SearchLimits) => void;
}

/** More rows than this nobody reads; a narrower query is the way. */
const ALL = 200;

export function useSearch({ ask, limits, progress, initialQuery }: SearchInput): SearchState {
  const [query, setQuery] = useState(initialQuery);
  const [wide, setWide] = useState<ReadonlySet<keyof SearchLimits>>(new Set());
  const [answer, setAnswer] = useState<SearchAnswer | null>(null);
  const latest = useRef(0);
  // While dossiers are being read the same query finds more each time that something is heard of it.
  const step = progress?.done ?? null;
  const { entities, facts, claims } = limits;
  // Before the browser paints: after it, an answer would come a frame or two later than it could.
  useLayoutEffect(() => {
    const turn = ++latest.current;
    if (query.trim() === '') {
      setAnswer(null);
      return;
    }
    const wanted = {
      entities: wide.has('entities') ? ALL : entities,
      facts: wide.has('facts') ? ALL : facts,
      claims: wide.has('claims') ? ALL : claims,
    };
    void ask(query, wanted).then((found) => {
      if (found !== null && turn === latest.current) setAnswer(found);
    });
  }, [ask, query, wide, step, entities, facts, claims]);
  return {
    query,
    answer,
    setQuery: (text) => {
      setQuery(text);
      if (wide.size > 0) setWide(new Set());
    },
    showAll: (section) => setWide((before) => new Set([...before, section])),
  };
}
