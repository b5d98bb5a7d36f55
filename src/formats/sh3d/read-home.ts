import { farthestInside } from '../../geometry/label-point.ts';
import type { Point } from '../../geometry/point.ts';
import { area } from '../../geometry/polygon.ts';
import { failure, problem, success, type Result } from '../../model/diagnostic.ts';
import type { PlannedRoom, PlannedWall, ReadyPlan } from '../../model/plan-file.ts';
import type { Dimension, Label } from '../../model/plan-part.ts';
import { childrenOf, numberOf, parseHome, textOf, type Element } from './home-xml.ts';
import { isFixture, openingOf, fixtureOf, type Piece } from './pieces.ts';

/** Homes with more things than this are no plans. */
const MOST_THINGS = 20_000;
/** Heights that a home does not state, cm. */
const WALL_HEIGHT = 250;
/** Straight pieces of a whole circle of wall. */
const PIECES_A_TURN = 48;

/** Centimetres, y down, to whole millimetres, y up. */
const placeOf = (x: number, y: number): Point => ({ x: Math.round(x * 10) + 0, y: Math.round(-y * 10) + 0 });
const mm = (cm: number): number => Math.round(cm * 10);

/** The storeys of a Home.xml of Sweet Home 3D (its DTD stands in HomeXMLHandler). Fails where it is none. */
export function readHome(xml: string): Result<readonly ReadyPlan[]> {
  const home = parseHome(xml);
  if (home === null) return failure(problem('import.damaged', { format: 'Sweet Home 3D' }));
  const things = ['wall', 'room', 'doorOrWindow', 'pieceOfFurniture', 'light', 'dimensionLine', 'label', 'level'].reduce((sum, name) => sum + childrenOf(home, name).length, 0);
  if (things > MOST_THINGS) return failure(problem('import.tooMany', { most: MOST_THINGS }));
  const levels = [...childrenOf(home, 'level')].sort((a, b) => numberOf(a, 'elevation', 0) - numberOf(b, 'elevation', 0));
  const plans = levels.length === 0 ? [planOf(home, null)] : levels.map((level) => planOf(home, level));
  const drawn = plans.filter(({ walls, rooms, fixtures, labels }) => walls.length + rooms.length + fixtures.length + labels.length > 0);
  return drawn.length === 0 ? failure(problem('import.nothingDrawn', {})) : success(drawn);
}

function planOf(home: Element, level: Element | null): ReadyPlan {
  const id = level === null ? '' : textOf(level, 'id');
  const on = (name: string): Element[] => childrenOf(home, name).filter((one) => level === null || textOf(one, 'level') === id);
  const height = numberOf(home, 'wallHeight', WALL_HEIGHT);
  const groups = on('furnitureGroup').flatMap(piecesIn);
  const doors: Piece[] = [...on('doorOrWindow'), ...groups.filter((piece) => piece.kind === 'doorOrWindow').map((piece) => piece.element)].map((element) => ({ kind: 'doorOrWindow', element }));
  const furniture = [...on('pieceOfFurniture'), ...on('light'), ...groups.filter((piece) => piece.kind === 'piece').map((piece) => piece.element)].filter(isFixture);
  return {
    name: level === null ? textOf(home, 'name') : textOf(level, 'name'),
    level: level === null ? 0 : mm(numberOf(level, 'elevation', 0)),
    height: Math.max(1, mm(level === null ? height : numberOf(level, 'height', height))),
    walls: on('wall').flatMap((wall, i) => wallsOf(wall, height, i)),
    openings: doors.map(({ element }) => openingOf(element)),
    rooms: on('room').flatMap(roomOf),
    fixtures: furniture.map(fixtureOf),
    labels: on('label').flatMap(labelOf),
    dimensions: on('dimensionLine').flatMap(dimensionOf),
  };
}

/** Pieces of groups in groups; a group in a broken file is at most so deep. */
function piecesIn(group: Element, depth = 0): Piece[] {
  if (depth > 8) return [];
  return [
    ...childrenOf(group, 'doorOrWindow').map((element): Piece => ({ kind: 'doorOrWindow', element })),
    ...[...childrenOf(group, 'pieceOfFurniture'), ...childrenOf(group, 'light')].map((element): Piece => ({ kind: 'piece', element })),
    ...childrenOf(group, 'furnitureGroup').flatMap((inner) => piecesIn(inner, depth + 1)),
  ];
}

