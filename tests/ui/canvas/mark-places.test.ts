import { describe, expect, it } from 'vitest';
import { rect } from '../../../src/geometry/rect.ts';
import { type MarkAnchor, markAnchor, placeMarks } from '../../../src/ui/canvas/mark-places.ts';
import { starter } from '../../editor/sample.ts';

const beside = (x: number, width: number): MarkAnchor => ({ box: rect(x, 600, width, 2100), isInside: false });
const overlaps = (a: { x: number; y: number }, b: { x: number; y: number }): boolean =>
  Math.abs(a.x - b.x) < 34 && Math.abs(a.y - b.y) < 20;

describe('the places of marks', () => {
  it('stand above what they speak of, in its middle where it is narrow', () => {
    const [at] = placeMarks([beside(1000, 320)], 0.06);
    expect(at!.y + 20).toBeLessThan(-2700 * 0.06);
    expect(at!.x + 18).toBeCloseTo(1160 * 0.06);
  });

  it('never lie over one another, at any zoom', () => {
    const plaques = [beside(-1780, 320), beside(-1260, 320), beside(-1260, 320), beside(1260, 320), beside(-5000, 10_000)];
    for (const zoom of [0.001, 0.01, 0.06, 0.5, 5]) {
      const places = placeMarks([...plaques, ...plaques], zoom);
      for (const [i, a] of places.entries()) expect(places.slice(i + 1).filter((b) => overlaps(a, b))).toEqual([]);
    }
  });

  it('stay in the room they speak of', () => {
    const [at] = placeMarks([{ box: rect(0, 0, 6000, 6000), isInside: true }], 0.03);
    expect(at!.y).toBeGreaterThan(-6000 * 0.03);
    expect(at!.y + 20).toBeLessThan(0);
  });

  it('take the gate for its opening, not for all that hangs on the wall', () => {
    const project = starter();
    const { opening, height } = project.site.gate;
    const anchor = markAnchor({ view: 'gate', storeyId: '', faceSignId: null, wallAt: null }, project, { kind: 'gate', id: 'gate' });
    expect(anchor!.box).toEqual({ x0: opening[0], y0: 0, x1: opening[1], y1: height });
  });

  it('are none for what has no place', () => {
    expect(markAnchor({ view: 'gate', storeyId: '', faceSignId: null, wallAt: null }, starter(), { kind: 'sign', id: 'none' })).toBeNull();
  });
});
