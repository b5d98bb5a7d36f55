import type { Point } from '../../geometry/point.ts';
import { distance, pointAlong } from '../../geometry/segment.ts';
import type { Fixture } from '../../model/plan-part.ts';
import { planOf } from '../../model/plan.ts';
import type { Node, Opening, Storey, Wall } from '../../model/storey.ts';
import { OWN_KIND } from './pieces.ts';

/** The version of the format that is written: that of Sweet Home 3D 7. */
const VERSION = 7000;

type Attributes = Readonly<Record<string, string | number | boolean>>;

const escapeXml = (text: string): string =>
  Array.from(text).filter((c) => c >= ' ' || c === '\n' || c === '\t').join('')
    .replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/"/gu, '&quot;').replace(/\n/gu, '&#10;');

function tag(name: string, attributes: Attributes, inside = ''): string {
  const words = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`).join('');
  return inside === '' ? `<${name}${words}/>\n` : `<${name}${words}>${inside}</${name}>\n`;
}

const cm = (mm: number): number => Math.round(mm) / 10;
const radians = (degrees: number): number => Math.round(-degrees * 1e9) * Math.PI / 180 / 1e9 + 0;
const xy = ({ x, y }: Point): Attributes => ({ x: cm(x), y: cm(-y) + 0 });

/**
 * The storeys of a project as a Home.xml for Sweet Home 3D 6 or later: walls on their middle lines, rooms with their net
 * outlines, doors and windows as pieces in walls, furniture, labels and dimensions. Elements come in the order of its DTD.
 */
export function writeHome(name: string, storeys: readonly Storey[]): string {
  const of = (make: (storey: Storey) => string): string => storeys.map(make).join('');
  const levels = of((storey) => tag('level', { id: storey.id, name: storey.name, elevation: cm(storey.level), floorThickness: 12, height: cm(storey.height), elevationIndex: 0, visible: true, viewable: true }));
  const body = [levels, of(doorsOf), of(furnitureOf), of(wallsOf), of(roomsOf), of(dimensionsOf), of(labelsOf)].join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${tag('home', { version: VERSION, name, wallHeight: cm(storeys[0]?.height ?? 3000) }, `\n${body}`)}`;
}

interface Line {
  readonly a: Point;
  readonly b: Point;
}

/** The middle line of a wall's body: its own line, or beside it. */
function middleOf(nodes: Readonly<Record<string, Node>>, wall: Wall): Line {
  const [a, b] = [nodes[wall.a]!, nodes[wall.b]!];
  const off = wall.justify === 'centre' ? 0 : ((wall.justify === 'left' ? 1 : -1) * wall.thickness) / 2;
  const length = distance(a, b);
  const by = { x: (-(b.y - a.y) / length) * off, y: ((b.x - a.x) / length) * off };
  return { a: { x: a.x + by.x, y: a.y + by.y }, b: { x: b.x + by.x, y: b.y + by.y } };
}

/** Virtual walls have no body there; the rooms on both sides keep their outlines. */
function wallsOf(storey: Storey): string {
  const walls = Object.values(storey.walls).filter((wall) => wall.kind !== 'virtual' && wall.thickness > 0);
  return walls
    .map((wall) => {
      const { a, b } = middleOf(storey.nodes, wall);
      return tag('wall', {
        id: `${storey.id}-${wall.id}`, level: storey.id, ...joint(storey, walls, wall, 'wallAtStart', wall.a), ...joint(storey, walls, wall, 'wallAtEnd', wall.b),
        xStart: cm(a.x), yStart: cm(-a.y) + 0, xEnd: cm(b.x), yEnd: cm(-b.y) + 0, height: cm(wall.height), thickness: cm(wall.thickness),
      });
    })
    .join('');
}

/** The one other wall at a node, to which the corner is mitred. */
function joint(storey: Storey, walls: readonly Wall[], wall: Wall, name: string, node: string): Attributes {
  const others = walls.filter((other) => other !== wall && (other.a === node || other.b === node));
  return others.length === 1 ? { [name]: `${storey.id}-${others[0]!.id}` } : {};
}

