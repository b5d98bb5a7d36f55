import { rectCentre, rectHeight, rectWidth, type Rect } from '../../geometry/rect.ts';
import type { PanelOf } from '../../model/face-panel.ts';
import type { Lettered, PanelScene } from './panel-pen.ts';
import { commonSize, extentOf, type Cell } from './panel-text.ts';

export type Step = PanelOf<'flow'>['steps'][number];

/** A step with its shape's box, and with the box of the other way out of a choice where it has words. Mm on the face. */
export interface FlowNode {
  readonly step: Step;
  readonly column: number;
  readonly box: Rect;
  readonly side: Rect | null;
}

export interface FlowLayout {
  readonly nodes: readonly FlowNode[];
  readonly size: number;
  /** From box to box, mm. */
  readonly gap: number;
  /** Right edges of the columns, and the space between them. */
  readonly edges: readonly number[];
  readonly between: number;
}

/** Heights of shapes and of the space between them, in units of a plain box. */
const HIGH = { start: 1, step: 1, choice: 1.7, end: 1 } as const;
const APART = 0.6;
/** Space between columns, as a share of the whole width. */
const BETWEEN = 0.07;
/** Parts of a column where choices have a box beside them: of the shape and of the way between. */
const MAIN = 0.62;
const WAY = 0.1;
/** Part of a column that shapes take where a line goes back beside them. */
const WITH_RETURN = 0.84;
/** A character is at most this share of a box's height and of its width. */
const MOST_HIGH = 0.48;
const MOST_WIDE = 1 / 9;
/** Free space in a box, as a multiple of its height; of a rhombus, the parts of its width and height that hold text. */
const INSET = 0.16;
const RHOMBUS = { width: 0.64, height: 0.36 } as const;
/** Narrowest box as a share of what the column offers. */
const NARROWEST = 0.4;

/** The words at a choice's other way out, without the 否 that stands at the line. */
export const branchWords = ({ shape, branch }: Step): string =>
  shape === 'choice' ? branch.trim().replace(/^否[，,、：:\s]*/u, '') : '';

/** Steps down one column, or down several, whichever lets the characters be largest. */
export function layOutFlow(scene: PanelScene, panel: Lettered, steps: readonly Step[], area: Rect): FlowLayout {
  const counts = Array.from({ length: steps.length }, (_, i) => i + 1).filter((c) => (c - 1) * Math.ceil(steps.length / c) < steps.length);
  const layouts = counts.map((count) => withColumns(scene, panel, steps, area, count));
  return layouts.reduce((best, other) => (other.size > best.size + 1e-9 ? other : best));
}

interface Frame {
  readonly unit: number;
  readonly columns: readonly Rect[];
  readonly main: number;
  readonly between: number;
}

function withColumns(scene: PanelScene, panel: Lettered, steps: readonly Step[], area: Rect, count: number): FlowLayout {
  const frame = frameOf(steps, area, count);
  const wide = placeAll(steps, frame, { main: frame.main, side: sideWidth(steps, frame) });
  const most = Math.min(MOST_HIGH * frame.unit, MOST_WIDE * frame.main);
  const cells = wide.flatMap((node) => cellsOf(node));
  const size = panel.size ?? commonSize(scene, panel, cells, most);
  const nodes = placeAll(steps, frame, narrowed(scene, panel, wide, frame, size));
  return { nodes, size, gap: APART * frame.unit, edges: frame.columns.map(({ x1 }) => x1), between: frame.between };
}

const rowsOf = (steps: readonly Step[], count: number): number => Math.ceil(steps.length / count);

function frameOf(steps: readonly Step[], area: Rect, count: number): Frame {
  const rows = rowsOf(steps, count);
  const between = count === 1 ? 0 : BETWEEN * rectWidth(area);
  const width = (rectWidth(area) - (count - 1) * between) / count;
  const columns = Array.from({ length: count }, (_, i) => {
    const x0 = area.x0 + i * (width + between);
    return { ...area, x0, x1: x0 + width };
  });
  const units = columns.map((_, i) => {
    const own = steps.slice(i * rows, (i + 1) * rows);
    const below = count > 1 && i < count - 1 && rows > 1 ? APART / 2 : 0;
    return own.reduce((sum, { shape }) => sum + HIGH[shape], 0) + (own.length - 1) * APART + below;
  });
  return { unit: rectHeight(area) / Math.max(...units), columns, main: mainShare(steps) * width, between };
}

