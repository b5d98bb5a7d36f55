import type { Point } from '../../geometry/point.ts';
import type { PlannedOpening } from '../../model/plan-file.ts';
import type { Fixture } from '../../model/plan-part.ts';
import type { Opening } from '../../model/storey.ts';
import { childrenOf, numberOf, textOf, type Element } from './home-xml.ts';

export interface Piece {
  readonly kind: 'doorOrWindow' | 'piece';
  readonly element: Element;
}

/** A door below this sill, mm, and above that height is one to go through. */
const MOST_DOORSTEP = 300;
const LEAST_DOOR = 1600;

const mm = (element: Element, name: string, otherwise: number): number => Math.min(1e6, Math.max(1, Math.round(numberOf(element, name, otherwise) * 10)));
const coordinate = (element: Element, name: string): number => {
  const value = numberOf(element, name, 0) * 10;
  return Math.abs(value) < 1e7 ? value : 0;
};

/** Where a place of a piece's own box, in mm from its middle, y down, lies in the plan. */
function placeIn(piece: Element, x: number, y: number): Point {
  const angle = numberOf(piece, 'angle', 0);
  const own = textOf(piece, 'modelMirrored') === 'true' ? -x : x;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return { x: Math.round(coordinate(piece, 'x') + cos * own - sin * y) + 0, y: Math.round(-(coordinate(piece, 'y') + sin * own + cos * y)) + 0 };
}

/** A door or window: Sweet Home 3D has them as furniture that stands in a wall. */
export function openingOf(piece: Element): PlannedOpening {
  const [width, depth, height] = [mm(piece, 'width', 90), mm(piece, 'depth', 10), mm(piece, 'height', 210)];
  const sill = Math.max(0, Math.round(numberOf(piece, 'elevation', 0) * 10));
  const sashes = childrenOf(piece, 'sash');
  const [sash] = sashes;
  const hinge = sash === undefined ? null : { x: (numberOf(sash, 'xAxis', 0) - 0.5) * width, y: (numberOf(sash, 'yAxis', 0) - 0.5) * depth };
  const [leaf, turn] = [sash === undefined ? 0 : numberOf(sash, 'width', 1) * width, sash === undefined ? 0 : numberOf(sash, 'endAngle', 0)];
  return {
    at: placeIn(piece, 0, 0), angleDeg: (-numberOf(piece, 'angle', 0) * 180) / Math.PI + 0, width, height, sill,
    kind: kindOf(piece, sashes.length, sill, height),
    hingeAt: hinge === null ? null : placeIn(piece, hinge.x, hinge.y),
    swingTo: hinge === null ? null : placeIn(piece, hinge.x + leaf * Math.cos(turn), hinge.y + leaf * Math.sin(turn)),
  };
}

function kindOf(piece: Element, sashes: number, sill: number, height: number): Opening['kind'] {
  const words = `${textOf(piece, 'catalogId')} ${textOf(piece, 'name')}`.toUpperCase();
  const isLow = sill <= MOST_DOORSTEP && height >= LEAST_DOOR;
  if (!isLow || /WINDOW|窗/u.test(words)) return 'window';
  if (/SLID|推拉/u.test(words)) return 'slidingDoor';
  if (/OPENING|FRAME|洞|ARCH/u.test(words) && sashes === 0) return 'passage';
  return sashes > 1 || /DOUBLE|双开|FRENCH/u.test(words) ? 'doubleDoor' : 'door';
}

/** Names of the catalogue, in English and Chinese, by the symbol that shows the same. */
const SYMBOLS: readonly (readonly [RegExp, string])[] = [
  [/STAIR|楼梯/u, 'straightStair'], [/TOILET|WC|马桶|坐便/u, 'toilet'], [/SINK|WASHBASIN|洗手|面盆/u, 'washbasin'], [/SHOWER|淋浴/u, 'shower'],
  [/BOOK|书架|书柜/u, 'bookshelf'], [/SOFA|COUCH|沙发/u, 'sofa'], [/ARMCHAIR/u, 'armchair'], [/CHAIR|椅/u, 'chair'], [/DESK|办公桌/u, 'desk'],
  [/COFFEETABLE|茶几/u, 'teaTable'], [/ROUNDTABLE|圆桌/u, 'roundTable'], [/TABLE|桌/u, 'meetingTable'], [/FRIDGE|冰箱/u, 'fridge'], [/OVEN|COOKER|STOVE|灶/u, 'stove'],
  [/BED\b|BED\d|床/u, 'bed'], [/TELEVISION|\bTV|电视/u, 'television'], [/COMPUTER|LAPTOP|电脑/u, 'computer'], [/RADIATOR|暖气/u, 'radiator'],
  [/WARDROBE|CUPBOARD|CABINET|FILE|柜/u, 'filingCabinet'], [/COLUMN|PILLAR|柱/u, 'squareColumn'], [/TREE|树/u, 'tree'],
];

/** What hangs on ceilings or lies on tables is not seen on a plan: only what stands below this, cm, is taken. */
const MOST_ELEVATION = 150;

export const isFixture = (piece: Element): boolean => numberOf(piece, 'elevation', 0) <= MOST_ELEVATION && textOf(piece, 'visible') !== 'false';

/** A piece of furniture: the symbol that shows the same, or a box with its name. */
export function fixtureOf(piece: Element): Omit<Fixture, 'id'> {
  const name = textOf(piece, 'name').slice(0, 60);
  const own = textOf(piece, 'description');
  const words = `${textOf(piece, 'catalogId')} ${name}`.toUpperCase();
  const kind = own.startsWith(OWN_KIND) ? own.slice(OWN_KIND.length) : SYMBOLS.find(([word]) => word.test(words))?.[1];
  return {
    kind: kind === undefined || kind === '' ? 'box' : kind, title: name, position: placeIn(piece, 0, 0), angleDeg: (-numberOf(piece, 'angle', 0) * 180) / Math.PI + 0,
    mirrored: textOf(piece, 'modelMirrored') === 'true', width: mm(piece, 'width', 50), depth: mm(piece, 'depth', 50), steps: null, equipment: {}, group: '',
  };
}

/** Files of our own say in a piece's description which symbol it is. */
export const OWN_KIND = 'paitu:';
