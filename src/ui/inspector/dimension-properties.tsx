import { dimensionLine } from '../../model/dimension-line.ts';
import type { EntityRef } from '../../model/entity.ts';
import type { Dimension } from '../../model/plan-part.ts';
import { ChoiceField } from '../fields/choice-field.tsx';
import { FieldRow } from '../fields/field-row.tsx';
import { LengthField } from '../fields/length-field.tsx';
import { common } from '../fields/step.ts';
import { useWords } from '../i18n.ts';
import { useEditor, useProject, useReadOnly } from '../session/session-context.ts';
import { optionsOf } from './options.ts';
import { Section } from './section.tsx';

const ALONG: readonly Dimension['along'][] = ['points', 'x', 'y'];

/** A dimension that was put down: what it measures and how far its line stands off. */
export function DimensionProperties({ refs }: { refs: readonly EntityRef[] }) {
  const t = useWords();
  const editor = useEditor();
  const readOnly = useReadOnly();
  const { storeys } = useProject();
  const found = refs.flatMap(({ id, storeyId }) => storeys.find((one) => one.id === storeyId)?.dimensions[id] ?? []);
  const change = (changes: Partial<Omit<Dimension, 'id'>>) =>
    editor.commit(
      'undo.setDimension',
      refs.map(({ id, storeyId }) => ({ verb: 'setPlanPart', args: { storeyId: storeyId ?? '', kind: 'dimension', partId: id, changes } })),
    );
  const mm = common(found.map((dimension) => dimensionLine(dimension)?.mm ?? 0));
  return (
    <Section title={t('entity.dimension')}>
      <FieldRow label={t('dimension.value')}>
        <output>{mm === null ? t('fields.mixed') : `${mm} mm`}</output>
      </FieldRow>
      <ChoiceField label={t('tools.dimension')} value={common(found.map(({ along }) => along))} options={optionsOf(t, 'tools.dimension', ALONG)} isDisabled={readOnly} onCommit={(along) => change({ along })} />
      <LengthField label={t('dimension.offset')} value={common(found.map(({ offset }) => offset))} isDisabled={readOnly} onCommit={(offset) => change({ offset })} />
    </Section>
  );
}
