import type { Edit } from '../../model/edits/edit.ts';
import type { Sign } from '../../model/sign.ts';
import type { Gate } from '../../model/site.ts';
import type { Env } from '../env.ts';
import { plays, roleById } from '../sign-words.ts';
import { setSign } from './fix.ts';

/** Roles on each side of the opening as the person outside sees them, the nearest to the opening first. */
export interface Arrangement {
  readonly right: readonly string[];
  readonly left: readonly string[];
}

/** Widest gap between plaques and beside the opening, mm: as signs are first placed. */
const WIDEST_GAP = 200;

const widths = (signs: readonly Sign[]): number => signs.reduce((sum, sign) => sum + sign.size.width, 0);

/** The first sign by id that plays each role; a second one of the same role is not moved. */
const playing = (roles: readonly string[], env: Env): readonly Sign[] =>
  roles.flatMap((id) => {
    const found = Object.values(env.project.signs).filter((sign) => plays(sign, roleById(id, env), env));
    return found.sort((a, b) => (a.id < b.id ? -1 : 1)).slice(0, 1);
  });

/** One gap for both sides, the largest up to the widest that the walls leave room for. */
function gapFor(gate: Gate, right: readonly Sign[], left: readonly Sign[]): number {
  const free = (wall: number, signs: readonly Sign[]): number => (wall - widths(signs)) / (signs.length + 1);
  return Math.max(0, Math.floor(Math.min(WIDEST_GAP, free(gate.right.width, right), free(gate.left.width, left))));
}

/** Middles at equal gaps from `edge` outwards; `direction` 1 to the right, -1 to the left. */
function place(signs: readonly Sign[], edge: number, gap: number, direction: 1 | -1): readonly Edit[] {
  let x = edge;
  return signs.flatMap((sign) => {
    const offset = Math.round(x + direction * (gap + sign.size.width / 2));
    x += direction * (gap + sign.size.width);
    const there = sign.host.kind === 'gate' && sign.offset === offset;
    return there ? [] : [setSign(sign, { host: { kind: 'gate' }, offset })];
  });
}

/** Hangs the plaques where the notice wants them: sides, sequence, equal gaps; heights stay. */
export function reorder(arrangement: Arrangement, env: Env): readonly Edit[] {
  const { gate } = env.project.site;
  const [right, left] = [playing(arrangement.right, env), playing(arrangement.left, env)];
  const gap = gapFor(gate, right, left);
  return [...place(right, gate.opening[1], gap, 1), ...place(left, gate.opening[0], gap, -1)];
}
