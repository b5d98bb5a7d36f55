import { decode } from 'fast-png';
import { describe, expect, it } from 'vitest';
import { nodePlatform } from '../../../src/cli/node-platform.ts';
import { loadRasterizer } from '../../../src/formats/png/rasterize.ts';

const rasterize = await loadRasterizer(() => nodePlatform.wasm('resvg'));
const square = '<svg xmlns="http://www.w3.org/2000/svg" width="20mm" height="10mm" viewBox="0 0 20 10"><rect width="10" height="10" fill="#ff0000"/></svg>';

function pictureOf(svg: string, width: number) {
  const made = rasterize(svg, width);
  if (!made.ok) throw new Error(JSON.stringify(made.diagnostics));
  return { bytes: made.value, ...decode(made.value) };
}

describe('a drawing as PNG', () => {
  it('has the width that was asked for, its proportions and its colours on white paper', () => {
    const { width, height, data } = pictureOf(square, 40);
    expect([width, height]).toEqual([40, 20]);
    expect(Array.from(data.subarray(0, 3))).toEqual([255, 0, 0]);
    expect(Array.from(data.subarray(39 * 4, 39 * 4 + 3))).toEqual([255, 255, 255]);
  });

  it('is the same bytes each time', () => {
    expect(pictureOf(square, 64).bytes).toEqual(pictureOf(square, 64).bytes);
  });

  it.each([0, -1, 1.5, 100_000, Number.NaN])('refuses a width of %s pixels', (width) => {
    expect(rasterize(square, width)).toMatchObject({ ok: false, diagnostics: [{ code: 'png.size' }] });
  });

  it('refuses what is no SVG with the reason', () => {
    expect(rasterize('<svg', 10)).toMatchObject({ ok: false, diagnostics: [{ code: 'png.notDrawn' }] });
  });
});
