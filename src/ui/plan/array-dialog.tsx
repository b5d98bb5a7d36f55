import { useState } from 'react';
import { pickedOpenings } from '../../editor/plan/opening-copies.ts';
import { boxOfPicked, middleOf, pickedOfPlan, type Picked } from '../../editor/plan/picked-parts.ts';
import { rectHeight, rectWidth } from '../../geometry/rect.ts';
import type { EditArgs } from '../../model/edits/edit.ts';
import { ChoiceField } from '../fields/choice-field.tsx';
import { LengthField } from '../fields/length-field.tsx';
import { NumberField } from '../fields/number-field.tsx';
import { useWords } from '../i18n.ts';
import { useEditor } from '../session/session-context.ts';
import { AskForm } from './ask-form.tsx';
import { OpeningArrayDialog } from './opening-array.tsx';

type Layout = EditArgs['arrayParts']['layout'];
type Grid = Extract<Layout, { kind: 'grid' }>;

interface Around {
  readonly count: number;
  readonly angleDeg: number;
  /** How far below the middle of the parts the centre lies, mm. */
  readonly radius: number;
}

/** Between parts that are a point for the plan, mm. */
const USUAL = 600;
const MOST = 500;

/** Doors and windows alone are drawn again along their walls, all else over the plan. */
export function ArrayDialog() {
  const editor = useEditor();
  const openings = pickedOpenings(editor.store.getState());
  return openings === null ? <PartsArrayDialog /> : <OpeningArrayDialog picked={openings} />;
}

/** Rows and columns, or a ring around a point below what is selected. */
function PartsArrayDialog() {
  const t = useWords();
  const editor = useEditor();
  const picked = pickedOfPlan(editor.store.getState());
  const [kind, setKind] = useState<Layout['kind']>('grid');
  const [grid, setGrid] = useState(() => firstGrid(picked));
  const [around, setAround] = useState<Around>({ count: 6, angleDeg: 60, radius: 900 });
  if (picked === null) return null;
  const { x, y } = middleOf(picked);
  const { count, angleDeg, radius } = around;
  const layout: Layout = kind === 'grid' ? grid : { kind: 'polar', about: { x, y: y - radius }, count, angleDeg };
  const options = (['grid', 'polar'] as const).map((value) => ({ value, label: t(`planAsk.${value}`) }));
  return (
    <AskForm what="array" label="undo.array" picksNew edits={[{ verb: 'arrayParts', args: { storeyId: picked.storey.id, refs: picked.refs, layout } }]}>
      <ChoiceField label={t('planAsk.layout')} value={kind} options={options} onCommit={setKind} />
      {kind === 'grid' ? <GridFields grid={grid} onChange={setGrid} /> : <AroundFields around={around} onChange={setAround} />}
    </AskForm>
  );
}

/** Walls side by side share the one between them; what has no walls stands a usual step apart. */
function firstGrid(picked: Picked | null): Grid {
  const box = picked === null ? null : boxOfPicked(picked);
  const step = (size: number): number => (size > 0 && picked !== null && picked.parts.walls.size > 0 ? size : USUAL);
  return { kind: 'grid', columns: 3, rows: 1, dx: step(box === null ? 0 : rectWidth(box)), dy: -step(box === null ? 0 : rectHeight(box)) };
}

function GridFields({ grid, onChange }: { grid: Grid; onChange: (grid: Grid) => void }) {
  const t = useWords();
  const set = (changes: Partial<Grid>): void => onChange({ ...grid, ...changes });
  return (
    <>
      <NumberField label={t('planAsk.columns')} value={grid.columns} whole min={1} max={MOST} onCommit={(columns) => set({ columns: columns ?? 1 })} />
      <LengthField label={t('planAsk.dx')} value={grid.dx} onCommit={(dx) => set({ dx })} />
      <NumberField label={t('planAsk.rows')} value={grid.rows} whole min={1} max={MOST} onCommit={(rows) => set({ rows: rows ?? 1 })} />
      <LengthField label={t('planAsk.dy')} value={grid.dy} onCommit={(dy) => set({ dy })} />
    </>
  );
}

function AroundFields({ around, onChange }: { around: Around; onChange: (around: Around) => void }) {
  const t = useWords();
  const set = (changes: Partial<Around>): void => onChange({ ...around, ...changes });
  return (
    <>
      <NumberField label={t('planAsk.count')} value={around.count} whole min={2} max={MOST} onCommit={(count) => set({ count: count ?? 2 })} />
      <NumberField label={t('planAsk.step')} value={around.angleDeg} unit="°" min={-360} max={360} onCommit={(angleDeg) => set({ angleDeg: angleDeg ?? 0 })} />
      <LengthField label={t('planAsk.radius')} value={around.radius} onCommit={(radius) => set({ radius })} />
    </>
  );
}
