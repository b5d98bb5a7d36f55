import type { Rect } from '../geometry/rect.ts';
import type { Project } from '../model/project.ts';
import type { Sign } from '../model/sign.ts';

/**
 * The outline of a sign in the elevation of its host, mm: x to the viewer's right. Signs of the gate, above it, on the façade
 * and on the roof share the frame of the gate (0 = ground below the middle); a sign on the roof stands so far above the roof
 * edge as its `heightAboveFloor` says.
 */
export function signRect(project: Project, sign: Pick<Sign, 'host' | 'offset' | 'heightAboveFloor' | 'size'>): Rect {
  const floor = sign.host.kind === 'roof' ? project.site.facade.height : 0;
  const y0 = floor + sign.heightAboveFloor;
  const x0 = sign.offset - sign.size.width / 2;
  return { x0, y0, x1: x0 + sign.size.width, y1: y0 + sign.size.height };
}

const IN_GATE_ELEVATION: readonly Sign['host']['kind'][] = ['gate', 'aboveGate', 'pillar', 'facade', 'roof'];

/** The signs that are seen in the elevation of the gate, in the order of their ids in the project. */
export const gateElevationSigns = (project: Project): Sign[] =>
  Object.values(project.signs).filter((sign) => IN_GATE_ELEVATION.includes(sign.host.kind));
