import { compose, scaling, translation } from '../../geometry/matrix.ts';
import { linePath, rectPath } from '../../geometry/path.ts';
import { rectCentre, type Rect } from '../../geometry/rect.ts';
import type { Opening, Storey } from '../../model/storey.ts';
import type { Item } from '../drawing.ts';
import { BLACK } from '../ink.ts';
import { openingItems } from '../plan-opening.ts';
import { DASHED, penFor } from '../plan-pen.ts';
import { blackItems } from './paper-plan.ts';
import type { SheetScene } from './scene.ts';
import type { SheetTable } from './table.ts';

type Draw = (box: Rect) => readonly Item[];

const OPENING_WORDS: Readonly<Record<Opening['kind'], string>> = {
  door: '单扇门', doubleDoor: '双扇门', slidingDoor: '推拉门', window: '窗', passage: '门洞', gate: '大门',
};

/** Width of the drawn opening, mm of the building, and of its wall. */
const SAMPLE = 900;
const WALL = 240;

/** The symbols that a plan uses, each once. */
export function legendTable(storey: Storey, scale: number, { source }: SheetScene): SheetTable {
  const walls = Object.values(storey.walls);
  const kinds = [...new Set(Object.values(storey.openings).map(({ kind }) => kind))].toSorted();
  const symbols: { word: string; draw: Draw }[] = [
    ...(walls.some(({ kind }) => kind === 'exterior' || kind === 'interior') ? [{ word: '墙体（剖切）', draw: wallSample(scale) }] : []),
    ...(walls.some(({ kind }) => kind === 'virtual') ? [{ word: '功能分区线', draw: dashedSample }] : []),
    ...kinds.map((kind) => ({ word: OPENING_WORDS[kind], draw: openingSample(kind, scale) })),
  ];
  const named = symbols.map(({ word, draw }) => ({ cells: [{ text: '', draw: (box: Rect) => draw(box).map((item) => ({ ...item, source })) }, { text: word }], height: 9 }));
  return {
    title: '图例',
    columns: [
      { title: '符号', width: 26 },
      { title: '名称', width: 36, align: 'start' },
    ],
    rows: named,
  };
}

/** Two cut lines as far apart as a wall of 240. */
const wallSample = (scale: number): Draw => (box) => {
  const { x, y } = rectCentre(box);
  const half = WALL / scale / 2;
  const stroke = { ...penFor(scale).stroke('thick') };
  const line = (at: number): Item => ({ kind: 'path', layer: 'wall', path: linePath({ x: x - 8, y: at }, { x: x + 8, y: at }), stroke: { ...stroke, width: stroke.width / scale } });
  return [line(y - half), line(y + half)];
};

const dashedSample: Draw = (box) => {
  const { x, y } = rectCentre(box);
  return [{ kind: 'path', layer: 'wall', path: linePath({ x: x - 8, y }, { x: x + 8, y }), stroke: penFor(1).stroke('thin', { dash: DASHED }) }];
};

/** The symbol as it is drawn on the plan, in a short piece of wall, reduced to the cell. */
const openingSample = (kind: Opening['kind'], scale: number): Draw => (box) => {
  const frame = { origin: { x: -SAMPLE, y: 0 }, direction: { x: 1, y: 0 }, length: 2 * SAMPLE, left: WALL / 2, right: -WALL / 2 };
  const opening: Opening = { id: '', wallId: '', at: SAMPLE, width: SAMPLE, height: 2100, sill: 0, kind, hinge: 'a', swing: 'left' };
  const shown = Math.max(scale, 150);
  const { x, y } = rectCentre(box);
  const low = kind === 'window' || kind === 'passage' || kind === 'slidingDoor' ? 0 : -SAMPLE / shown / 3;
  const jamb = (x0: number): Item => ({
    kind: 'path', layer: 'wall', path: rectPath({ x0, y0: -WALL / 2, x1: x0 + SAMPLE / 3, y1: WALL / 2 }), stroke: { ink: BLACK, width: penFor(scale).stroke('thick').width * (shown / scale) },
  });
  const items = [jamb(-SAMPLE / 2 - SAMPLE / 3), jamb(SAMPLE / 2), ...blackItems(openingItems(opening, frame, penFor(shown), { kind: 'sheet', id: '' }))];
  const transform = compose(translation(x, y + low), scaling(1 / shown));
  return [{ kind: 'group', layer: 'opening', transform, items }];
};
