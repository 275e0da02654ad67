/** Where files of dossiers are given: dropped, or chosen; and what becomes of each. */
import { useState } from 'preact/hooks';
import { useTranslation } from '../translation.ts';
import { FileButton } from './file-button.tsx';
import { FileItem, type FileActions } from './file-item.tsx';
import type { FileView } from './library-view.ts';

interface FileAreaProps {
  readonly files: readonly FileView[];
  readonly onFiles: (files: readonly File[]) => void;
  readonly actions: FileActions;
}

export function FileArea({ files, onFiles, actions }: FileAreaProps) {
  const { say } = useTranslation();
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const dropped = [...(event.dataTransfer?.files ?? [])];
    if (dropped.length > 0) onFiles(dropped);
  };
  return (
    <>
      <h3>{say('options.files')}</h3>
      <div
        class={over ? 'drop-zone over' : 'drop-zone'}
        onDragOver={(event) => {
          event.preventDefault(); // or the browser would open the file
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <p>{say('options.files.drop')}</p>
        <FileButton
          label={say('options.files.choose')}
          accept=".json,.gz,application/json,application/gzip"
          multiple
          onFiles={onFiles}
        />
        <p class="soft">{say('options.files.note')}</p>
      </div>
      {files.length > 0 && (
        <ul class="files">
          {files.map((file) => (
            <li key={file.id}>
              <FileItem file={file} actions={actions} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
