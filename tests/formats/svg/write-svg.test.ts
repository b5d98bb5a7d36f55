import { describe, expect, test } from 'vitest';
import type { Drawing, Item } from '../../../src/drawing/drawing.ts';
import { BLACK, WHITE } from '../../../src/drawing/ink.ts';
import { writeSvg } from '../../../src/formats/svg/write-svg.ts';
import { rectPath } from '../../../src/geometry/path.ts';
import { rect } from '../../../src/geometry/rect.ts';
import { inkBox, resvgPicture } from '../../outside/ink-box.ts';
import { BAR, PARTY_RED, samplePlaque, sampleSheet } from '../sample-drawings.ts';

const drawing = (items: readonly Item[], changes: Partial<Drawing> = {}): Drawing => ({
  title: 'x',
  size: rect(0, 0, 100, 200),
  trim: rect(0, 0, 100, 200),
  bleed: 0,
  scale: 1,
  items,
  ...changes,
});

const black = (x: number, y: number, w: number, h: number, layer: Item['layer'] = 'sign'): Item => ({
  kind: 'path',
  layer,
  path: rectPath(rect(x, y, w, h)),
  fill: BLACK,
});

/** Where resvg, a strict XML reader, paints; mm from the upper left corner. */
const painted = (it: Drawing): ReturnType<typeof inkBox> => {
  const width = it.trim.x1 - it.trim.x0;
  return inkBox(resvgPicture(writeSvg(it), width * 4), 4, rect(0, 0, width, it.trim.y1 - it.trim.y0));
};

describe('SVG of a drawing', () => {
  test('is as large as the trim, in mm, and keeps the bleed outside the picture', () => {
    const svg = writeSvg(samplePlaque());
    expect(svg).toContain('width="320mm" height="2100mm" viewBox="0 0 320 2100"');
    expect(svg).toContain('M-3 -3L323 -3');
  });

  test('of a drawing made for 1:50 is a fiftieth on paper and keeps its own mm inside', () => {
    expect(writeSvg(drawing([], { scale: 50 }))).toContain('width="2mm" height="4mm" viewBox="0 0 100 200"');
  });

  test('has y up turned into y down, once, from the trim corner', () => {
    expect(painted(drawing([black(10, 20, 30, 40)]))).toEqual(rect(10, 140, 30, 40));
    const moved = drawing([black(510, -80, 30, 40)], { trim: rect(500, -100, 100, 200) });
    expect(painted(moved)).toEqual(rect(10, 140, 30, 40));
  });

  test('writes a shape used twice once, and one used once in its place', () => {
    const svg = writeSvg(samplePlaque());
    expect(svg.match(/<path id="o\d+"/g)).toHaveLength(2);
    expect(svg.match(/<use /g)).toHaveLength(10);
    const once = writeSvg(drawing([{ kind: 'glyph', layer: 'sign', outline: BAR, at: [0.1, 0, 0, 0.1, 0, 0], fill: BLACK }]));
    expect(once).not.toContain('<defs>');
    expect(once).toContain('M0 400L1000 400');
  });

  test('keeps the ink beside the screen colour, the spot by name', () => {
    const svg = writeSvg(samplePlaque());
    expect(svg).toContain('fill="#e40b17" data-cmyk="0 100 100 0"');
    expect(svg).toContain('data-stroke-cmyk="0 100 0 0" data-stroke-spot="CutContour"');
  });

  test('groups each run of a layer, and no id comes twice', () => {
    const svg = writeSvg(drawing([black(0, 0, 1, 1), black(1, 1, 1, 1), black(2, 2, 1, 1, 'wall'), black(3, 3, 1, 1)]));
    expect([...svg.matchAll(/<g id="([^"]+)" data-layer="(\w+)"/g)].map((m) => [m[1], m[2]])).toEqual([
      ['layer-sign', 'sign'],
      ['layer-wall', 'wall'],
      ['layer-sign-2', 'sign'],
    ]);
    const ids = [...writeSvg(sampleSheet()).matchAll(/ id="([^"]+)"/g)].map((m) => m[1]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('cuts a group by its clip in the group’s own space, and fills even-odd where asked', () => {
    const group: Item = { kind: 'group', layer: 'sign', transform: [2, 0, 0, 2, 10, 10], clip: rectPath(rect(5, 5, 10, 10)), items: [black(0, 0, 100, 100)] };
    expect(painted(drawing([group]))).toEqual(rect(20, 160, 20, 20));
    const outer = rectPath(rect(10, 10, 60, 60));
    const inner = rectPath(rect(10, 30, 60, 40));
    const frame: Item = { kind: 'path', layer: 'frame', path: { ops: outer.ops + inner.ops, xy: [...outer.xy, ...inner.xy] }, fill: BLACK, fillRule: 'evenodd' };
    expect(painted(drawing([frame]))).toEqual(rect(10, 170, 60, 20));
  });

  test('draws dashes, caps and joins', () => {
    const svg = writeSvg(sampleSheet());
    expect(svg).toContain('stroke-width="25" stroke-dasharray="300 150" stroke-linecap="round" stroke-linejoin="round"');
  });

  test('is readable as XML whatever the title holds', () => {
    const title = `<"&'>\u0000\u001f\ud800 𣲘\ufffe`;
    const svg = writeSvg(drawing([black(0, 0, 10, 10)], { title }));
    expect(svg).toContain(`<title>&lt;&quot;&amp;&apos;&gt;\ufffd\ufffd\ufffd 𣲘\ufffd</title>`);
    expect(() => resvgPicture(svg, 10)).not.toThrow();
    expect(() => resvgPicture(svg.replace('&lt;', '<'), 10)).toThrow();
  });

  test('gives the same text for the same drawing, with plain numbers', () => {
    const odd = drawing([{ kind: 'path', layer: 'wall', path: { ops: 'ML', xy: [1e-9, -1e-9, 1 / 3, 2 / 3] }, stroke: { ink: PARTY_RED, width: 0.1 + 0.2 } }]);
    const svg = writeSvg(odd);
    expect(svg).toBe(writeSvg(structuredClone(odd)));
    expect(svg).toContain('d="M0 0L0.3333 0.6667"');
    expect(svg).toContain('stroke-width="0.3"');
    expect(svg.replace(/#\w{6}/g, '')).not.toMatch(/\d[eE]-?\d|-0[^.\d]/);
  });

  test('paints white where the drawing does', () => {
    const onBlack = drawing([black(0, 0, 100, 200), { kind: 'path', layer: 'sign', path: rectPath(rect(0, 0, 100, 150)), fill: WHITE }]);
    expect(painted(onBlack)).toEqual(rect(0, 0, 100, 50));
  });
});
