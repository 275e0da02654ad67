/** A button that lets the reader choose files. The real field is hidden from eyes only. */
import { useRef } from 'preact/hooks';
import { Button, type ButtonProps } from '../controls/button.tsx';

interface FileButtonProps {
  readonly label: string;
  /** As the browser's picker takes it; what is chosen is checked by its content, not by its name. */
  readonly accept: string;
  readonly multiple?: boolean;
  readonly weight?: NonNullable<ButtonProps['weight']>;
  readonly onFiles: (files: readonly File[]) => void;
}

export function FileButton({ label, accept, multiple = false, weight = 'plain', onFiles }: FileButtonProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button weight={weight} onClick={() => field.current?.click()}>
        {label}
      </Button>
      <input
        ref={field}
        type="file"
        class="hidden"
        tabIndex={-1}
        aria-label={label}
        accept={accept}
        multiple={multiple}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          event.currentTarget.value = ''; // the same file may be chosen again once it is mended
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
