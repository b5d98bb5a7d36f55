import { joinPaths, polygonPath } from '../geometry/path.ts';
import { inflate, unionRect, type Rect } from '../geometry/rect.ts';
import { polygonBounds } from '../geometry/polygon.ts';
import { planOf } from '../model/plan.ts';
import type { Project } from '../model/project.ts';
import type { Storey } from '../model/storey.ts';
import { composePlan } from './compose-plan.ts';
import type { Composed, DrawContext } from './context.ts';
import type { Item, LayerName } from './drawing.ts';
import { SIGN_INK, WARNING_INK } from './plan-inks.ts';

/** Rooms of a storey that a plan of functions changes, and those in which it falls short. Ids. */
export interface AllocationMarks {
  readonly changed: ReadonlySet<string>;
  readonly short: ReadonlySet<string>;
}

/** What a small plan of who goes where shows; dimensions, furniture and signs would hide it. */
const SHOWN: ReadonlySet<LayerName> = new Set(['roomFill', 'wall', 'opening', 'roomTag']);

/** Paper mm: width of the line around a changed room, and how far inside its walls it runs. */
const LINE = 0.9;
const MARGIN = 3;

function outlineOfRoom(storey: Storey, roomId: string, marks: AllocationMarks, scale: number): Item[] {
  const net = planOf(storey).rooms.get(roomId)?.net ?? [];
  if (net.length === 0) return [];
  const isShort = marks.short.has(roomId);
  // Where it falls short the line is broken too: the difference is not one of colour alone.
  const dash = isShort ? { dash: [2 * scale, 1.2 * scale] } : {};
  const stroke = { ink: isShort ? WARNING_INK : SIGN_INK, width: LINE * scale, join: 'miter' as const, ...dash };
  return [{ kind: 'path', layer: 'mark', source: { kind: 'room', id: roomId, storeyId: storey.id }, path: joinPaths(net.map(polygonPath)), stroke }];
}

const boundsOf = (storey: Storey): Rect | null => {
  const rings = planOf(storey).faces.map(({ outer }) => polygonBounds(outer));
  return rings.length === 0 ? null : rings.reduce(unionRect);
};

/**
 * A storey with its rooms and their names, and a line around those that a plan of functions changes, broken where it falls
 * short. In the storey's own coordinates (mm, y up); `scale`: model mm a paper mm, for line widths and characters.
 */
export function composeAllocation(project: Project, storeyId: string, ctx: DrawContext, marks: AllocationMarks, scale: number): Composed {
  const composed = composePlan(project, storeyId, ctx, { scale });
  const storey = project.storeys.find(({ id }) => id === storeyId);
  if (storey === undefined) return composed;
  const box = boundsOf(storey);
  const size = box === null ? composed.drawing.size : inflate(box, MARGIN * scale);
  const rooms = [...marks.changed, ...marks.short].filter((id, i, all) => all.indexOf(id) === i).sort();
  const items = [
    ...composed.drawing.items.filter(({ layer }) => SHOWN.has(layer)),
    ...rooms.flatMap((id) => outlineOfRoom(storey, id, marks, scale)),
  ];
  return { drawing: { ...composed.drawing, size, trim: size, items }, diagnostics: [] };
}
