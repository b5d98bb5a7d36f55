import { fixtureRing } from '../model/fixture-place.ts';
import type { Fixture } from '../model/plan-part.ts';
import type { PlanSymbol } from '../model/plan-symbol.ts';
import type { Handle } from './handle.ts';
import type { CursorName } from './state.ts';
import { direction, leftOf, plus, times } from './vector.ts';

/** How far beyond the back the handle stands that turns, CSS pixels. */
const TURN_PX = 24;
const CORNERS = [[-1, -1], [1, -1], [1, 1], [-1, 1]] as const;
const SIDES = [[0, -1], [1, 0], [0, 1], [-1, 0]] as const;

/** Where a fixture is pulled larger, and the one behind its back where it is turned; what has one true size is only turned. */
export function fixtureHandles(fixture: Fixture, symbol: PlanSymbol | undefined, mm: number): readonly Omit<Handle, 'ref'>[] {
  const ring = fixtureRing(fixture);
  const up = leftOf(direction(fixture.angleDeg));
  const back = plus(fixture.position, times(up, fixture.depth / 2 + TURN_PX * mm));
  const turn: Omit<Handle, 'ref'> = { at: back, dx: 0, dy: 0, cursor: 'grabbing', turns: true };
  if (symbol?.scale.kind === 'fixed') return [turn];
  const corners = CORNERS.map(([dx, dy], i) => ({ dx, dy, at: ring[i]!, cursor: cursorOf(dx, dy, fixture.angleDeg) }));
  const sides = SIDES.map(([dx, dy], i) => ({ dx, dy, at: times(plus(ring[i]!, ring[(i + 1) % 4]!), 0.5), cursor: cursorOf(dx, dy, fixture.angleDeg) }));
  return [...corners, ...sides, turn];
}

const CURSORS: readonly CursorName[] = ['ew-resize', 'nesw-resize', 'ns-resize', 'nwse-resize'];

/** The cursor of the direction that a handle is pulled in, to the nearest half of a right angle. */
function cursorOf(dx: number, dy: number, angleDeg: number): CursorName {
  const pulled = (Math.atan2(dy, dx) * 180) / Math.PI + angleDeg;
  return CURSORS[((Math.round(pulled / 45) % 4) + 4) % 4]!;
}
