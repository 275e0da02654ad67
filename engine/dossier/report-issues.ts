/** The issues as callers get them: paths written out, lines looked up, and a last word about those not listed. */
import { type DossierIssue, formatPath, type FoundIssue, type IssueList } from './dossier-issue.ts';
import { lineNumbers, locateValue } from './json/locate-value.ts';
import { isRecordKey, type TextPlaces } from './raw-dossier.ts';

/** In a longer record the line of the record has to do: looking inside takes time for each issue. */
const MAX_SEARCHED_LENGTH = 64 * 1024;

export function reportIssues(
  issues: IssueList,
  places: TextPlaces | undefined,
  text: string | undefined,
): DossierIssue[] {
  const offsets = issues.listed.map((issue) => issue.offset ?? (places && findOffset(issue, places)));
  const lines =
    text === undefined
      ? []
      : lineNumbers(
          text,
          offsets.map((offset) => offset ?? 0),
        );
  const reported: DossierIssue[] = issues.listed.map((issue, index) => {
    const line = offsets[index] === undefined ? undefined : lines[index];
    return {
      path: formatPath(issue.segments),
      ...(line === undefined ? {} : { line }),
      problem: issue.problem,
    };
  });
  const unlisted = issues.count - issues.listed.length;
  if (unlisted > 0) {
    const is = issues.isFull ? 'more-problems-unchecked' : 'more-problems';
    reported.push({ path: '', problem: { is, count: unlisted } });
  }
  return reported;
}

function findOffset({ segments }: FoundIssue, places: TextPlaces): number | undefined {
  const [key, index, ...rest] = segments;
  if (typeof key !== 'string') return undefined;
  const records = isRecordKey(key) ? places.records[key] : undefined;
  if (!records || typeof index !== 'number') return findInHeader(places, segments);
  const start = records[index];
  if (start === undefined) return undefined;
  const end = records[index + 1] ?? places.text.length;
  return end - start > MAX_SEARCHED_LENGTH && index + 1 < records.length
    ? start
    : locateValue(places.text, start, rest);
}

function findInHeader(places: TextPlaces, [key, ...rest]: FoundIssue['segments']): number | undefined {
  const start = typeof key === 'string' ? places.header.get(key) : undefined;
  return start === undefined || rest.length === 0 ? start : locateValue(places.text, start, rest);
}
