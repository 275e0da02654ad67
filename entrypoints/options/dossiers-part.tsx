/** Wires dossiers and the files of them. */
import { copyText } from '../../components/page/copy-text.ts';
import { useMemo } from 'preact/hooks';
import { DossiersSection } from '../../components/options/dossiers-section.tsx';
import { FileArea } from '../../components/options/file-area.tsx';
import type { SettingsProps } from '../../components/options/settings-view.ts';
import { inOrder } from '../../platform/store/active-dossiers.ts';
import type { Library } from './library.ts';
import { useDossierActions } from './use-dossier-actions.ts';
import { useFiles } from './use-files.ts';

interface DossiersPartProps extends SettingsProps {
  readonly library: Library;
  readonly refresh: () => void;
  readonly tell: (words: string, failed?: boolean) => void;
}

export function DossiersPart({ settings, edit, library, refresh, tell }: DossiersPartProps) {
  const dossiers = useMemo(
    () => inOrder(library.dossiers, settings.dossierOrder),
    [library.dossiers, settings.dossierOrder],
  );
  const [reports, actions] = useDossierActions(library, refresh, tell);
  const [files, queue] = useFiles(settings);
  return (
    <DossiersSection
      settings={settings}
      edit={edit}
      dossiers={dossiers}
      retired={library.retired}
      lost={library.lost}
      mayBeEvicted={!library.persisted && dossiers.some(({ origin }) => origin === 'installed')}
      reports={reports}
      actions={actions}
    >
      <FileArea
        files={files}
        onFiles={queue.add}
        actions={{
          install: ({ id }) => queue.install(id),
          cancel: ({ id }) => queue.cancel(id),
          dismiss: ({ id }) => queue.dismiss(id),
          copy: copyText,
        }}
      />
    </DossiersSection>
  );
}
