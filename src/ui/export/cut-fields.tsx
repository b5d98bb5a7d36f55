import { LengthField } from '../fields/length-field.tsx';
import { NumberField } from '../fields/number-field.tsx';
import { useWords } from '../i18n.ts';
import { CheckBox } from '../parts/check-box.tsx';
import { Choice } from '../parts/choice.tsx';
import type { CutWishes } from './export-choice.ts';

interface Props {
  cut: CutWishes;
  /** SVG states no version. */
  isDxf: boolean;
  onChange: (cut: CutWishes) => void;
}

const TOLERANCES = ['0.05', '0.01'] as const;
/** Holes that take the usual 5 mm screw. */
const USUAL_HOLES = { diameter: 6, inset: 20 };

/** What the engraver's machine reads, how exactly curves are followed, from which side, with which holes and least widths. */
export function CutFields({ cut, isDxf, onChange }: Props) {
  const t = useWords();
  const { drill } = cut;
  return (
    <div className="export-shop">
      <span className="export-shop-label">{t('export.cut')}</span>
      <div className="export-shop-row">
        {isDxf && (
          <Choice
            label={t('export.cutProfile')}
            value={cut.profile}
            options={(['r2000', 'r12'] as const).map((value) => ({ value, label: t(`export.cutProfile.${value}`) }))}
            onChange={(profile) => onChange({ ...cut, profile })}
          />
        )}
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
      <CheckBox isSelected={drill !== null} onChange={(isOn) => onChange({ ...cut, drill: isOn ? USUAL_HOLES : null })}>
        {t('export.cutDrill')}
      </CheckBox>
      {drill !== null &&
        (['diameter', 'inset'] as const).map((part) => (
          <LengthField key={part} label={t(`export.cutDrill.${part}`)} value={drill[part]} min={1} max={500} onCommit={(mm) => onChange({ ...cut, drill: { ...drill, [part]: mm } })} />
        ))}
      {(['leastStroke', 'leastGap'] as const).map((part) => (
        <NumberField
          key={part}
          label={t(`export.cut.${part}`)}
          value={cut[part]}
          unit="mm"
          min={0.05}
          max={100}
          optional
          placeholder={t('export.cut.usual')}
          onCommit={(mm) => onChange({ ...cut, [part]: mm })}
        />
      ))}
    </div>
  );
}
