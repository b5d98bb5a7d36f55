import type { Point } from '../../../geometry/point.ts';
import { pointInPolygon } from '../../../geometry/polygon.ts';
import type { DrawnLine, DrawnText, PlannedOpening, PlannedRoom, PlannedWall } from '../../../model/plan-file.ts';
import type { ClosedGap } from '../import-plan.ts';
import { lengthOf, pointOn, without, type Stretch } from './axis.ts';
import { closeWalls } from './close-walls.ts';
import { faceLines, type FaceLine, type Segment } from './face-lines.ts';
import { linkEnds } from './link-ends.ts';
import { hostOpenings, type HostedOpening } from './line-walls.ts';
import { openingGroups, type OpeningLine } from './opening-groups.ts';
import { joinAxes, pairFaces, type WallAxis } from './pair-faces.ts';
import { roomLabels, type RoomLabel } from './room-labels.ts';

/** Lines of a drawing by what they are, in mm. */
export interface PlanLines {
  readonly walls: readonly DrawnLine[];
  readonly openings: readonly OpeningLine[];
  readonly columns: readonly DrawnLine[];
  readonly rooms: readonly DrawnLine[];
  readonly texts: readonly DrawnText[];
}

export interface ReadLines {
  readonly walls: readonly PlannedWall[];
  readonly openings: readonly PlannedOpening[];
  readonly rooms: readonly PlannedRoom[];
  readonly closed: readonly ClosedGap[];
  /** What became something; the rest stays underlay. */
  readonly used: ReadonlySet<DrawnLine>;
}

/** Walls out of more lines than these would take too long; a plan has a tenth of them. */
export const MOST_FACES = 6_000;
/** An edge of a room that this much, mm, of it has no wall is closed with a wall that has no body. */
const BARE_EDGE = 30;

const segmentsOf = ({ points, closed }: DrawnLine): Segment[] => {
  const pairs = points.slice(1).map((p, i): Segment => [points[i]!, p]);
  return closed && points.length > 2 ? [...pairs, [points.at(-1)!, points[0]!]] : pairs;
};

/**
 * Reads a plan out of lines. Faces that lie parallel are walls; a closed outline with a name in it is a room, its edges
 * faces too; columns, doors and windows close the gaps that they stand in.
 */
export function readPlan(lines: PlanLines, { gapMm, roomWallMm }: { readonly gapMm: number; readonly roomWallMm: number }): ReadLines {
  const labels = roomLabels(lines.texts);
  const outlines = lines.rooms.filter((line) => line.closed && line.points.length > 2 && labels.some(({ at }) => pointInPolygon(at, line.points)));
  const faces = faceLines([...lines.walls, ...outlines].flatMap(segmentsOf));
  const paired = pairFaces(faces);
  const edges = bareEdges(outlines, faces, paired.used);
  const drawn = [...paired.walls, ...edges];
  const columns = lines.columns.filter(({ closed, points }) => closed && points.length > 2).map(({ points }) => points);
  const hosted = hostOpenings(openingGroups(lines.openings), drawn);
  const { walls, closed } = closeWalls(drawn, { columns, openings: hosted, gapMm });
  const isFaceUsed = (line: DrawnLine): boolean => segmentsOf(line).some((segment) => touchesUsed(segment, faces, paired.used));
  const used = new Set<DrawnLine>([...lines.walls.filter(isFaceUsed), ...outlines, ...hosted.flatMap(({ group }) => group.lines)]);
  const planned = walls.flatMap((wall) => plannedWalls(wall, roomWallMm));
  const { links, closed: linked } = linkEnds(planned, columns);
  return {
    walls: [...planned, ...links],
    openings: [...hosted.map((one) => plannedOpening(one, walls[one.axis]!)), ...closed.flatMap(passageIn)],
    rooms: labels.map(plannedRoom), closed: [...closed, ...linked], used,
  };
}

