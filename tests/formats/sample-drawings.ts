import type { Drawing, Item, Outline } from '../../src/drawing/drawing.ts';
import { BLACK, WHITE, type Ink } from '../../src/drawing/ink.ts';
import { linePath, polygonPath, rectPath } from '../../src/geometry/path.ts';
import { inflate, rect } from '../../src/geometry/rect.ts';

export const PARTY_RED: Ink = { cmyk: [0, 100, 100, 0] };
export const CUT: Ink = { cmyk: [0, 100, 0, 0], spot: 'CutContour' };

/** A letter O of 1,000 units: two closed curves, the inner one turning the other way. */
export const RING: Outline = {
  id: 'test/ring',
  path: {
    ops: 'MCCCCZMCCCCZ',
    xy: [
      1000, 500, 1000, 776, 776, 1000, 500, 1000, 224, 1000, 0, 776, 0, 500, 0, 224, 224, 0, 500, 0, 776, 0, 1000, 224,
      1000, 500, 800, 500, 800, 334, 666, 200, 500, 200, 334, 200, 200, 334, 200, 500, 200, 666, 334, 800, 500, 800,
      666, 800, 800, 666, 800, 500,
    ],
  },
};

/** A bar of 1,000 × 200 units. */
export const BAR: Outline = {
  id: 'test/bar',
  path: { ops: 'MLLLZ', xy: [0, 400, 1000, 400, 1000, 600, 0, 600] },
};

const glyph = (outline: Outline, x: number, y: number, size: number, fill: Ink): Item => ({
  kind: 'glyph',
  layer: 'sign',
  outline,
  at: [size / 1000, 0, 0, size / 1000, x, y],
  fill,
});

/** A plaque of 320 × 2,100 mm: white to the bleed, ten signs of 110 mm in party red, a cut line and a thin rule. */
export function samplePlaque(): Drawing {
  const trim = rect(0, 0, 320, 2100);
  const signs = Array.from({ length: 10 }, (_, i) => glyph(i % 2 === 0 ? RING : BAR, 105, 1890 - i * 190, 110, PARTY_RED));
  return {
    title: '中共栾川县石庙镇庄科村支部委员会',
    size: inflate(trim, 3),
    trim,
    bleed: 3,
    scale: 1,
    items: [
      { kind: 'path', layer: 'ground', path: rectPath(inflate(trim, 3)), fill: WHITE },
      ...signs,
      { kind: 'path', layer: 'mark', path: rectPath(trim), stroke: { ink: CUT, width: 0.1 } },
    ],
  };
}

/** A sheet of 420 × 297 mm: a wall of 10,000 mm drawn at 1:100 in a turned, clipped group, dashes and an even-odd frame. */
export function sampleSheet(): Drawing {
  const paper = rect(0, 0, 420, 297);
  const frame = [inflate(paper, -10), inflate(paper, -11)].map(rectPath);
  return {
    title: '一层平面图 1:100 & <说明>',
    size: paper,
    trim: paper,
    bleed: 0,
    scale: 1,
    items: [
      {
        kind: 'path',
        layer: 'frame',
        path: { ops: frame[0]!.ops + frame[1]!.ops, xy: [...frame[0]!.xy, ...frame[1]!.xy] },
        fill: BLACK,
        fillRule: 'evenodd',
      },
      {
        kind: 'group',
        layer: 'wall',
        transform: [0.01, 0, 0, 0.01, 50, 60],
        clip: rectPath(rect(-500, -500, 12_000, 9_000)),
        items: [
          { kind: 'path', layer: 'wall', path: linePath({ x: 0, y: 0 }, { x: 10_000, y: 0 }), stroke: { ink: BLACK, width: 50 } },
          {
            kind: 'path',
            layer: 'dimension',
            path: polygonPath([{ x: 0, y: 0 }, { x: 6_000, y: 0 }, { x: 6_000, y: 8_000 }]),
            stroke: { ink: BLACK, width: 25, dash: [300, 150], cap: 'round', join: 'round' },
          },
        ],
      },
    ],
  };
}
