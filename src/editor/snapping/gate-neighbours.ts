import { gateElevationSigns, signRect } from '../../drawing/sign-rect.ts';
import type { Project } from '../../model/project.ts';
import type { Neighbour } from './snap-rect.ts';

/** What a sign of the gate lines up with: the other signs, the opening, the middles of the walls beside it. */
export function gateNeighbours(project: Project, without: ReadonlySet<string>): readonly Neighbour[] {
  const { gate } = project.site;
  const [left, right] = gate.opening;
  const signs = gateElevationSigns(project)
    .filter((sign) => !without.has(sign.id))
    .map((sign): Neighbour => ({ kind: 'sign', box: signRect(project, sign) }));
  return [
    ...signs,
    { kind: 'opening', box: { x0: left, x1: right, y0: 0, y1: gate.height } },
    { kind: 'strip', box: { x0: left - gate.left.width, x1: left, y0: 0, y1: gate.left.height } },
    { kind: 'strip', box: { x0: right, x1: right + gate.right.width, y0: 0, y1: gate.right.height } },
  ];
}
