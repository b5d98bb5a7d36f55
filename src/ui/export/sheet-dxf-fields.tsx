import { useWords } from '../i18n.ts';
import { Choice } from '../parts/choice.tsx';
import type { CutWishes } from './export-choice.ts';

type Profile = CutWishes['profile'];

interface Props {
  profile: Profile;
  onChange: (profile: Profile) => void;
}

const VERSIONS = ['r2000', 'r2007'] as const satisfies readonly Profile[];

/** Which programs are to read the sheets. */
export function SheetDxfFields({ profile, onChange }: Props) {
  const t = useWords();
  return (
    <div className="export-shop">
      <Choice
        label={t('export.sheetDxf')}
        value={VERSIONS.find((one) => one === profile) ?? 'r2000'}
        options={VERSIONS.map((value) => ({ value, label: t(`export.sheetDxf.${value}`) }))}
        onChange={onChange}
      />
    </div>
  );
}
