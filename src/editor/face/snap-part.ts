import type { Point } from '../../geometry/point.ts';
import { rectCentre, type Rect } from '../../geometry/rect.ts';
import { tenth } from '../../model/face-part.ts';
import type { Project } from '../../model/project.ts';
import type { Sign } from '../../model/sign.ts';
import type { EditorState, SnapHint } from '../state.ts';
import { faceRect, seenParts, type SeenPart } from './face-parts.ts';
import { guidesShown } from '../guides.ts';

type Axis = 'x' | 'y';

/** A line that an edge or a middle is caught by. */
export interface FaceLine {
  readonly axis: Axis;
  readonly at: number;
  /** Key of messages/ui. */
  readonly why: string;
  /** Only middles are caught by it. */
  readonly middle: boolean;
  readonly from: Rect;
}

/** Everything on a face that parts line up with: guides, trim and its middle, margins, the other parts. First come wins. */
export function faceLines(state: EditorState, project: Project, sign: Sign, without: readonly SeenPart[]): readonly FaceLine[] {
  const trim = faceRect(sign);
  const moving = new Set(without.map(({ ref }) => ref.id));
  const others = seenParts(project, sign).filter(({ ref }) => !moving.has(ref.id));
  const guides = guidesShown(state).map(({ axis, at }): FaceLine => ({ axis, at, why: 'snap.guide', middle: false, from: trim }));
  return [
    ...guides,
    ...middlesOf(trim, 'snap.faceCentre'),
    ...edgesOf(marginRect(state, sign), 'snap.margin'),
    ...edgesOf(trim, 'snap.trim'),
    ...others.flatMap(({ box }) => [...edgesOf(box, 'snap.aligned'), ...middlesOf(box, 'snap.aligned')]),
  ];
}

/** The margins of the sign, those of its type where it has none of its own. */
export function marginRect({ signTypes }: Pick<EditorState, 'signTypes'>, sign: Sign): Rect {
  const margins = sign.margins ?? signTypes[sign.kind]?.margins ?? { top: 0, bottom: 0, left: 0, right: 0 };
  return { x0: margins.left, y0: margins.bottom, x1: sign.size.width - margins.right, y1: sign.size.height - margins.top };
}

const edgesOf = (from: Rect, why: string): readonly FaceLine[] => [
  { axis: 'x', at: from.x0, why, middle: false, from },
  { axis: 'x', at: from.x1, why, middle: false, from },
  { axis: 'y', at: from.y0, why, middle: false, from },
  { axis: 'y', at: from.y1, why, middle: false, from },
];

const middlesOf = (from: Rect, why: string): readonly FaceLine[] => [
  { axis: 'x', at: rectCentre(from).x, why, middle: true, from },
  { axis: 'y', at: rectCentre(from).y, why, middle: true, from },
];

interface Caught {
  readonly by: number;
  readonly line: FaceLine;
}

/** Which of a box's lines may be caught: edges that move, and the middle. */
export interface Stops {
  readonly x: readonly { readonly at: number; readonly middle: boolean }[];
  readonly y: readonly { readonly at: number; readonly middle: boolean }[];
}

export const stopsOf = (box: Rect): Stops => ({
  x: [{ at: box.x0, middle: false }, { at: rectCentre(box).x, middle: true }, { at: box.x1, middle: false }],
  y: [{ at: box.y0, middle: false }, { at: rectCentre(box).y, middle: true }, { at: box.y1, middle: false }],
});

/** The nearest line within reach on an axis; guides catch middles and edges alike. */
function catchOn(axis: Axis, stops: Stops, lines: readonly FaceLine[], reach: number): Caught | null {
  let best: Caught | null = null;
  for (const line of lines) {
    if (line.axis !== axis) continue;
    for (const stop of stops[axis]) {
      if (line.why !== 'snap.guide' && line.middle !== stop.middle) continue;
      const by = line.at - stop.at;
      if (Math.abs(by) > reach || (best !== null && Math.abs(by) >= Math.abs(best.by) - 0.05)) continue;
      best = { by, line };
    }
  }
  return best;
}

export interface FaceSnap {
  /** What to add so that the box is caught; null = not caught on this axis. */
  readonly x: Caught | null;
  readonly y: Caught | null;
}

export const catchStops = (stops: Stops, lines: readonly FaceLine[], reach: number): FaceSnap => ({
  x: catchOn('x', stops, lines, reach),
  y: catchOn('y', stops, lines, reach),
});

/** What caught a box, in words and lines; null where nothing did. */
export function snapHintOf({ x, y }: FaceSnap, box: Rect): SnapHint | null {
  const caught = [x, y].filter((one) => one !== null);
  if (caught.length === 0) return null;
  return { point: { x: rectCentre(box).x, y: box.y1 }, why: { key: caught[0]!.line.why }, guides: caught.map(({ line }) => guideLine(line, box)) };
}

function guideLine({ axis, at, from }: FaceLine, box: Rect): readonly [Point, Point] {
  return axis === 'x'
    ? [{ x: at, y: Math.min(box.y0, from.y0) }, { x: at, y: Math.max(box.y1, from.y1) }]
    : [{ x: Math.min(box.x0, from.x0), y: at }, { x: Math.max(box.x1, from.x1), y: at }];
}

/** A length as a free hand leaves it: whole mm, tenths where nothing is to be caught. */
export const settle = (mm: number, free: boolean): number => (free ? tenth(mm) : Math.round(mm) + 0);
