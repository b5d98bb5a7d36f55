import type { Point } from '../../geometry/point.ts';
import { distance, distanceToSegment } from '../../geometry/segment.ts';
import { failure, problem, success, type Result } from '../../model/diagnostic.ts';
import type { PlanFile, PlannedRoom, PlannedWall } from '../../model/plan-file.ts';
import type { ImportChoices, ImportPlan } from './import-plan.ts';
import { linkEnds } from './lines/link-ends.ts';

/** An edge of a room this near to the body of a wall lies along it, mm. */
const ALONG = 60;
/** Edges this near to each other are one, mm. */
const SAME = 2;
/** Shorter edges are left to the walls, mm. */
const SHORTEST = 100;

/** What becomes of one storey of a file that states walls and rooms as such. */
export function readyPlan(file: PlanFile, { storey, roomWallMm }: ImportChoices): Result<ImportPlan> {
  const plan = file.plans[storey];
  if (plan === undefined) return failure(problem('import.noStorey', { storey: storey + 1, count: file.plans.length }));
  const edges = withoutDoubles(plan.rooms.flatMap((room) => bareEdges(room, plan.walls, roomWallMm)));
  const isOfEdge = ({ a }: PlannedWall): boolean => edges.some((edge) => [edge.a, edge.b].some((p) => p.x === a.x && p.y === a.y));
  // Walls that the file states are not touched; only the edges that it has no walls for are drawn on to them.
  const links = edges.length === 0 ? [] : linkEnds([...plan.walls, ...edges], []).links.filter(isOfEdge);
  const report = { closed: [], underlay: [] };
  return success({ ...plan, walls: [...plan.walls, ...edges, ...links], underlay: null, report });
}

/** Neighbours state their common edge each. */
const withoutDoubles = (edges: readonly PlannedWall[]): PlannedWall[] =>
  edges.filter((edge, i) => !edges.slice(0, i).some(({ a, b }) => [edge.a, edge.b].every((p) => distanceToSegment(p, a, b) <= SAME)));

/** Walls without a body along the edges of a room where the file has no wall. */
function bareEdges({ outline = [] }: PlannedRoom, walls: readonly PlannedWall[], thickness: number): PlannedWall[] {
  const isAlongWall = (p: Point): boolean => walls.some(({ a, b, thickness: t }) => distanceToSegment(p, a, b) <= t / 2 + ALONG);
  return outline.flatMap((a, i): PlannedWall[] => {
    const b = outline[(i + 1) % outline.length]!;
    const places = [0.25, 0.5, 0.75].map((share) => ({ x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share }));
    if (distance(a, b) < SHORTEST || places.some(isAlongWall)) return [];
    return [{ a, b, kind: thickness === 0 ? 'virtual' : 'interior', thickness, justify: 'centre', height: null, arc: null }];
  });
}
