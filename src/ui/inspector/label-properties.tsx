import type { EntityRef } from '../../model/entity.ts';
import type { Label } from '../../model/plan-part.ts';
import { LengthField } from '../fields/length-field.tsx';
import { NumberField } from '../fields/number-field.tsx';
import { common } from '../fields/step.ts';
import { TextField } from '../fields/text-field.tsx';
import { useWords } from '../i18n.ts';
import { useEditor, useProject, useReadOnly } from '../session/session-context.ts';
import { Section } from './section.tsx';

/** Words on the plan: what they say, how high and how turned. */
export function LabelProperties({ refs }: { refs: readonly EntityRef[] }) {
  const t = useWords();
  const editor = useEditor();
  const readOnly = useReadOnly();
  const { storeys } = useProject();
  const found = refs.flatMap(({ id, storeyId }) => storeys.find((one) => one.id === storeyId)?.labels[id] ?? []);
  const change = (changes: Partial<Omit<Label, 'id'>>) =>
    editor.commit(
      'undo.setLabel',
      refs.map(({ id, storeyId }) => ({ verb: 'setPlanPart', args: { storeyId: storeyId ?? '', kind: 'label', partId: id, changes } })),
    );
  return (
    <Section title={t('entity.label')}>
      <TextField label={t('label.text')} value={common(found.map(({ text }) => text))} isDisabled={readOnly} onCommit={(text) => change({ text })} />
      <LengthField label={t('label.height')} value={common(found.map(({ height }) => height))} min={50} max={5000} isDisabled={readOnly} onCommit={(height) => change({ height })} />
      <NumberField
        label={t('label.angle')}
        value={common(found.map(({ angleDeg }) => angleDeg))}
        unit="°"
        min={-360}
        max={360}
        isDisabled={readOnly}
        onCommit={(angleDeg) => change({ angleDeg: angleDeg ?? 0 })}
      />
    </Section>
  );
}
