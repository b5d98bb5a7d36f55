import type { Point } from '../geometry/point.ts';
import { area, centroid, polygonBounds } from '../geometry/polygon.ts';
import { inflate, rectCentre, rectContains, rectHeight, rectsOverlap, rectWidth, unionRect, type Rect } from '../geometry/rect.ts';
import { segmentsTouch } from '../geometry/segment.ts';
import type { DrawContext } from './context.ts';
import { textLength, type TextStyle } from './plan-text.ts';

/** What the words of a thing on the site keep clear of. */
export interface SiteObstacles {
  /** Things that lie upon it. */
  readonly boxes: readonly Rect[];
  /** Edges of other things and of the site. */
  readonly lines: readonly (readonly [Point, Point])[];
}

/** A line of words about its middle. */
export interface PlacedLine {
  readonly text: string;
  readonly at: Point;
  readonly angleDeg: 0 | 90;
}

/** Words with their letters, and the distance of their lines. */
export interface SiteWords {
  readonly lines: readonly string[];
  readonly style: TextStyle;
  readonly ctx: DrawContext;
}

/** Lines of words stand this many character sizes apart. */
const PITCH = 1.5;

interface Block {
  readonly centre: Point;
  readonly angleDeg: 0 | 90;
}

function sizeOf({ lines, style, ctx }: SiteWords): { width: number; height: number } {
  return { width: Math.max(...lines.map((text) => textLength(ctx, text, style))), height: lines.length * style.size * PITCH };
}

/** The room that words about a place take. */
function boxOf(words: SiteWords, { centre, angleDeg }: Block): Rect {
  const { width, height } = sizeOf(words);
  const [w, h] = angleDeg === 0 ? [width / 2, height / 2] : [height / 2, width / 2];
  return { x0: centre.x - w, x1: centre.x + w, y0: centre.y - h, y1: centre.y + h };
}

const set = ({ lines, style }: SiteWords, { centre, angleDeg }: Block): readonly PlacedLine[] =>
  lines.map((text, i) => {
    const down = (i - (lines.length - 1) / 2) * style.size * PITCH;
    const at = angleDeg === 0 ? { x: centre.x, y: centre.y - down } : { x: centre.x + down, y: centre.y };
    return { text, at, angleDeg };
  });

const isClear = (box: Rect, { boxes, lines }: SiteObstacles): boolean =>
  !boxes.some((other) => rectsOverlap(other, box)) && !lines.some(([a, b]) => meets(a, b, box));

function meets(a: Point, b: Point, { x0, y0, x1, y1 }: Rect): boolean {
  if (rectContains({ x0, y0, x1, y1 }, a)) return true;
  const corners = [{ x: x0, y: y0 }, { x: x1, y: y0 }, { x: x1, y: y1 }, { x: x0, y: y1 }];
  return corners.some((corner, i) => segmentsTouch(a, b, corner, corners[(i + 1) % 4]!));
}

/** Shares of the box by which words give way to what stands in the middle: up, down, to the sides. */
const WAYS = [[0, 0], [0, 0.25], [0, -0.25], [0.25, 0], [-0.25, 0], [0, 0.38], [0, -0.38], [0.3, 0.3], [-0.3, 0.3]] as const;

/**
 * Words about the middle of an outline, or near it in the outline where something stands in the middle, on end where it is
 * narrow and high; beside what is thinner than they are. Where no place is clear of everything, the first that is tried.
 */
export function placedInOutline(words: SiteWords, outline: readonly Point[], isClosed: boolean, obstacles: SiteObstacles): readonly PlacedLine[] {
  const box = polygonBounds(outline);
  const centre = isClosed && outline.length > 2 ? centroid(outline) : rectCentre(box);
  const isOnEnd = rectHeight(box) > rectWidth(box) && textLength(words.ctx, words.lines[0]!, words.style) > rectWidth(box);
  const angleDeg = isOnEnd ? 90 : 0;
  if (Math.min(rectWidth(box), rectHeight(box)) < words.lines.length * words.style.size * 1.4) {
    const beside = besides(words, box, centre, angleDeg).filter((place) => isClear(boxOf(words, place), obstacles));
    // No line between the words and what they name, where that can be had.
    const near = beside.find((place) => isClear(unionRect(boxOf(words, place), box), { ...obstacles, boxes: [] }));
    return set(words, near ?? beside[0] ?? besides(words, box, centre, angleDeg)[0]!);
  }
  const inside = WAYS.map(([dx, dy]): Block => ({ centre: { x: centre.x + dx * rectWidth(box), y: centre.y + dy * rectHeight(box) }, angleDeg }));
  return set(words, inside.find((place) => holds(box, boxOf(words, place)) && isClear(boxOf(words, place), obstacles)) ?? inside[0]!);
}

const holds = (outer: Rect, { x0, x1, y0, y1 }: Rect): boolean => x0 >= outer.x0 && x1 <= outer.x1 && y0 >= outer.y0 && y1 <= outer.y1;

/** Below, above, and at both ends of a thin thing; of an upright one to its right, its left, and at its ends. */
function besides(words: SiteWords, box: Rect, centre: Point, angleDeg: 0 | 90): readonly Block[] {
  const { width, height } = sizeOf(words);
  const gap = words.style.size * PITCH * 0.5;
  const [off, end] = angleDeg === 0 ? [rectHeight(box) / 2, rectWidth(box) / 2] : [rectWidth(box) / 2, rectHeight(box) / 2];
  const [across, along] = [off + height / 2 + gap, end + width / 2 + gap];
  const ways = [[0, -across], [0, across], [along, 0], [-along, 0]] as const;
  return ways.map(([x, y]) => ({ centre: angleDeg === 0 ? { x: centre.x + x, y: centre.y + y } : { x: centre.x - y, y: centre.y + x }, angleDeg }));
}

/** Words in the bays of a parking area, clear of the lines between them: all in one, or a line a bay. Null where bays are too small. */
export function placedInBays(words: SiteWords, bays: readonly (readonly Point[])[], middle: Point): readonly PlacedLine[] | null {
  const boxes = bays.filter(isUpright).map(polygonBounds).sort((p, q) => distanceTo(middle, p) - distanceTo(middle, q));
  const roomy = boxes.find((box) => holds(inflate(box, -margin(words)), boxOf(words, { centre: rectCentre(box), angleDeg: 0 })));
  if (roomy !== undefined) return set(words, { centre: rectCentre(roomy), angleDeg: 0 });
  for (const angleDeg of [0, 90] as const) {
    const taken = boxes.slice(0, words.lines.length).sort((p, q) => (angleDeg === 0 ? q.y0 - p.y0 || p.x0 - q.x0 : p.x0 - q.x0 || q.y0 - p.y0));
    const fits = taken.every((bay, i) => holds(inflate(bay, -margin(words)), boxOf({ ...words, lines: [words.lines[i]!] }, { centre: rectCentre(bay), angleDeg })));
    if (taken.length === words.lines.length && fits) return taken.map((bay, i) => ({ text: words.lines[i]!, at: rectCentre(bay), angleDeg }));
  }
  return null;
}

const margin = ({ style }: SiteWords): number => style.size * 0.1;

const distanceTo = (p: Point, box: Rect): number => Math.hypot(rectCentre(box).x - p.x, rectCentre(box).y - p.y);

/** A bay whose sides are level and upright: words in it are level too. */
const isUpright = (bay: readonly Point[]): boolean => {
  const box = polygonBounds(bay);
  return area(bay) > 0.999 * rectWidth(box) * rectHeight(box);
};