function mainShare(steps: readonly Step[]): number {
  const choices = steps.filter(({ shape }) => shape === 'choice');
  if (choices.some((step) => branchWords(step) !== '')) return MAIN;
  return choices.length > 0 ? WITH_RETURN : 1;
}

const sideWidth = (steps: readonly Step[], { columns }: Frame): number =>
  steps.some((step) => branchWords(step) !== '') ? (1 - MAIN - WAY) * rectWidth(columns[0]!) : 0;

interface Widths {
  readonly main: number;
  readonly side: number;
}

/** Shapes of one width below each other, the boxes beside them in one column; all of it in the middle of the column. */
function placeAll(steps: readonly Step[], frame: Frame, { main, side }: Widths): FlowNode[] {
  const rows = rowsOf(steps, frame.columns.length);
  const tops = frame.columns.map(({ y1 }) => y1);
  return steps.map((step, i) => {
    const column = Math.floor(i / rows);
    const place = frame.columns[column]!;
    const way = side === 0 ? 0 : WAY * rectWidth(place);
    const left = (place.x0 + place.x1 - main - way - side) / 2;
    const y1 = tops[column]!;
    const box = { x0: left, x1: left + main, y0: y1 - HIGH[step.shape] * frame.unit, y1 };
    tops[column] = box.y0 - APART * frame.unit;
    return { step, column, box, side: branchWords(step) === '' ? null : besides(box, box.x1 + way, side, frame.unit) };
  });
}

function besides(box: Rect, x0: number, width: number, unit: number): Rect {
  const { y } = rectCentre(box);
  const half = Math.min(rectHeight(box), HIGH.choice * unit) / 2;
  return { x0, x1: x0 + width, y0: y - half, y1: y + half };
}

/** As wide as the longest lines ask for, at most what there is. */
function narrowed(scene: PanelScene, panel: Lettered, nodes: readonly FlowNode[], { main, unit, columns }: Frame, size: number): Widths {
  if (size <= 0) return { main, side: 0 };
  const needs = nodes.map((node) => {
    const { width } = extentOf(scene, panel, mainCell(node), size);
    return node.step.shape === 'choice' ? width / RHOMBUS.width : width + 2 * INSET * unit + size;
  });
  const sides = nodes.flatMap((node) => sideCell(node)).map((cell) => extentOf(scene, panel, cell, size).width + 2 * INSET * unit + 0.4 * size);
  const most = sides.length === 0 ? 0 : (1 - MAIN - WAY) * rectWidth(columns[0]!);
  return { main: Math.min(main, Math.max(NARROWEST * main, ...needs)), side: Math.min(most, Math.max(0, ...sides)) };
}

/** The texts of a step in their places: of its shape, and of the box beside it. */
export const cellsOf = (node: FlowNode): readonly Cell[] => [mainCell(node), ...sideCell(node)];

export function mainCell({ step, box }: FlowNode): Cell {
  const ends = step.shape === 'start' || step.shape === 'end';
  return { text: step.text, box: step.shape === 'choice' ? inRhombus(box) : inset(box, ends ? 1.6 : 1), ...(ends ? { weight: 'bold' as const } : {}) };
}

export const sideCell = (node: FlowNode): readonly Cell[] =>
  node.side === null ? [] : [{ text: branchWords(node.step), box: inset(node.side, 0.6) }];

function inset({ x0, y0, x1, y1 }: Rect, times: number): Rect {
  const by = INSET * (y1 - y0);
  return { x0: x0 + times * by, x1: x1 - times * by, y0: y0 + by, y1: y1 - by };
}

function inRhombus(box: Rect): Rect {
  const { x, y } = rectCentre(box);
  const [width, height] = [(RHOMBUS.width * rectWidth(box)) / 2, (RHOMBUS.height * rectHeight(box)) / 2];
  return { x0: x - width, x1: x + width, y0: y - height, y1: y + height };
}
