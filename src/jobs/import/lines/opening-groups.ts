import { boxIndexOf } from '../../../geometry/box-index.ts';
import type { Point } from '../../../geometry/point.ts';
import { polygonBounds } from '../../../geometry/polygon.ts';
import { inflate } from '../../../geometry/rect.ts';
import type { DrawnArc, DrawnLine } from '../../../model/plan-file.ts';
import type { Opening } from '../../../model/storey.ts';

/** Lines that together draw one door or window. */
export interface OpeningGroup {
  readonly lines: readonly DrawnLine[];
  readonly points: readonly Point[];
  readonly kind: Opening['kind'];
  /** Arcs that leaves of doors swing along. */
  readonly swings: readonly DrawnArc[];
}

export interface OpeningLine {
  readonly line: DrawnLine;
  /** Names of its block and layer, in capitals. */
  readonly words: string;
}

/** Loose lines this near to each other belong to one opening, mm. */
const TOGETHER = 30;
/** A leaf swings by about a right angle and is this wide, mm. */
const LEAST_SWING = 0.6;
const MOST_SWING = 2.2;
const LEAST_LEAF = 350;
const MOST_LEAF = 2500;

/** Doors and windows out of lines: a block is one, loose lines are one where they touch. */
export function openingGroups(drawn: readonly OpeningLine[]): OpeningGroup[] {
  const blocks = new Map<number, OpeningLine[]>();
  const loose: OpeningLine[] = [];
  for (const one of drawn) {
    if (one.line.insert === -1) loose.push(one);
    else blocks.set(one.line.insert, [...(blocks.get(one.line.insert) ?? []), one]);
  }
  return [...blocks.values(), ...clusters(loose)].map(groupOf);
}

/** Lines whose boxes touch, gathered. */
function clusters(lines: readonly OpeningLine[]): OpeningLine[][] {
  const boxes = lines.map(({ line }) => inflate(polygonBounds(line.points), TOGETHER / 2));
  const index = boxIndexOf(boxes);
  const seen = new Set<number>();
  const found: OpeningLine[][] = [];
  for (let start = 0; start < lines.length; start++) {
    if (seen.has(start)) continue;
    const open = [start];
    const cluster: OpeningLine[] = [];
    seen.add(start);
    for (let i = open.pop(); i !== undefined; i = open.pop()) {
      cluster.push(lines[i]!);
      for (const next of index.meeting(boxes[i]!)) {
        if (seen.has(next)) continue;
        seen.add(next);
        open.push(next);
      }
    }
    found.push(cluster);
  }
  return found;
}

function groupOf(drawn: readonly OpeningLine[]): OpeningGroup {
  const lines = drawn.map(({ line }) => line);
  const swings = lines.flatMap(({ arc }) => (arc !== null && isSwing(arc) ? [arc] : []));
  return { lines, points: lines.flatMap((line) => line.points), swings, kind: kindOf(drawn.map(({ words }) => words).join(' '), swings) };
}

const isSwing = ({ radius, from, to }: DrawnArc): boolean =>
  radius >= LEAST_LEAF && radius <= MOST_LEAF && to - from >= LEAST_SWING && to - from <= MOST_SWING;

function kindOf(words: string, swings: readonly DrawnArc[]): Opening['kind'] {
  const hinges = new Set(swings.map(({ centre }) => `${Math.round(centre.x / 100)} ${Math.round(centre.y / 100)}`));
  if (hinges.size > 1) return 'doubleDoor';
  if (hinges.size === 1) return 'door';
  if (/SLID|推拉|TLM|移门/u.test(words)) return 'slidingDoor';
  return /DOOR|门|\bM\d{3,4}/u.test(words) && !/WIN|窗/u.test(words) ? 'door' : 'window';
}
