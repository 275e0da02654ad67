/** What the reader does with installed dossiers: look closer, save, remove, bring back. */
import { useState } from 'preact/hooks';
import type { DossiersSectionProps } from '../../components/options/dossiers-section.tsx';
import type { FindingView } from '../../components/options/library-view.ts';
import { sayFailure } from '../../components/options/say-failure.ts';
import { useTranslation } from '../../components/translation.ts';
import { bringDossierBack, forgetLost, removeDossier, type Library } from './library.ts';
import { saveFile } from '../../components/page/save-file.ts';
import { doWork } from './start-work.ts';

/** Null while it is being made, undefined where that failed. */
type Report = readonly FindingView[] | null | undefined;
type Reports = ReadonlyMap<number, Report>;

export function useDossierActions(
  library: Library,
  refresh: () => void,
  tell: (words: string, failed?: boolean) => void,
): [Reports, DossiersSectionProps['actions']] {
  const { say } = useTranslation();
  const [reports, setReports] = useState<Reports>(new Map());
  const fail = (error: unknown) => tell(say('options.failed', { reason: String(error) }), true);
  const report = (edition: number, findings: Report) =>
    setReports((all) => new Map(all).set(edition, findings));
  return [
    reports,
    {
      check: ({ id, edition }) => {
        report(edition, null);
        void doWork({ kind: 'check', id }).then((done) => {
          report(edition, done.kind === 'findings' ? done.findings : undefined);
          if (done.kind === 'failed') fail(sayFailure(done.failure, say));
        });
      },
      save: ({ id, head }) =>
        void doWork({ kind: 'export', id }).then((done) => {
          if (done.kind === 'file') saveFile(`${id}-${head.revision}.json`, done.blob);
          else if (done.kind === 'failed') fail(sayFailure(done.failure, say));
        }),
      remove: (dossier) =>
        void removeDossier(dossier).then(() => {
          tell(say('options.dossier.removed', { title: dossier.head.title }));
          refresh();
        }, fail),
      bringBack: ({ edition, record }) =>
        void bringDossierBack(edition).then((back) => {
          const { title } = record.head;
          tell(say(back ? 'options.retired.back' : 'options.retired.gone', { title }), !back);
          refresh();
        }, fail),
      forgetLost: () => void forgetLost(library.lost).then(refresh, fail),
      persist: () => void navigator.storage.persist().then(refresh, fail),
    },
  ];
}
