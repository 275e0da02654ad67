/** The queue of files as state of the page. */
import { useMemo, useRef, useState } from 'preact/hooks';
import type { FileView } from '../../components/options/library-view.ts';
import type { DossierChoice } from '../../platform/store/active-dossiers.ts';
import { createFileQueue, type FileQueue } from './file-queue.ts';

export function useFiles(choice: DossierChoice): [readonly FileView[], FileQueue] {
  const latest = useRef(choice);
  latest.current = choice;
  const [files, setFiles] = useState<readonly FileView[]>([]);
  const queue = useMemo(() => {
    const made: FileQueue = createFileQueue({
      choice: () => latest.current,
      onChange: () => setFiles(made.files()),
    });
    return made;
  }, []);
  return [files, queue];
}