const touchesUsed = ([a, b]: Segment, faces: readonly FaceLine[], used: readonly (readonly Stretch[])[]): boolean => {
  const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  return faces.some((face, i) => {
    const beside = (middle.y - face.origin.y) * face.along.x - (middle.x - face.origin.x) * face.along.y;
    const at = (middle.x - face.origin.x) * face.along.x + (middle.y - face.origin.y) * face.along.y;
    return Math.abs(beside) < 2 && used[i]!.some(({ from, to }) => at >= from - 2 && at <= to + 2);
  });
};

/** The edges of outlines that no wall was found along. */
function bareEdges(outlines: readonly DrawnLine[], faces: readonly FaceLine[], used: readonly (readonly Stretch[])[]): WallAxis[] {
  const bare: WallAxis[] = [];
  const own = faceLines(outlines.flatMap(segmentsOf));
  for (const edge of own) {
    for (const stretch of edge.stretches) {
      const taken = faces.flatMap((face, i) => {
        const [p, q] = [pointOn(edge, stretch.from), pointOn(edge, stretch.to)];
        const off = [p, q].map((one) => Math.abs((one.y - face.origin.y) * face.along.x - (one.x - face.origin.x) * face.along.y));
        if (Math.max(...off) > 3) return [];
        const at = (one: Point): number => (one.x - edge.origin.x) * edge.along.x + (one.y - edge.origin.y) * edge.along.y;
        return used[i]!.map(({ from, to }) => ({ from: Math.min(at(pointOn(face, from)), at(pointOn(face, to))), to: Math.max(at(pointOn(face, from)), at(pointOn(face, to))) }));
      });
      for (const free of without(stretch, taken)) if (lengthOf(free) > BARE_EDGE) bare.push({ ...edge, thickness: 0, stretches: [free] });
    }
  }
  return joinAxes(bare);
}

function plannedWalls(wall: WallAxis, roomWallMm: number): PlannedWall[] {
  const thickness = Math.round(wall.thickness === 0 ? roomWallMm : wall.thickness);
  const kind = thickness === 0 ? 'virtual' : 'interior';
  return wall.stretches
    .map(({ from, to }): PlannedWall => ({ a: whole(pointOn(wall, from)), b: whole(pointOn(wall, to)), kind, thickness, justify: 'centre', height: null, arc: null }))
    .filter(({ a, b }) => a.x !== b.x || a.y !== b.y);
}

const whole = ({ x, y }: Point): Point => ({ x: Math.round(x) + 0, y: Math.round(y) + 0 });

/** Heights of what is not written on plans, mm. */
const DOOR_HEIGHT = 2100;
const WINDOW_HEIGHT = 1500;
const WINDOW_SILL = 900;

function plannedOpening({ group, stretch }: HostedOpening, wall: WallAxis): PlannedOpening {
  const at = whole(pointOn(wall, (stretch.from + stretch.to) / 2));
  const angleDeg = (Math.atan2(wall.along.y, wall.along.x) * 180) / Math.PI;
  const isWindow = group.kind === 'window';
  const swing = group.swings[0];
  const middle = swing === undefined ? 0 : (swing.from + swing.to) / 2;
  return {
    at, angleDeg, width: Math.round(lengthOf(stretch)), kind: group.kind,
    height: isWindow ? WINDOW_HEIGHT : DOOR_HEIGHT, sill: isWindow ? WINDOW_SILL : 0,
    hingeAt: swing === undefined ? null : swing.centre,
    swingTo: swing === undefined ? null : { x: swing.centre.x + swing.radius * Math.cos(middle), y: swing.centre.y + swing.radius * Math.sin(middle) },
  };
}

/** A gap as wide as a door is one to go through, mm. */
const LEAST_PASSAGE = 500;

function passageIn({ from, to, widthMm, why }: ClosedGap): PlannedOpening[] {
  if (why !== 'gap' || widthMm < LEAST_PASSAGE) return [];
  const at = whole({ x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 });
  const angleDeg = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;
  return [{ at, angleDeg, width: widthMm, height: DOOR_HEIGHT, sill: 0, kind: 'passage', hingeAt: null, swingTo: null }];
}

const plannedRoom = ({ at, name, number, printedM2 }: RoomLabel): PlannedRoom => ({ seed: whole(at), name, number, printedM2 });
