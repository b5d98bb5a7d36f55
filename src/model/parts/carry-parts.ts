import type { Point } from '../../geometry/point.ts';
import { failure, type Result } from '../diagnostic.ts';
import { finishStorey } from '../edits/finish-storey.ts';
import { checkPoint } from '../edits/values.ts';
import { WorkingGraph } from '../graph/working-graph.ts';
import type { Project } from '../project.ts';
import { settle } from '../settle/settle.ts';
import type { Storey } from '../storey.ts';
import { carriedDimension, carriedFixture, carriedLabel, carriedOpening, carriedSign, carriedWall, changed } from './carry.ts';
import type { Motion } from './motion.ts';
import { nodesOf, pointsOf, type PickedParts } from './pick-parts.ts';

/**
 * Carries parts of a storey to another place. Corners stay joined: a wall that was not picked and ends in one of them
 * bends. Rooms all of whose walls go, go along.
 */
export function carryParts(project: Project, storey: Storey, parts: PickedParts, motion: Motion): Result<Project> {
  const problems = pointsOf(storey, parts).flatMap((p) => checkPoint('parts', motion.place(p)));
  if (problems.length > 0) return failure(...problems);
  const loose: Storey = {
    ...storey,
    fixtures: changed(storey.fixtures, parts.fixtures, (fixture) => carriedFixture(fixture, motion)),
    labels: changed(storey.labels, parts.labels, (label) => carriedLabel(label, motion)),
    dimensions: changed(storey.dimensions, parts.dimensions, (dimension) => carriedDimension(dimension, motion)),
  };
  const graph = new WorkingGraph(loose);
  const moved = new Map<string, Point>();
  for (const id of nodesOf(storey, parts)) {
    const place = motion.place(storey.nodes[id]!);
    moved.set(id, place);
    graph.setNode({ ...storey.nodes[id]!, ...place });
  }
  for (const id of parts.walls) graph.setWall(carriedWall(storey.walls[id]!, motion));
  const settled = settle(loose, {
    graph, moved,
    openings: changed(storey.openings, parts.openings, (opening) => carriedOpening(opening, motion)),
    rooms: changed(storey.rooms, parts.rooms, (room) => ({ ...room, seed: motion.place(room.seed) })),
  });
  return finishStorey(withSigns(project, storey, parts, motion), storey, settled, graph.lineage);
}

/** Signs on mirrored walls and doors are seen from the other side. */
function withSigns(project: Project, storey: Storey, parts: PickedParts, motion: Motion): Project {
  const going = Object.values(project.signs).filter(({ host }) =>
    'storeyId' in host && host.storeyId === storey.id &&
    ((host.kind === 'wall' && parts.walls.has(host.wallId)) || (host.kind === 'door' && parts.openings.has(host.openingId))),
  );
  if (!motion.reflects || going.length === 0) return project;
  return { ...project, signs: changed(project.signs, new Set(going.map(({ id }) => id)), (sign) => carriedSign(sign, motion)) };
}
