import type { PanelOf } from '../../model/face-panel.ts';
import { tenth } from '../../model/face-part.ts';
import { NumberField } from '../fields/number-field.tsx';
import { useWords } from '../i18n.ts';
import { CheckBox } from '../parts/check-box.tsx';
import { InkField } from './ink-field.tsx';
import type { PanelProps } from './panel-props.ts';

const RED = { cmyk: [0, 100, 100, 0] as [number, number, number, number] };

/** A coloured field, its frame, or both; a field without height is a line. */
export function BandFields({ panel, isDisabled, onChange }: PanelProps<PanelOf<'band'>>) {
  const t = useWords();
  const { fill, line } = panel;
  return (
    <>
      <CheckBox isSelected={fill !== null} isDisabled={isDisabled} onChange={(on) => onChange({ fill: on ? (line?.ink ?? RED) : null })}>
        {t('face.fill')}
      </CheckBox>
      {fill !== null && <InkField label={t('face.fillInk')} ink={fill} isDisabled={isDisabled} onCommit={(ink) => onChange({ fill: ink })} />}
      <CheckBox isSelected={line !== null} isDisabled={isDisabled} onChange={(on) => onChange({ line: on ? { ink: fill ?? RED, width: 2 } : null })}>
        {t('face.line')}
      </CheckBox>
      {line !== null && (
        <>
          <InkField label={t('face.lineInk')} ink={line.ink} isDisabled={isDisabled} onCommit={(ink) => onChange({ line: { ...line, ink } })} />
          <NumberField label={t('face.lineWidth')} value={line.width} unit="mm" min={0.1} max={200} isDisabled={isDisabled} onCommit={(mm) => (mm === null ? undefined : onChange({ line: { ...line, width: tenth(mm) } }))} />
        </>
      )}
      <NumberField label={t('face.radius')} value={panel.radius} unit="mm" min={0} max={2000} isDisabled={isDisabled} onCommit={(mm) => (mm === null ? undefined : onChange({ radius: tenth(mm) }))} />
    </>
  );
}
