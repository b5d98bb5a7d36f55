import { frontOf } from '../../drawing/gate-front.ts';
import { facadeArea } from '../../drawing/gate-wall.ts';
import { gateElevationSigns, signRect } from '../../drawing/sign-rect.ts';
import { inflate, rect, type Rect } from '../../geometry/rect.ts';
import type { Project } from '../../model/project.ts';
import type { Sign } from '../../model/sign.ts';

/** Distances to what is beside a sign, mm: the first that leaves room near the gate is kept. */
const GAPS = [200, 100, 60] as const;
/** From the middle of the opening, mm: so far a sign is still beside the gate. */
const NEAR = 4000;

type Hanging = Pick<Sign, 'host' | 'offset' | 'heightAboveFloor' | 'size'>;

const gateArea = ({ site: { gate } }: Project): Rect => {
  const [x0, x1] = gate.opening;
  return { x0: x0 - gate.left.width, y0: 0, x1: x1 + gate.right.width, y1: Math.max(gate.left.height, gate.right.height) };
};

/** Doors and windows on the wall that carries the sign, and what hides it from the person outside. */
function openings(project: Project, onGateWall: boolean): Rect[] {
  const { opening, height } = project.site.gate;
  const gate: Rect = { x0: opening[0], y0: 0, x1: opening[1], y1: height };
  if (onGateWall) return [gate];
  const front = frontOf(project).openings.map(({ area }) => area);
  return [...front, project.site.gate.where === 'courtyard' ? gateArea(project) : gate];
}

/** The stretches of a line that the blocked ones leave, from left to right. */
function stretches(from: number, to: number, blocked: readonly Rect[]): [number, number][] {
  const free: [number, number][] = [];
  let x = from;
  for (const { x0, x1 } of blocked.toSorted((a, b) => a.x0 - b.x0)) {
    if (x0 > x) free.push([x, Math.min(x0, to)]);
    x = Math.max(x, x1);
  }
  return x < to ? [...free, [x, to]] : free;
}

/**
 * Middle (mm, frame of the gate) of the free place nearest to the opening for a sign that hangs at its height on the walls of
 * the gate or on the façade: it covers no door, no window and no other sign. Of two places as near, the one on the viewer's
 * right. Null where there is none. A courtyard's signs stay on the walls beside its gate.
 */
export function freePlace(project: Project, sign: Hanging, others: readonly Hanging[]): number | null {
  const { gate } = project.site;
  const onGateWall = sign.host.kind === 'gate' && gate.where === 'courtyard';
  const wall = onGateWall ? gateArea(project) : facadeArea(project);
  const middle = (gate.opening[0] + gate.opening[1]) / 2;
  const half = sign.size.width / 2;
  const hung = [...gateElevationSigns(project), ...others].map((other) => signRect(project, other));
  const obstacles = [...openings(project, onGateWall), ...hung];
  const band = rect(0, sign.heightAboveFloor, 0, sign.size.height);
  const best = GAPS.flatMap((gap): number[] => {
    const near = obstacles.map((area) => inflate(area, gap)).filter((area) => area.y0 < band.y1 && area.y1 > band.y0);
    const places = stretches(wall.x0 + gap, wall.x1 - gap, near)
      .filter(([x0, x1]) => x1 - x0 >= sign.size.width)
      .map(([x0, x1]) => Math.min(Math.max(middle, Math.ceil(x0 + half)), Math.floor(x1 - half)));
    return places.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle) || b - a).slice(0, 1);
  });
  return best.find((x) => Math.abs(x - middle) <= NEAR) ?? best[0] ?? null;
}
