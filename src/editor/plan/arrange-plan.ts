import { rectCentre, rectHeight, rectWidth, unionRect, type Rect } from '../../geometry/rect.ts';
import type { Edit } from '../../model/edits/edit.ts';
import type { Fixture, Label } from '../../model/plan-part.ts';
import type { Storey } from '../../model/storey.ts';
import type { PartArrangement } from '../face/arrange-parts.ts';
import type { EditorState } from '../state.ts';
import { storeyOf } from '../storey-view.ts';

/** A fixture or a label with the box around it, mm. */
export interface PlanBox {
  readonly kind: 'fixture' | 'label';
  readonly id: string;
  readonly position: Fixture['position'];
  readonly box: Rect;
}

/** The least number that each arrangement is about. */
export const LEAST_OF_PLAN: Readonly<Record<PartArrangement, number>> = {
  left: 2, centre: 2, right: 2, top: 2, middle: 2, bottom: 2, distribute: 3, distributeDown: 3,
};

/** The fixtures and labels that are selected on the plan. */
export function planBoxes({ view, project, storeyId, selection }: EditorState): readonly PlanBox[] {
  const storey = view === 'plan' ? storeyOf(project, storeyId) : null;
  if (storey === null) return [];
  return selection.flatMap((ref) => (ref.storeyId === storey.id ? (boxIn(storey, ref.kind, ref.id) ?? []) : []));
}

function boxIn(storey: Storey, kind: string, id: string): PlanBox | null {
  const fixture = kind === 'fixture' ? storey.fixtures[id] : undefined;
  if (fixture !== undefined) return { kind: 'fixture', id, position: fixture.position, box: boxOfFixture(fixture) };
  const label = kind === 'label' ? storey.labels[id] : undefined;
  return label === undefined ? null : { kind: 'label', id, position: label.position, box: boxOfLabel(label) };
}

function boxOfFixture({ position: { x, y }, width, depth, angleDeg }: Fixture): Rect {
  const angle = (angleDeg * Math.PI) / 180;
  const [cos, sin] = [Math.abs(Math.cos(angle)), Math.abs(Math.sin(angle))];
  const [w, h] = [(width * cos + depth * sin) / 2, (width * sin + depth * cos) / 2];
  return { x0: x - w, x1: x + w, y0: y - h, y1: y + h };
}

/** Words are lined up by the point where they stand: how wide they are is known to the fonts alone. */
const boxOfLabel = ({ position: { x, y } }: Label): Rect => ({ x0: x, x1: x, y0: y, y1: y });

/** The edits that line the things up; places in whole mm. */
export function arrangedOfPlan(how: PartArrangement, boxes: readonly PlanBox[], storeyId: string): readonly Edit[] {
  const shifts = shiftsFor(how, boxes.map(({ box }) => box));
  return boxes.flatMap(({ kind, id, position }, i): Edit[] => {
    const [dx, dy] = [Math.round(shifts[i]!.dx) + 0, Math.round(shifts[i]!.dy) + 0];
    if (dx === 0 && dy === 0) return [];
    return [{ verb: 'setPlanPart', args: { storeyId, kind, partId: id, changes: { position: { x: position.x + dx, y: position.y + dy } } } }];
  });
}

interface Shift {
  readonly dx: number;
  readonly dy: number;
}

function shiftsFor(how: PartArrangement, boxes: readonly Rect[]): readonly Shift[] {
  const all = boxes.reduce(unionRect);
  switch (how) {
    case 'left': return boxes.map((box) => ({ dx: all.x0 - box.x0, dy: 0 }));
    case 'right': return boxes.map((box) => ({ dx: all.x1 - box.x1, dy: 0 }));
    case 'centre': return boxes.map((box) => ({ dx: rectCentre(all).x - rectCentre(box).x, dy: 0 }));
    case 'top': return boxes.map((box) => ({ dx: 0, dy: all.y1 - box.y1 }));
    case 'bottom': return boxes.map((box) => ({ dx: 0, dy: all.y0 - box.y0 }));
    case 'middle': return boxes.map((box) => ({ dx: 0, dy: rectCentre(all).y - rectCentre(box).y }));
    case 'distribute': return spread(boxes.map((box) => [box.x0, rectWidth(box)] as const)).map((dx) => ({ dx, dy: 0 }));
    case 'distributeDown': return spread(boxes.map((box) => [box.y0, rectHeight(box)] as const)).map((dy) => ({ dx: 0, dy }));
  }
}

/** How far each goes so that the gaps are equal and the outer two stay. */
function spread(rows: readonly (readonly [from: number, size: number])[]): readonly number[] {
  const order = rows.map((_, i) => i).sort((a, b) => rows[a]![0] + rows[a]![1] / 2 - (rows[b]![0] + rows[b]![1] / 2));
  const [first, last] = [rows[order[0]!]!, rows[order.at(-1)!]!];
  const taken = rows.reduce((sum, [, size]) => sum + size, 0);
  const gap = (last[0] + last[1] - first[0] - taken) / (rows.length - 1);
  const shifts: number[] = rows.map(() => 0);
  let at = first[0];
  for (const i of order) {
    shifts[i] = at - rows[i]![0];
    at += rows[i]![1] + gap;
  }
  return shifts;
}
