import { resizedFixture } from '../../model/new-fixture.ts';
import type { Equipment } from '../../model/equipment.ts';
import type { EntityRef } from '../../model/entity.ts';
import type { Fixture } from '../../model/plan-part.ts';
import { piecesOf } from '../../model/symbol-pieces.ts';
import { LengthField } from '../fields/length-field.tsx';
import { NumberField } from '../fields/number-field.tsx';
import { TextField } from '../fields/text-field.tsx';
import { common } from '../fields/step.ts';
import { currentLanguage, useWords } from '../i18n.ts';
import { CheckBox } from '../parts/check-box.tsx';
import { useEditor, useEditorState, useProject, useReadOnly } from '../session/session-context.ts';
import { EquipmentSection } from './equipment-section.tsx';
import { Section } from './section.tsx';

type Changes = Partial<Omit<Fixture, 'id'>>;

/** What is placed from the library: what it is called, its size and angle, its steps or seats, and what it counts for. */
export function FixtureProperties({ refs }: { refs: readonly EntityRef[] }) {
  const t = useWords();
  const editor = useEditor();
  const readOnly = useReadOnly();
  const symbols = useEditorState((state) => state.symbols);
  const { storeys } = useProject();
  const found = refs.flatMap(({ id, storeyId }) => {
    const fixture = storeys.find((one) => one.id === storeyId)?.fixtures[id];
    return storeyId === undefined || fixture === undefined ? [] : [{ storeyId, fixture }];
  });
  const fixtures = found.map(({ fixture }) => fixture);
  const changeEach = (changes: (fixture: Fixture) => Changes): void =>
    void editor.commit('undo.setFixture', found.map(({ storeyId, fixture }) => ({ verb: 'setPlanPart', args: { storeyId, kind: 'fixture', partId: fixture.id, changes: changes(fixture) } })));
  const resize = (size: Partial<Pick<Fixture, 'width' | 'depth'>>): void =>
    changeEach((fixture) => resizedFixture(fixture, symbols[fixture.kind], { width: fixture.width, depth: fixture.depth, ...size }));
  const [only, ...others] = fixtures;
  if (only === undefined) return null;
  const kind = common(fixtures.map((one) => one.kind));
  const symbol = kind === null ? undefined : symbols[kind];
  const isFixed = fixtures.some((one) => symbols[one.kind]?.scale.kind === 'fixed');
  const name = symbol?.title[currentLanguage()] ?? kind ?? t('fields.mixed');
  return (
    <>
      <Section title={t('entity.fixture')}>
        <p>
          {name}
          {symbol !== undefined && symbol.mountHeight !== null && <span className="secondary"> {t('fixture.mounted', { mm: symbol.mountHeight })}</span>}
        </p>
        {kind !== null && symbol === undefined && <p className="severity-warning">▲ {t('plan.unknownSymbol', { kind })}</p>}
        <TextField label={t('fixture.title')} value={common(fixtures.map((one) => one.title)) ?? ''} isDisabled={readOnly} onCommit={(title) => changeEach(() => ({ title: title.trim() }))} />
        <LengthField label={t('fixture.width')} value={common(fixtures.map((one) => one.width))} min={10} isDisabled={readOnly || isFixed} onCommit={(width) => resize({ width })} />
        <LengthField label={t('fixture.depth')} value={common(fixtures.map((one) => one.depth))} min={10} isDisabled={readOnly || isFixed} onCommit={(depth) => resize({ depth })} />
        <NumberField
          label={t('fixture.angle')}
          unit="°"
          value={common(fixtures.map((one) => one.angleDeg))}
          min={-360}
          max={360}
          isDisabled={readOnly}
          onCommit={(angle) => (angle === null ? undefined : changeEach(() => ({ angleDeg: ((angle % 360) + 360) % 360 })))}
        />
        {others.length === 0 && (['x', 'y'] as const).map((axis) => (
          <LengthField key={axis} label={t(`fixture.${axis}`)} value={only.position[axis]} isDisabled={readOnly} onCommit={(mm) => changeEach(({ position }) => ({ position: { ...position, [axis]: mm } }))} />
        ))}
        {fixtures.every((one) => one.steps !== null) && (
          <NumberField label={t('fixture.steps')} whole min={1} max={200} value={common(fixtures.map((one) => one.steps))} isDisabled={readOnly} onCommit={(steps) => (steps === null ? undefined : changeEach(() => ({ steps })))} />
        )}
        <CheckBox isSelected={fixtures.every((one) => one.mirrored)} isDisabled={readOnly} onChange={(mirrored) => changeEach(() => ({ mirrored }))}>
          {t('fixture.mirrored')}
        </CheckBox>
        {others.length === 0 && symbol !== undefined && (symbol.scale.kind === 'repeat' || symbol.scale.kind === 'seated') && (
          <p className="secondary">{t(symbol.scale.kind === 'repeat' ? 'fixture.pieces' : 'fixture.seats', { count: piecesOf(symbol, only) })}</p>
        )}
      </Section>
      {others.length === 0 && (
        <EquipmentSection title={t('fixture.counts')} equipment={only.equipment} readOnly={readOnly} onChange={(equipment: Equipment) => changeEach(() => ({ equipment }))} />
      )}
    </>
  );
}
