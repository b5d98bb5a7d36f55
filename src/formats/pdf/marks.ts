import type { PathItem } from '../../drawing/drawing.ts';
import { REGISTRATION } from '../../drawing/ink.ts';
import { linePath, type Path } from '../../geometry/path.ts';
import type { Point } from '../../geometry/point.ts';
import type { PageBoxes } from './page-boxes.ts';

/** 0.1 mm = 0.28 pt: just over the 0.25 pt that preflight profiles take for a hairline. */
const LINE_WIDTH = 0.1;
const CROP_LENGTH = 6;
/** Crop marks keep off the bleed, so that no mark is on the finished piece when the knife is a little off. */
const CROP_GAP = 1;
const CROSS = 3;
const RING = 1.6;
/** A quarter circle by one cubic curve. */
const KAPPA = 0.5522847498;

function ring(at: Point, r: number): Path {
  const k = r * KAPPA;
  const p = (dx: number, dy: number): number[] => [at.x + dx, at.y + dy];
  return {
    ops: 'MCCCCZ',
    xy: [
      ...p(r, 0),
      ...[p(r, k), p(k, r), p(0, r)].flat(),
      ...[p(-k, r), p(-r, k), p(-r, 0)].flat(),
      ...[p(-r, -k), p(-k, -r), p(0, -r)].flat(),
      ...[p(k, -r), p(r, -k), p(r, 0)].flat(),
    ],
  };
}

/** Two lines a corner, in line with the trim edges, outside the bleed. */
function cropLines({ trim, bleed }: PageBoxes, mm: number): Path[] {
  const [gap, end] = [CROP_GAP * mm, (CROP_GAP + CROP_LENGTH) * mm];
  const line = (x0: number, y0: number, x1: number, y1: number): Path => linePath({ x: x0, y: y0 }, { x: x1, y: y1 });
  return [
    ...[trim.x0, trim.x1].flatMap((x) => [
      line(x, bleed.y0 - gap, x, bleed.y0 - end),
      line(x, bleed.y1 + gap, x, bleed.y1 + end),
    ]),
    ...[trim.y0, trim.y1].flatMap((y) => [
      line(bleed.x0 - gap, y, bleed.x0 - end, y),
      line(bleed.x1 + gap, y, bleed.x1 + end, y),
    ]),
  ];
}

/** A ring with a cross in the middle of each side's margin. */
function registerMarks({ media, bleed }: PageBoxes, mm: number): Path[] {
  const [cx, cy] = [(bleed.x0 + bleed.x1) / 2, (bleed.y0 + bleed.y1) / 2];
  const centres: Point[] = [
    { x: cx, y: (media.y0 + bleed.y0) / 2 },
    { x: cx, y: (media.y1 + bleed.y1) / 2 },
    { x: (media.x0 + bleed.x0) / 2, y: cy },
    { x: (media.x1 + bleed.x1) / 2, y: cy },
  ];
  return centres.flatMap(({ x, y }) => [
    ring({ x, y }, RING * mm),
    linePath({ x: x - CROSS * mm, y }, { x: x + CROSS * mm, y }),
    linePath({ x, y: y - CROSS * mm }, { x, y: y + CROSS * mm }),
  ]);
}

/** Crop and register marks in the drawing's mm, printed on every plate, of the same size on paper at every scale. */
export function printMarks(boxes: PageBoxes): PathItem[] {
  const mm = 1 / boxes.paperScale;
  return [...cropLines(boxes, mm), ...registerMarks(boxes, mm)].map((path) => ({
    kind: 'path',
    layer: 'printMarks',
    path,
    stroke: { ink: REGISTRATION, width: LINE_WIDTH * mm },
  }));
}
