import { polygonPath } from '../geometry/path.ts';
import type { Project } from '../model/project.ts';
import type { Sign } from '../model/sign.ts';
import { SIGN_INK } from './plan-inks.ts';
import type { PlanScene } from './plan-scene.ts';
import { planSignPlace } from './plan-sign-place.ts';

/** Each sign that hangs inside as a red bar before its wall, its door or on its desk: where it is, not what it says. */
export function drawSigns({ storey, draw }: PlanScene, project: Pick<Project, 'storeys'>, signs: readonly Sign[]): void {
  for (const sign of signs) {
    const place = planSignPlace(project, sign);
    if (place === null) continue;
    const corners = place.ring.flatMap(({ x, y }) => [x, y]);
    draw('sign', sign.id, [storey.id, ...corners], () => ({
      items: [{ kind: 'path', layer: 'sign', source: { kind: 'sign', id: sign.id }, path: polygonPath(place.ring), fill: SIGN_INK }],
    }));
  }
}
