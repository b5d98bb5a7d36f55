import { beforeAll, describe, expect, it } from 'vitest';
import { composeGatePicture } from '../../src/drawing/compose-gate-picture.ts';
import { composeSign } from '../../src/drawing/compose-sign.ts';
import type { DrawContext } from '../../src/drawing/context.ts';
import type { GlyphItem, GroupItem, Item } from '../../src/drawing/drawing.ts';
import { inkToRgb } from '../../src/drawing/screen-colour.ts';
import { signRect } from '../../src/drawing/sign-rect.ts';
import type { Light } from '../../src/drawing/picture-inks.ts';
import { pathBounds } from '../../src/geometry/path.ts';
import { starter } from '../editor/sample.ts';
import { drawContext } from '../tools/sign-project.ts';

let ctx: DrawContext;
beforeAll(async () => {
  ctx = await drawContext();
});

const project = starter();
const LIGHTS: readonly Light[] = ['day', 'night'];
const drawn = (light: Light) => composeGatePicture(project, ctx, { light }).drawing;
const flat = (items: readonly Item[]): readonly Item[] => items.flatMap((item) => (item.kind === 'group' ? [item, ...flat(item.items)] : [item]));
const faces = (light: Light) => drawn(light).items.filter((item): item is GroupItem => item.kind === 'group' && item.source?.kind === 'sign');
const emblems = (items: readonly Item[]) => flat(items).filter((item): item is GlyphItem => item.kind === 'glyph' && item.outline === ctx.marks['partyEmblem']);
const brightness = (item: Item): number => (item.kind === 'path' && item.fill ? inkToRgb(item.fill).reduce((sum, part) => sum + part, 0) : Number.NaN);

describe.each(LIGHTS)('the picture of the gate by %s', (light) => {
  it('hangs every sign where the elevation has it, in true size', () => {
    const signs = Object.values(project.signs);
    expect(faces(light).map(({ source, transform }) => [source!.id, transform])).toEqual(
      signs.map((sign) => [sign.id, [1, 0, 0, 1, signRect(project, sign).x0, signRect(project, sign).y0]]),
    );
  });

  it('has no dimensions, and holds all of the building and its signs', () => {
    const { items, size } = drawn(light);
    expect(flat(items).some(({ layer }) => layer === 'dimension')).toBe(false);
    for (const sign of Object.values(project.signs)) {
      const box = signRect(project, sign);
      expect(size.x0 < box.x0 && size.x1 > box.x1 && size.y1 > box.y1).toBe(true);
    }
  });

  it('shows the emblem in its own colours, with nothing painted over it', () => {
    const roof = Object.values(project.signs).find(({ kind }) => kind === 'rooftopName')!;
    const own = emblems(composeSign(project, roof.id, ctx).drawing.items);
    const shown = emblems(drawn(light).items);
    expect(shown.map(({ fill }) => fill)).toEqual(own.map(({ fill }) => fill));
    expect(shown.length).toBeGreaterThan(0);
    const all = flat(drawn(light).items);
    // What is painted after the emblem are the letters beside it, which are other glyphs of the same face.
    const after = all.slice(all.indexOf(shown[0]!) + 1);
    const { x0, x1 } = signRect(project, roof);
    const edge = x0 + shown[0]!.at[4] + shown[0]!.at[0];
    expect(edge).toBeLessThan(x1);
    for (const item of after) {
      if (item.kind !== 'path' || item.source?.id !== roof.id) continue;
      expect(pathBounds(item.path)).toBeNull();
    }
  });

  it('is the same each time', () => {
    expect(JSON.stringify(drawn(light).items).length).toBe(JSON.stringify(drawn(light).items).length);
    expect(drawn(light)).toEqual(drawn(light));
  });
});

describe('day and night', () => {
  it('differ: the sky is dark by night, the windows are lit', () => {
    const first = (light: Light) => brightness(drawn(light).items[0]!);
    expect(first('night')).toBeLessThan(first('day') / 3);
  });

  it('let the strips round letters shine far by night alone', () => {
    const strokes = (light: Light) => flat(drawn(light).items).filter((item) => item.kind === 'path' && item.stroke !== undefined && item.stroke.width > 200 && item.source?.kind === 'sign');
    expect(strokes('day')).toEqual([]);
    expect(strokes('night').length).toBeGreaterThan(0);
  });
});
