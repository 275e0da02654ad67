/** Which story the view is about, where there are several. */
import { Select } from '../controls/select.tsx';
import { useTranslation } from '../translation.ts';

export interface DossierChoice {
  readonly id: string;
  readonly title: string;
}

interface DossierSelectProps {
  readonly dossiers: readonly DossierChoice[];
  readonly value: string;
  readonly onChange: (dossier: string) => void;
}

export function DossierSelect({ dossiers, value, onChange }: DossierSelectProps) {
  const { say } = useTranslation();
  if (dossiers.length < 2) return null;
  return (
    <Select label={say('story.dossier')} value={value} onChange={onChange}>
      {dossiers.map(({ id, title }) => (
        <option key={id} value={id}>
          {title}
        </option>
      ))}
    </Select>
  );
}
