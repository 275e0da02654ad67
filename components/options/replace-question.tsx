/** A dossier of this id is installed: what would change, before the reader decides. */
import { useEffect, useRef } from 'preact/hooks';
import type { ChangedRecords, DossierChanges } from '../../engine/dossier/compare-dossiers.ts';
import { Button } from '../controls/button.tsx';
import { Disclosure } from '../controls/disclosure.tsx';
import { formatEdtf } from '../format-edtf.ts';
import type { MessageKey } from '../translation.ts';
import { useTranslation } from '../translation.ts';
import type { FileState } from './library-view.ts';

interface ReplaceQuestionProps {
  readonly question: Extract<FileState, { kind: 'asking' }>;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

const QUESTIONS = {
  newer: 'options.replace.newer',
  same: 'options.replace.same',
  older: 'options.replace.older',
} as const satisfies Record<string, MessageKey>;

export function ReplaceQuestion({ question, onYes, onNo }: ReplaceQuestionProps) {
  const translation = useTranslation();
  const { say } = translation;
  const { than, offered, installed, changes } = question;
  const root = useRef<HTMLDivElement>(null);
  // Work of a minute may lie between the file and the question: it must not be missed.
  useEffect(() => root.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <div class="question" role="group" tabIndex={-1} aria-label={offered.title} ref={root}>
      <p role="alert">
        {say(QUESTIONS[than], {
          title: installed.title,
          installed: String(installed.revision),
          offered: String(offered.revision),
          date: formatEdtf(offered.asOf, translation),
        })}
      </p>
      <ChangesList changes={changes} />
      <p class="buttons">
        <Button weight={than === 'newer' ? 'primary' : 'plain'} dangerous={than !== 'newer'} onClick={onYes}>
          {say('options.replace.yes')}
        </Button>
        <Button onClick={onNo}>{say('options.replace.no')}</Button>
      </p>
      <p class="soft">{say('options.replace.note')}</p>
    </div>
  );
}

const KINDS = ['entities', 'facts', 'claims', 'sources'] as const;
const WAYS = ['added', 'removed', 'changed'] as const;

function ChangesList({ changes }: { readonly changes: DossierChanges }) {
  const { say } = useTranslation();
  const all = KINDS.flatMap((kind) => WAYS.map((way) => ({ kind, way, records: changes[kind][way] })));
  const some = all.filter(({ records }) => records.count > 0);
  if (some.length === 0) return <p>{say('options.replace.nothing')}</p>;
  return (
    <ul class="changes">
      {some.map(({ kind, way, records }) => (
        <li key={`${kind} ${way}`}>
          <Disclosure label={say(`options.changes.${kind}.${way}`, { count: records.count })}>
            {() => <RecordNames records={records} />}
          </Disclosure>
        </li>
      ))}
    </ul>
  );
}

function RecordNames({ records }: { readonly records: ChangedRecords }) {
  const { say } = useTranslation();
  const more = records.count - records.first.length;
  return (
    <>
      <ul class="names-of-changes">
        {records.first.map((name, index) => (
          <li key={index} dir="auto">
            {name}
          </li>
        ))}
      </ul>
      {more > 0 && <p class="soft">{say('options.changes.more', { count: more })}</p>}
    </>
  );
}
