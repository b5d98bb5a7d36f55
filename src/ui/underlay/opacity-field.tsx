import { useId } from 'react';
import { FieldRow } from '../fields/field-row.tsx';
import { useWords } from '../i18n.ts';

interface Props {
  /** 0…1 */
  value: number;
  isDisabled: boolean;
  onChange: (value: number) => void;
}

/** In steps of five percent; the arrows of the keyboard go the same steps. */
export function OpacityField({ value, isDisabled, onChange }: Props) {
  const t = useWords();
  const id = useId();
  const percent = Math.round(value * 100);
  return (
    <FieldRow label={t('underlay.opacity')} htmlFor={id}>
      <span className="underlay-opacity">
        <input id={id} type="range" min={0} max={100} step={5} value={percent} disabled={isDisabled} aria-valuetext={`${percent} %`} onChange={(event) => onChange(Number(event.target.value) / 100)} />
        <output htmlFor={id}>{percent} %</output>
      </span>
    </FieldRow>
  );
}
