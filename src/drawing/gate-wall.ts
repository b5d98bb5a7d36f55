import { rectHeight, rectWidth, type Rect } from '../geometry/rect.ts';
import type { Project } from '../model/project.ts';
import type { Gate, Site } from '../model/site.ts';
import type { Item } from './drawing.ts';
import { frontOf, type FrontOpening } from './gate-front.ts';
import { BACKGROUND_INK, COPING_INK, EDGE_INK, FAINT_EDGE_INK, FINISH_INK, GLASS_LIGHT_INK, JOINT_INK, PLINTH_INK, SHADOW_INK } from './gate-inks.ts';
import { courtyardLeaves, doorItems, windowItems } from './gate-opening.ts';
import { divisions, edged, filled, filledEdged, lines, type Tag } from './gate-shapes.ts';

/** Height of a plinth, mm. */
export const PLINTH = 300;
/** Depth of the band at the roof edge, mm. */
export const ROOF_BAND = 260;
/** How far it stands out, mm. */
const ROOF_OVERHANG = 150;
const COPING = 120;
const COPING_OVERHANG = 60;
/** The shadow that a projecting edge throws, mm. */
const SHADOW = 50;

type Finish = Gate['left']['finish'];

/** Distance of the joints that tell a finish, mm: [rows, columns]; render has none. */
const JOINTS: Readonly<Record<Finish, readonly [number, number] | null>> = {
  render: null,
  brick: [130, 0],
  stone: [450, 900],
  tile: [300, 600],
};

/** The façade in the frame of the gate: at least as wide as what hangs beside an entrance. */
export function facadeArea(project: Project): Rect {
  const { gate, facade } = project.site;
  const { middle } = frontOf(project);
  const half = facade.width / 2;
  if (gate.where === 'courtyard') return { x0: middle - half, y0: 0, x1: middle + half, y1: facade.height };
  const [x0, x1] = gate.opening;
  return {
    x0: Math.min(middle - half, x0 - gate.left.width),
    y0: 0,
    x1: Math.max(middle + half, x1 + gate.right.width),
    y1: Math.max(facade.height, gate.height),
  };
}

/** The building: wall, plinth, windows and doors of the planned front, the edge of the roof. */
export function facadeItems(project: Project): Item[] {
  const { gate } = project.site;
  const area = facadeArea(project);
  const tag: Tag = { layer: 'facade', source: { kind: 'site', id: 'site' } };
  const behind = gate.where === 'courtyard';
  const wall = behind
    ? [filledEdged(tag, area, BACKGROUND_INK, FAINT_EDGE_INK)]
    : surface(tag, area, gate.left.finish);
  const openings = frontOf(project).openings.flatMap((opening) => openingItems(opening, behind));
  return [...wall, ...openings, ...roofEdge(tag, area)];
}

/** Behind a courtyard the building steps back: its openings are light shapes. */
function openingItems({ area, kind, source }: FrontOpening, behind: boolean): Item[] {
  const tag: Tag = { layer: 'opening', source };
  if (behind) return [filledEdged(tag, area, GLASS_LIGHT_INK, FAINT_EDGE_INK)];
  return kind === 'window' ? windowItems(tag, area) : doorItems(tag, area);
}

/** A band with an overhang, and its shadow on the wall. */
function roofEdge(tag: Tag, area: Rect): Item[] {
  const depth = Math.min(ROOF_BAND, rectHeight(area) / 10);
  const band: Rect = { x0: area.x0 - ROOF_OVERHANG, x1: area.x1 + ROOF_OVERHANG, y0: area.y1 - depth, y1: area.y1 };
  const shadow: Rect = { ...area, y0: band.y0 - SHADOW, y1: band.y0 };
  const cap: Rect = { ...band, y0: band.y1 - 60 };
  return [filled(tag, shadow, SHADOW_INK), filledEdged(tag, band, PLINTH_INK, EDGE_INK), filledEdged(tag, cap, COPING_INK, EDGE_INK)];
}

function surface(tag: Tag, area: Rect, finish: Finish): Item[] {
  const plinth: Rect = { ...area, y1: area.y0 + Math.min(PLINTH, rectHeight(area) / 8) };
  return [filled(tag, area, FINISH_INK[finish]), ...joints(tag, area, finish), filled(tag, plinth, PLINTH_INK), edged(tag, area, EDGE_INK)];
}

function joints(tag: Tag, area: Rect, finish: Finish): Item[] {
  const spacing = JOINTS[finish];
  if (!spacing) return [];
  const [row, column] = spacing;
  const rows = divisions(area.y0, area.y1, row).map((y) => [area.x0, y, area.x1, y] as const);
  const uprights = column === 0 ? [] : divisions(area.x0, area.x1, column).map((x) => [x, area.y0, x, area.y1] as const);
  return [lines(tag, [...rows, ...uprights], JOINT_INK, 4)];
}

/** The opening, and for a courtyard the walls beside it. */
export function gateItems({ gate }: Site): Item[] {
  const [x0, x1] = gate.opening;
  const source = { kind: 'gate', id: 'gate' } as const;
  const opening: Rect = { x0, y0: 0, x1, y1: gate.height };
  if (gate.where === 'mainEntrance') return doorItems({ layer: 'opening', source }, opening);
  const tag: Tag = { layer: 'facade', source };
  const left: Rect = { x0: x0 - gate.left.width, y0: 0, x1: x0, y1: gate.left.height };
  const right: Rect = { x0: x1, y0: 0, x1: x1 + gate.right.width, y1: gate.right.height };
  return [
    ...courtyardLeaves({ layer: 'opening', source }, opening),
    ...courtyardWall(tag, left, gate.left.finish),
    ...courtyardWall(tag, right, gate.right.finish),
  ];
}

function courtyardWall(tag: Tag, area: Rect, finish: Finish): Item[] {
  const height = Math.min(COPING, rectHeight(area) / 8);
  const overhang = Math.min(COPING_OVERHANG, rectWidth(area) / 10);
  const coping: Rect = { x0: area.x0 - overhang, x1: area.x1 + overhang, y0: area.y1 - height, y1: area.y1 };
  const shadow: Rect = { ...area, y0: coping.y0 - SHADOW, y1: coping.y0 };
  return [...surface(tag, area, finish), filled(tag, shadow, SHADOW_INK), filledEdged(tag, coping, COPING_INK, EDGE_INK)];
}
