import type { Point } from '../../geometry/point.ts';
import { groundStorey } from '../../model/ground-storey.ts';
import type { EditorState, SnapHint } from '../state.ts';
import { distance, toStep, whole } from '../vector.ts';
import { GRID } from './snap-point.ts';

/** A corner of the site caught by the corners of what stands there and of the building, in line with them, or by the grid. */
export function snapOnSite({ project, snaps }: Pick<EditorState, 'project' | 'snaps'>, at: Point, reach: number, without: ReadonlySet<string>): { point: Point; hint: SnapHint | null } {
  const { site } = project;
  const others = Object.values(site.features).filter(({ id }) => !without.has(id)).flatMap(({ outline }) => outline);
  const corners = [...others, ...(without.has('site') ? [] : site.outline), ...Object.values(groundStorey(project)?.nodes ?? {})];
  const near = snaps.node ? corners.filter((corner) => distance(corner, at) <= reach).toSorted((a, b) => distance(a, at) - distance(b, at))[0] : undefined;
  if (near) return caught(near, 'snap.node');
  const inLine = (axis: 'x' | 'y'): Point | undefined =>
    snaps.node ? corners.filter((corner) => Math.abs(corner[axis] - at[axis]) <= reach / 2).toSorted((a, b) => Math.abs(a[axis] - at[axis]) - Math.abs(b[axis] - at[axis]))[0] : undefined;
  const [x, y] = [inLine('x'), inLine('y')];
  const grid = (value: number): number => (snaps.grid ? toStep(value, GRID) : Math.round(value));
  const point = { x: x?.x ?? grid(at.x), y: y?.y ?? grid(at.y) };
  if (!x && !y) return { point, hint: null };
  const guides = [x, y].flatMap((corner) => (corner ? [[corner, point] as const] : []));
  return { point, hint: { point, why: { key: 'snap.aligned' }, guides } };
}

const caught = (corner: Point, key: string): { point: Point; hint: SnapHint } => {
  const point = whole(corner);
  return { point, hint: { point, why: { key }, guides: [] } };
};