function roomsOf(storey: Storey): string {
  const { rooms } = planOf(storey);
  return Object.values(storey.rooms)
    .map((room) => {
      const outline = rooms.get(room.id)?.net[0];
      if (outline === undefined) return '';
      const points = outline.map((p) => tag('point', xy(p))).join('');
      return tag('room', { id: `${storey.id}-${room.id}`, level: storey.id, name: room.name, areaVisible: true, floorVisible: true, ceilingVisible: false }, `\n${points}`);
    })
    .join('');
}

/** What pieces are called that state no name, by kind. */
const CATALOGUE: Readonly<Record<Opening['kind'], string>> = { door: 'door', doubleDoor: 'doubleDoor', slidingDoor: 'slidingDoor', window: 'window', passage: 'opening', gate: 'doubleDoor' };
const NAMES: Readonly<Record<Opening['kind'], string>> = { door: '门', doubleDoor: '双开门', slidingDoor: '推拉门', window: '窗', passage: '洞口', gate: '大门' };

function doorsOf(storey: Storey): string {
  return Object.values(storey.openings)
    .map((opening) => {
      const wall = storey.walls[opening.wallId]!;
      const { a, b } = middleOf(storey.nodes, wall);
      const at = pointAlong(a, b, opening.at);
      // Turned so that the leaf opens downwards in the piece's own box, y down, and the hinge is at its left or right.
      const isLeft = opening.swing === 'left';
      const angle = (Math.atan2(b.y - a.y, b.x - a.x) * 180) / Math.PI + (isLeft ? 180 : 0);
      return tag('doorOrWindow', {
        id: `${storey.id}-${opening.id}`, level: storey.id, catalogId: `paitu#${CATALOGUE[opening.kind]}`, name: NAMES[opening.kind], ...xy(at), elevation: cm(opening.sill),
        angle: radians(angle), width: cm(opening.width), depth: cm(wall.thickness), height: cm(opening.height),
        movable: false, wallThickness: 1, wallDistance: 0, wallWidth: 1, wallLeft: 0, wallHeight: 1, wallTop: 0, boundToWall: true,
      }, sashesOf(opening));
    })
    .join('');
}

function sashesOf({ kind, hinge, swing }: Opening): string {
  if (kind !== 'door' && kind !== 'doubleDoor' && kind !== 'gate') return '';
  const sash = (isAtStart: boolean, width: number): string =>
    tag('sash', { xAxis: isAtStart ? 0 : 1, yAxis: 1, width, startAngle: isAtStart ? 0 : Math.PI, endAngle: Math.PI / 2 });
  if (kind !== 'door') return `\n${sash(true, 0.5)}${sash(false, 0.5)}`;
  return `\n${sash((hinge === 'a') !== (swing === 'left'), 1)}`;
}

function furnitureOf(storey: Storey): string {
  return Object.values(storey.fixtures).map((fixture) => tag('pieceOfFurniture', pieceOf(storey.id, fixture))).join('');
}

const pieceOf = (level: string, { id, kind, title, position, angleDeg, mirrored, width, depth }: Fixture): Attributes => ({
  id: `${level}-${id}`, level, name: title === '' ? kind : title, description: `${OWN_KIND}${kind}`, ...xy(position), angle: radians(angleDeg),
  width: cm(width), depth: cm(depth), height: 80, ...(mirrored ? { modelMirrored: true } : {}),
});

function dimensionsOf(storey: Storey): string {
  return Object.values(storey.dimensions)
    .map(({ id, from, to, offset }) => tag('dimensionLine', { id: `${storey.id}-${id}`, level: storey.id, xStart: cm(from.x), yStart: cm(-from.y) + 0, xEnd: cm(to.x), yEnd: cm(-to.y) + 0, offset: cm(-offset) + 0 }))
    .join('');
}

function labelsOf(storey: Storey): string {
  return Object.values(storey.labels)
    .map(({ id, position, text, height, angleDeg }) => {
      const style = tag('textStyle', { fontSize: cm(height) });
      return tag('label', { id: `${storey.id}-${id}`, level: storey.id, ...xy(position), angle: radians(angleDeg) }, `\n${style}<text>${escapeXml(text)}</text>\n`);
    })
    .join('');
}
