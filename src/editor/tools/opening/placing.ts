import type { Point } from '../../../geometry/point.ts';
import type { Opening, Storey, Wall } from '../../../model/storey.ts';
import type { Edit } from '../../../model/edits/edit.ts';
import { freePlace } from '../../openings-on-wall.ts';
import type { PreviewShape } from '../../state.ts';
import { beside, distanceToBody, openingOutline, pointAlong, storeyOf, wallLine, type WallLine } from '../../storey-view.ts';
import { toStep } from '../../vector.ts';
import type { Shown, ToolContext, ToolState } from '../tool.ts';
import type { OpeningStates } from './states.ts';

const REACH_PX = 14;
const CATCH_PX = 8;

export type OpeningKind = Pick<Opening, 'kind' | 'width' | 'height' | 'sill'>;
type Data = OpeningStates['placing'];

interface Place {
  readonly storey: Storey;
  readonly line: WallLine;
  readonly opening: Omit<Opening, 'id'>;
  readonly centred: boolean;
}

/** The state that places openings of one kind; `hint` and `label` are keys of messages/ui. */
export function placing(kind: OpeningKind, hint: string, label: string): ToolState<OpeningStates, 'placing'> {
  return {
    cursor: 'crosshair',
    hint,
    pointerMove: (_tool, data, event) => ({ to: 'placing', data: { ...data, at: event.at, free: event.alt } }),
    pointerDown(tool, data, event) {
      const place = placeOf(tool, { ...data, at: event.at, free: event.alt }, kind);
      const next = { ...data, at: null };
      return place ? { to: 'placing', data: next, commit: { label, edits: editsOf(place) } } : undefined;
    },
    key: (_tool, data, event) =>
      event.key === 'Tab' ? { to: 'placing', data: { ...data, flipped: !data.flipped } } : null,
    show: (tool, data) => showPlace(placeOf(tool, data, kind), data, label),
  };
}

const editsOf = (place: Place): readonly Edit[] => [
  { verb: 'addOpening', args: { storeyId: place.storey.id, opening: place.opening } },
];

function placeOf(tool: ToolContext, data: Data, kind: OpeningKind): Place | null {
  const storey = storeyOf(tool.state.project, tool.state.storeyId);
  const wall = storey && data.at && nearestWall(storey, data.at, tool.mm(REACH_PX));
  const line = wall && wallLine(storey, wall);
  if (!storey || !data.at || !wall || !line) return null;
  const pointer = beside(line, data.at);
  const centred = !data.free && tool.state.snaps.wall && Math.abs(pointer.along - line.length / 2) <= tool.mm(CATCH_PX);
  const stepped = tool.state.snaps.grid && !data.free ? toStep(pointer.along, 50) : pointer.along;
  const at = freePlace(storey, wall, centred ? line.length / 2 : stepped, kind.width, null);
  if (at === null) return null;
  const nearA = pointer.along < line.length / 2;
  const opening: Omit<Opening, 'id'> = {
    ...kind,
    wallId: wall.id,
    at,
    hinge: nearA === data.flipped ? 'b' : 'a',
    swing: pointer.left >= 0 ? 'left' : 'right',
  };
  return { storey, line, opening, centred };
}

function nearestWall(storey: Storey, at: Point, reach: number): Wall | null {
  let best: { wall: Wall; off: number } | null = null;
  for (const wall of Object.values(storey.walls)) {
    const line = wall.kind === 'virtual' ? null : wallLine(storey, wall);
    if (!line) continue;
    const off = distanceToBody(line, at);
    if (off <= reach && (best === null || off < best.off)) best = { wall, off };
  }
  return best?.wall ?? null;
}

function showPlace(place: Place | null, data: Data, label: string): Shown {
  if (!place) return data.at ? { cursor: 'not-allowed' } : {};
  const { line, opening } = place;
  const [from, to] = [pointAlong(line, opening.at - opening.width / 2), pointAlong(line, opening.at + opening.width / 2)];
  const preview: PreviewShape[] = [
    { kind: 'polyline', points: openingOutline(line, opening), closed: true, style: 'body' },
    { kind: 'measure', from: line.a, to: from, mm: Math.round(opening.at - opening.width / 2) },
    { kind: 'measure', from, to, mm: opening.width },
    { kind: 'measure', from: to, to: line.b, mm: Math.round(line.length - opening.at - opening.width / 2) },
  ];
  const key = place.centred ? 'snap.wallCentre' : 'snap.wall';
  return {
    edits: editsOf(place),
    label,
    preview: preview.filter((shape) => shape.kind !== 'measure' || shape.mm > 0),
    snapHint: { point: pointAlong(line, opening.at), why: { key }, guides: [] },
  };
}
