import { useWords } from '../i18n.ts';
import { CheckBox } from '../parts/check-box.tsx';
import { Choice } from '../parts/choice.tsx';
import type { DrawingChoice } from './export-choice.ts';

type Cut = DrawingChoice['cut'];

const TOLERANCES = ['0.05', '0.01'] as const;

/** What the engraver's machine reads, how exactly curves are followed, and from which side. */
export function CutFields({ cut, onChange }: { cut: Cut; onChange: (cut: Cut) => void }) {
  const t = useWords();
  return (
    <div className="export-shop">
      <span className="export-shop-label">{t('export.cut')}</span>
      <div className="export-shop-row">
        <Choice
          label={t('export.cutProfile')}
          value={cut.profile}
          options={(['r2000', 'r12'] as const).map((value) => ({ value, label: t(`export.cutProfile.${value}`) }))}
          onChange={(profile) => onChange({ ...cut, profile })}
        />
        <Choice
          label={t('export.cutTolerance')}
          value={TOLERANCES.find((one) => Number(one) === cut.tolerance) ?? '0.05'}
          options={TOLERANCES.map((value) => ({ value, label: t('export.cutWithin', { value }) }))}
          onChange={(tolerance) => onChange({ ...cut, tolerance: Number(tolerance) })}
        />
      </div>
      <CheckBox isSelected={cut.mirror} onChange={(mirror) => onChange({ ...cut, mirror })}>
        {t('export.cutMirror')}
      </CheckBox>
    </div>
  );
}
