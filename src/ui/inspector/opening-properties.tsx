import { HUNG } from '../../editor/flip-opening.ts';
import type { EntityRef } from '../../model/entity.ts';
import { type Opening, OPENING_KINDS } from '../../model/storey.ts';
import { ChoiceField } from '../fields/choice-field.tsx';
import { LengthField } from '../fields/length-field.tsx';
import { common } from '../fields/step.ts';
import { useWords } from '../i18n.ts';
import { useEditor, useProject, useReadOnly } from '../session/session-context.ts';
import { optionsOf } from './options.ts';
import { Section } from './section.tsx';

const SIDES: readonly Opening['swing'][] = ['left', 'right'];
const HINGES: readonly Opening['hinge'][] = ['a', 'b'];
const LENGTHS = [
  { part: 'width', min: 1 },
  { part: 'height', min: 1 },
  { part: 'sill', min: 0 },
  { part: 'at', min: 0 },
] as const;

export function OpeningProperties({ refs }: { refs: readonly EntityRef[] }) {
  const t = useWords();
  const editor = useEditor();
  const readOnly = useReadOnly();
  const { storeys } = useProject();
  const found = refs.flatMap(({ id, storeyId }) => {
    const opening = storeys.find((one) => one.id === storeyId)?.openings[id];
    return storeyId === undefined || opening === undefined ? [] : [{ storeyId, opening }];
  });
  const openings = found.map(({ opening }) => opening);
  const change = (changes: Partial<Omit<Opening, 'id'>>) =>
    editor.commit(
      'undo.setOpening',
      found.map(({ storeyId, opening }) => ({ verb: 'setOpening', args: { storeyId, openingId: opening.id, changes } })),
    );
  return (
    <Section title={t('entity.opening')}>
      <ChoiceField
        label={t('opening.kind')}
        value={common(openings.map((one) => one.kind))}
        options={optionsOf(t, 'openingKind', OPENING_KINDS)}
        isDisabled={readOnly}
        onCommit={(kind) => change({ kind })}
      />
      {LENGTHS.map(({ part, min }) => (
        <LengthField
          key={part}
          label={t(`opening.${part}`)}
          value={common(openings.map((one) => one[part]))}
          min={min}
          isDisabled={readOnly}
          onCommit={(mm) => change({ [part]: mm })}
        />
      ))}
      {openings.every((one) => HUNG.has(one.kind)) && (
        <>
          <ChoiceField
            label={t('opening.hinge')}
            value={common(openings.map((one) => one.hinge))}
            options={optionsOf(t, 'hinge', HINGES)}
            isDisabled={readOnly}
            onCommit={(hinge) => change({ hinge })}
          />
          <ChoiceField
            label={t('opening.swing')}
            value={common(openings.map((one) => one.swing))}
            options={optionsOf(t, 'swing', SIDES)}
            isDisabled={readOnly}
            onCommit={(swing) => change({ swing })}
          />
        </>
      )}
    </Section>
  );
}
