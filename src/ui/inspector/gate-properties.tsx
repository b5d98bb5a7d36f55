import { type Gate, gateSchema } from '../../model/site.ts';
import { ChoiceField } from '../fields/choice-field.tsx';
import { LengthField } from '../fields/length-field.tsx';
import { useWords } from '../i18n.ts';
import { useEditor, useProject, useReadOnly } from '../session/session-context.ts';
import { optionsOf } from './options.ts';
import { Section } from './section.tsx';

const SIDES = ['left', 'right'] as const;

export function GateProperties() {
  const t = useWords();
  const editor = useEditor();
  const isDisabled = useReadOnly();
  const { gate } = useProject().site;
  const change = (changes: Partial<Gate>) => editor.commit('undo.setGate', [{ verb: 'setGate', args: { changes } }]);
  const [from, to] = gate.opening;
  return (
    <Section title={t('entity.gate')}>
      <ChoiceField
        label={t('gate.where')}
        value={gate.where}
        options={optionsOf(t, 'where', gateSchema.shape.where.options)}
        isDisabled={isDisabled}
        onCommit={(where) => change({ where })}
      />
      <LengthField label={t('gate.from')} value={from} max={to - 1} isDisabled={isDisabled} onCommit={(mm) => change({ opening: [mm, to] })} />
      <LengthField label={t('gate.to')} value={to} min={from + 1} isDisabled={isDisabled} onCommit={(mm) => change({ opening: [from, mm] })} />
      <LengthField label={t('gate.height')} value={gate.height} min={1} isDisabled={isDisabled} onCommit={(height) => change({ height })} />
      {SIDES.map((side) => (
        <div key={side} className="fields">
          <LengthField
            label={t(`gate.${side}Width`)}
            value={gate[side].width}
            min={1}
            isDisabled={isDisabled}
            onCommit={(width) => change({ [side]: { ...gate[side], width } })}
          />
          <LengthField
            label={t(`gate.${side}Height`)}
            value={gate[side].height}
            min={1}
            isDisabled={isDisabled}
            onCommit={(height) => change({ [side]: { ...gate[side], height } })}
          />
        </div>
      ))}
      <p className="secondary">{t('gate.frame')}</p>
    </Section>
  );
}
