import { planOf } from '../../model/plan.ts';
import type { Storey } from '../../model/storey.ts';
import type { PreviewShape, Words } from '../state.ts';

/** The words stand this far below the name of the room, mm. */
const BELOW = 900;
/** Smaller changes are not seen in two decimals, m². */
const LEAST = 0.005;
/** Of more rooms than this only the first are told: a whole storey that is moved changes none by much. */
const MOST = 8;

/** The 使用面积 of every room that a gesture changes or makes, with the change. */
export function areaShapes(before: Storey, after: Storey): readonly PreviewShape[] {
  const old = planOf(before).rooms;
  const shapes: PreviewShape[] = [];
  for (const [id, room] of planOf(after).rooms) {
    const was = old.get(id)?.netM2;
    if (was !== undefined && Math.abs(room.netM2 - was) < LEAST) continue;
    const at = { x: room.labelAt.x, y: room.labelAt.y - BELOW };
    shapes.push({ kind: 'label', at, words: wordsOf(room.netM2, was), middle: true });
    if (shapes.length === MOST) break;
  }
  return shapes;
}

function wordsOf(netM2: number, was: number | undefined): Words {
  const areaM2 = netM2.toFixed(2);
  if (was === undefined) return { key: 'canvas.netArea', data: { areaM2 } };
  const change = netM2 - was;
  return { key: 'canvas.netAreaChange', data: { areaM2, changeM2: `${change < 0 ? '−' : '+'}${Math.abs(change).toFixed(2)}` } };
}