function wallsOf(wall: Element, homeHeight: number, place: number): PlannedWall[] {
  const [x0, y0, x1, y1] = ['xStart', 'yStart', 'xEnd', 'yEnd'].map((name) => numberOf(wall, name, Number.NaN)) as [number, number, number, number];
  if (![x0, y0, x1, y1].every((value) => Math.abs(value) < 1e6)) return [];
  const extent = numberOf(wall, 'arcExtent', 0);
  const points = arcPoints({ x: x0, y: -y0 }, { x: x1, y: -y1 }, extent).map((p) => placeOf(p.x, -p.y));
  const thickness = Math.min(5000, Math.max(1, mm(numberOf(wall, 'thickness', 10))));
  const height = Math.max(1, mm(numberOf(wall, 'height', homeHeight)));
  const arc = points.length > 2 ? `arc${place}` : null;
  return points.slice(1).flatMap((b, i): PlannedWall[] => {
    const a = points[i]!;
    return a.x === b.x && a.y === b.y ? [] : [{ a, b, kind: 'interior', thickness, justify: 'centre', height, arc }];
  });
}

/** The middle line of a wall; one with an extent (radians) bends to the left above 0. */
function arcPoints(a: Point, b: Point, extent: number): Point[] {
  const chord = Math.hypot(b.x - a.x, b.y - a.y);
  if (Math.abs(extent) < 1e-3 || Math.abs(extent) >= 2 * Math.PI || chord === 0) return [a, b];
  const reach = chord / (2 * Math.tan(extent / 2));
  const centre = { x: (a.x + b.x) / 2 + ((b.y - a.y) / chord) * reach, y: (a.y + b.y) / 2 - ((b.x - a.x) / chord) * reach };
  const [radius, from] = [Math.hypot(a.x - centre.x, a.y - centre.y), Math.atan2(a.y - centre.y, a.x - centre.x)];
  const count = Math.max(2, Math.ceil((Math.abs(extent) / (2 * Math.PI)) * PIECES_A_TURN));
  const inner = Array.from({ length: count - 1 }, (_, i) => {
    const angle = from - (extent * (i + 1)) / count;
    return { x: centre.x + radius * Math.cos(angle), y: centre.y + radius * Math.sin(angle) };
  });
  return [a, ...inner, b];
}

function roomOf(room: Element): PlannedRoom[] {
  const points = childrenOf(room, 'point').map((p) => placeOf(numberOf(p, 'x', Number.NaN), numberOf(p, 'y', Number.NaN)));
  if (points.length < 3 || !points.every(({ x, y }) => Math.abs(x) < 1e7 && Math.abs(y) < 1e7) || area(points) < 1) return [];
  const { x, y } = farthestInside(points, []);
  return [{ seed: { x: Math.round(x) + 0, y: Math.round(y) + 0 }, name: textOf(room, 'name').slice(0, 60), number: '', printedM2: area(points) / 1e6, outline: points }];
}

function labelOf(label: Element): Omit<Label, 'id'>[] {
  const text = textOf(label, 'text');
  const [x, y] = [numberOf(label, 'x', Number.NaN), numberOf(label, 'y', Number.NaN)];
  if (text === '' || !(Math.abs(x) < 1e6 && Math.abs(y) < 1e6)) return [];
  const size = numberOf(childrenOf(label, 'textStyle')[0] ?? {}, 'fontSize', 20);
  const angleDeg = (-numberOf(label, 'angle', 0) * 180) / Math.PI + 0;
  return [{ position: placeOf(x, y), text: text.slice(0, 500), height: Math.min(10_000, Math.max(1, mm(size))), angleDeg, group: '' }];
}

function dimensionOf(line: Element): Omit<Dimension, 'id'>[] {
  const values = ['xStart', 'yStart', 'xEnd', 'yEnd'].map((name) => numberOf(line, name, Number.NaN)) as [number, number, number, number];
  // Heights are measured from elevation to elevation: no line of a plan.
  if (!values.every((value) => Math.abs(value) < 1e6) || numberOf(line, 'elevationStart', 0) !== numberOf(line, 'elevationEnd', 0)) return [];
  const [from, to] = [placeOf(values[0], values[1]), placeOf(values[2], values[3])];
  if (from.x === to.x && from.y === to.y) return [];
  return [{ from, to, offset: mm(-numberOf(line, 'offset', 0)) + 0, along: 'points' }];
}
