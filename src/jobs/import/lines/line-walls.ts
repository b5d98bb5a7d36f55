import type { Point } from '../../../geometry/point.ts';
import { besideOf, alongOf, type Axis, type Stretch } from './axis.ts';
import type { OpeningGroup } from './opening-groups.ts';
import type { WallAxis } from './pair-faces.ts';

/** A door or window with the wall it stands in and its place there. */
export interface HostedOpening {
  readonly group: OpeningGroup;
  readonly axis: number;
  readonly stretch: Stretch;
}

/** What stands at an opening's place off the wall's body still belongs to it, mm. */
const BAND = 40;
/** Narrower openings are no doors or windows, wider ones no single ones, mm. */
const LEAST_OPENING = 350;
const MOST_OPENING = 12_000;
/** How far a piece of its wall may be from an opening, mm. */
const NEAR = 1_500;

/** The wall of each opening: the one within whose body its lines reach furthest. Those that have none are left out. */
export function hostOpenings(groups: readonly OpeningGroup[], walls: readonly WallAxis[]): HostedOpening[] {
  return withoutDoubles(groups.flatMap((group) => {
    let best: HostedOpening | null = null;
    walls.forEach((wall, axis) => {
      if (wall.thickness === 0) return;
      const stretch = withinBand(wall, group.points, wall.thickness / 2 + BAND);
      if (stretch === null) return;
      const length = stretch.to - stretch.from;
      const isBetter = best === null || length > best.stretch.to - best.stretch.from + 1;
      const isNear = wall.stretches.some(({ from, to }) => from <= stretch.to + NEAR && to >= stretch.from - NEAR);
      if (length >= LEAST_OPENING && length <= MOST_OPENING && isBetter && isNear) best = { group, axis, stretch };
    });
    return best === null ? [] : [best];
  }));
}

/** Two drawings of one opening, a door and its fire door mark, are one: the one that says more of its leaf stays. */
function withoutDoubles(hosted: readonly HostedOpening[]): HostedOpening[] {
  const kept: HostedOpening[] = [];
  for (const one of [...hosted].sort((p, q) => q.group.swings.length - p.group.swings.length)) {
    const double = kept.findIndex(({ axis, stretch }) => axis === one.axis && stretch.from < one.stretch.to && one.stretch.from < stretch.to && overlap(stretch, one.stretch) > 0.3);
    if (double === -1) kept.push(one);
    else kept[double] = { ...kept[double]!, group: { ...kept[double]!.group, lines: [...kept[double]!.group.lines, ...one.group.lines] } };
  }
  return kept;
}

/** What two stretches have in common, as a part of the shorter. */
const overlap = (p: Stretch, q: Stretch): number => (Math.min(p.to, q.to) - Math.max(p.from, q.from)) / Math.min(p.to - p.from, q.to - q.from);

/** From where to where points reach along a line, of those that lie within `reach` of it; null where none does. */
export function withinBand(line: Axis, points: readonly Point[], reach: number): Stretch | null {
  let [from, to] = [Infinity, -Infinity];
  for (const p of points) {
    if (Math.abs(besideOf(line, p)) > reach) continue;
    const at = alongOf(line, p);
    [from, to] = [Math.min(from, at), Math.max(to, at)];
  }
  return from > to ? null : { from, to };
}

/** What a column covers of a line: from where to where its outline reaches, where it lies on the line at all. */
export function columnOn(line: Axis, column: readonly Point[], reach: number): Stretch | null {
  let [low, high] = [Infinity, -Infinity];
  let [from, to] = [Infinity, -Infinity];
  for (const p of column) {
    const [beside, at] = [besideOf(line, p), alongOf(line, p)];
    [low, high] = [Math.min(low, beside), Math.max(high, beside)];
    [from, to] = [Math.min(from, at), Math.max(to, at)];
  }
  return low <= reach && high >= -reach ? { from, to } : null;
}
