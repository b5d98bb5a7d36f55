import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Point } from '../../../src/geometry/point.ts';
import { isSimpleRing } from '../../../src/geometry/simple.ts';
import { applyEdits } from '../../../src/model/edits/apply.ts';
import type { Edit } from '../../../src/model/edits/edit.ts';
import { planOf } from '../../../src/model/plan.ts';
import type { Wall } from '../../../src/model/storey.ts';
import { emptyPlot } from '../../editor/sample.ts';

interface Arm {
  readonly angleDeg: number;
  readonly thickness: number;
  readonly justify: Wall['justify'];
}

const REACH = 3000;

/** The bodies of walls that leave one corner. */
function star(arms: readonly Arm[]): readonly (readonly Point[])[] {
  const project = emptyPlot();
  const storeyId = project.storeys[0]!.id;
  const edits = arms.map(({ angleDeg, thickness, justify }): Edit => {
    const angle = (angleDeg * Math.PI) / 180;
    const end = { x: Math.round(REACH * Math.cos(angle)), y: Math.round(REACH * Math.sin(angle)) };
    return { verb: 'addWalls', args: { storeyId, points: [{ x: 0, y: 0 }, end], closed: false, kind: 'interior', thickness, justify } };
  });
  const result = applyEdits(project, edits);
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return [...planOf(result.value.storeys[0]!).wallBodies.values()];
}

const arm = (angleDeg: number, thickness: number, justify: Wall['justify'] = 'centre'): Arm => ({ angleDeg, thickness, justify });
const farthest = (bodies: readonly (readonly Point[])[]): number => Math.max(...bodies.flat().filter(({ x }) => x < 0).map(({ x, y }) => Math.hypot(x, y)), 0);

describe('how walls join', () => {
  it('mitres a right corner of unequal walls in one point, outside and inside', () => {
    const [level, upright] = star([arm(0, 240), arm(90, 120)]);
    for (const point of [{ x: -60, y: -120 }, { x: 60, y: 120 }]) {
      expect(level).toContainEqual(point);
      expect(upright).toContainEqual(point);
    }
  });

  it('cuts the point of a sharp corner off', () => {
    expect(farthest(star([arm(0, 240), arm(15, 240)]))).toBeLessThan(4 * 120);
  });

  it('joins bodies on different sides of their lines without a gap at the corner', () => {
    const bodies = star([arm(180, 240, 'left'), arm(90, 240, 'right')]);
    expect(bodies.every((body) => body.some(({ x, y }) => Math.hypot(x, y) < 1e-6 || Math.hypot(x, y) <= 345))).toBe(true);
  });

  it('gives every wall a body that does not cross itself, at any angle, thickness and side', () => {
    const any = fc.record({ angleDeg: fc.integer({ min: 0, max: 359 }), thickness: fc.integer({ min: 40, max: 400 }), justify: fc.constantFrom<Wall['justify']>('centre', 'left', 'right') });
    const arms = fc.uniqueArray(any, { minLength: 2, maxLength: 5, comparator: (a, b) => Math.min(Math.abs(a.angleDeg - b.angleDeg), 360 - Math.abs(a.angleDeg - b.angleDeg)) < 8 });
    fc.assert(fc.property(arms, (some) => {
      for (const body of star(some)) expect(isSimpleRing(body)).toBe(true);
    }), { numRuns: 150, seed: 20_261_128 });
  });
});
