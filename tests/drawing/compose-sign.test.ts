import { beforeAll, describe, expect, it } from 'vitest';
import type { DrawContext } from '../../src/drawing/context.ts';
import { composeSign } from '../../src/drawing/compose-sign.ts';
import type { PathItem } from '../../src/drawing/drawing.ts';
import { LED_RED, PARTY_RED } from '../../src/drawing/ink.ts';
import { sharedSize } from '../../src/drawing/shared-size.ts';
import { resizeFace } from '../../src/model/resize-face.ts';
import { signFromType } from '../../src/model/make-signs.ts';
import type { Project } from '../../src/model/project.ts';
import type { FaceBlock, Sign } from '../../src/model/sign.ts';
import { centreOf, drawContext, names, projectOf, signTypes, site, withSigns } from '../tools/sign-project.ts';
import { base as projectWithRooms } from '../rules/fake-env.ts';
import { glyphsOf, inkOf } from './item-bounds.ts';

let ctx: DrawContext;
beforeAll(async () => {
  ctx = await drawContext();
});

const zhuangke = projectOf(names[0]!);
const PLAQUES = ['s1', 's2', 's3'] as const;
/** Characters of the 78 names that no shipped font has: one private-use code and one of Extension B (輋𣒍村). */
const NOT_COVERED = /[\uE08B\u{2348D}]/u;

/** The project with the first block of a sign changed. */
function withBlock(project: Project, id: string, changes: Partial<FaceBlock>): Project {
  const sign = project.signs[id]!;
  const blocks = sign.face.blocks.map((block, i) => (i === 0 ? { ...block, ...changes } : block));
  return withSign(project, { ...sign, face: { ...sign.face, blocks } });
}

const withSign = (project: Project, sign: Sign): Project => ({ ...project, signs: { ...project.signs, [sign.id]: sign } });
const codes = (project: Project, id: string) => composeSign(project, id, ctx).diagnostics.map(({ code }) => code);

describe('a plate that names its room', () => {
  const serves = { storeyId: 'st1', roomId: 'r1' };
  const called = (name: string): Project => {
    const plate = { ...withBlock(zhuangke, 's1', { text: null, template: '{room}' }).signs.s1!, serves };
    const base = projectWithRooms.storeys[0]!;
    const storey = { ...base, rooms: { ...base.rooms, r1: { ...base.rooms.r1!, name } } };
    return { ...zhuangke, storeys: [storey], signs: { s1: plate } };
  };

  it('is drawn anew when the room is renamed', () => {
    const [one, other] = [called('党员活动室'), called('老年人活动室')];
    const renamed = { ...other, centre: one.centre, signs: one.signs };
    expect(composeSign(one, 's1', ctx).drawing.title).toBe('党员活动室');
    expect(glyphsOf(composeSign(one, 's1', ctx).drawing.items)).toHaveLength(5);
    expect(glyphsOf(composeSign(renamed, 's1', ctx).drawing.items)).toHaveLength(6);
    expect(codes(called(''), 's1')).toContain('text.missingRoom');
  });
});

describe('the gate plaques of the 78 names', () => {
  it.each(names.map((name) => [name.raw, name] as const))('%s: every character stands on the plaque at one size', (_, name) => {
    const project = projectOf(name);
    const size = sharedSize(project, ctx)!.size;
    const missing = Array.from(name.party).filter((c) => NOT_COVERED.test(c));
    for (const [i, id] of PLAQUES.entries()) {
      const { drawing, diagnostics } = composeSign(project, id, ctx);
      const text = [name.party, name.committee, name.supervisory][i]!;
      const glyphs = glyphsOf(drawing.items);
      expect(drawing.title).toBe(text);
      expect(glyphs).toHaveLength(Array.from(text).length - missing.length);
      const ink = inkOf(glyphs);
      expect(ink.x0).toBeGreaterThanOrEqual(48);
      expect(ink.x1).toBeLessThanOrEqual(272);
      expect(ink.y0).toBeGreaterThanOrEqual(75);
      expect(ink.y1).toBeLessThanOrEqual(2025);
      expect(new Set(glyphs.map(({ at }) => Math.abs(at[0] || at[2]).toFixed(9)))).toEqual(new Set([(size / 1000).toFixed(9)]));
      expect(diagnostics.map(({ code }) => code)).toEqual(missing.map(() => 'text.missingGlyph'));
    }
    expect(size).toBeGreaterThanOrEqual(signTypes.gatePlaque!.leastSize);
  });
});

describe('a gate plaque', () => {
  it('has true size, white ground with bleed under all, and the party’s text in red', () => {
    const { drawing } = composeSign(zhuangke, 's1', ctx);
    expect(drawing.trim).toEqual({ x0: 0, y0: 0, x1: 320, y1: 2100 });
    expect(drawing.size).toEqual({ x0: -3, y0: -3, x1: 323, y1: 2103 });
    expect(drawing.bleed).toBe(3);
    expect(drawing.scale).toBe(1);
    const ground = drawing.items[0] as PathItem;
    expect([ground.layer, ground.fill, ground.path.xy]).toEqual(['ground', { cmyk: [0, 0, 0, 0] }, [-3, -3, 323, -3, 323, 2103, -3, 2103]]);
    for (const { fill, layer, source } of glyphsOf(drawing.items)) {
      expect([fill, layer, source]).toEqual([PARTY_RED, 'sign', { kind: 'sign', id: 's1' }]);
    }
  });

  it('reads from top to bottom in the middle of the plaque', () => {
    const glyphs = glyphsOf(composeSign(zhuangke, 's2', ctx).drawing.items);
    const ys = glyphs.map(({ at }) => at[5]);
    expect(ys).toEqual(ys.toSorted((a, b) => b - a));
    for (const { at } of glyphs) expect(at[4] + 500 * at[0]).toBeCloseTo(160, 6);
  });

  it('spreads the shorter texts of the gate over the same length at the common size', () => {
    const tops = PLAQUES.map((id) => glyphsOf(composeSign(zhuangke, id, ctx).drawing.items).map(({ at }) => at[5]));
    const [party, committee, supervisory] = tops.map((ys) => [ys[0]!, ys.at(-1)!]);
    for (const ends of [committee!, supervisory!]) {
      expect(ends[0]).toBeCloseTo(party![0]!, 0);
      expect(ends[1]).toBeCloseTo(party![1]!, 0);
    }
  });

  it('follows the longest text of the gate, wherever it hangs', () => {
    const before = sharedSize(zhuangke, ctx)!.size;
    const after = withBlock(zhuangke, 's3', { text: '村'.repeat(30) });
    expect(sharedSize(after, ctx)!.size).toBeLessThan(before);
    const size = (project: Project) => glyphsOf(composeSign(project, 's1', ctx).drawing.items)[0]!.at[0] * 1000;
    expect(size(after)).toBeCloseTo(sharedSize(after, ctx)!.size, 9);
  });

  it('takes the typed text before the template, as one line', () => {
    const project = withBlock(zhuangke, 's1', { text: ' 庄科村\n委员会 ' });
    expect(composeSign(project, 's1', ctx).drawing.title).toBe('庄科村 委员会');
  });

  it('stays on a plaque that was made smaller, and follows one made larger', () => {
    const sign = zhuangke.signs['s1']!;
    const size = { width: 200, height: 1200 };
    const ink = inkOf(glyphsOf(composeSign(withSign(zhuangke, { ...sign, size }), 's1', ctx).drawing.items));
    expect(ink.y1).toBeLessThanOrEqual(1125);
    expect(ink.x1).toBeLessThanOrEqual(160);
    const larger = { width: 400, height: 2400 };
    const face = resizeFace(sign.face, sign.size, larger);
    expect(face.blocks[0]!.box).toEqual({ x: 62.5, y: 91.4, width: 275, height: 2217.1 });
  });

  it('is the same drawing when it is composed again, and another when its text changes', () => {
    const once = composeSign(zhuangke, 's1', ctx);
    expect(composeSign(zhuangke, 's1', ctx)).toEqual(once);
    const moved = withSign(zhuangke, { ...zhuangke.signs['s1']!, offset: 5000 });
    expect(composeSign(moved, 's1', ctx).drawing.items[1]).toBe(once.drawing.items[1]);
    const renamed = { ...zhuangke, centre: { ...zhuangke.centre, unit: '杨树坪村' } };
    expect(composeSign(renamed, 's1', ctx).drawing.title).toBe('中共栾川县石庙镇杨树坪村支部委员会');
  });

  it('throws for a sign that is not there: a bug of the caller', () => {
    expect(() => composeSign(zhuangke, 'nobody', ctx)).toThrow(/nobody/);
  });
});

describe('what cannot be set', () => {
  it('names a missing character, its code point and the sign', () => {
    const name = names.find(({ unit }) => unit.includes('\uE08B'))!;
    const [finding] = composeSign(projectOf(name), 's1', ctx).diagnostics;
    expect(finding).toMatchObject({ code: 'text.missingGlyph', severity: 'error', subject: { kind: 'sign', id: 's1' } });
    expect(finding!.data).toMatchObject({ character: '\uE08B', codePoint: 'U+E08B', sign: 's1' });
  });

  it('reports a text that needs characters below the least size, and still keeps it on the plaque', () => {
    const project = withBlock(zhuangke, 's1', { text: '村'.repeat(4000) });
    const { drawing, diagnostics } = composeSign(project, 's1', ctx);
    expect(diagnostics[0]).toMatchObject({ code: 'text.doesNotFit', data: { size: 0.4, least: 30, characters: 4000 } });
    const ink = inkOf(glyphsOf(drawing.items));
    expect(ink.y0).toBeGreaterThanOrEqual(79);
    expect(ink.y1).toBeLessThanOrEqual(2021);
  });

  it('fits 58 characters above the least size', () => {
    expect(codes(withBlock(zhuangke, 's1', { text: '村'.repeat(58) }), 's1')).toEqual([]);
    expect(codes(withBlock(zhuangke, 's1', { text: '村'.repeat(65) }), 's1')).toEqual(['text.doesNotFit']);
  });

  it.each([
    ['no text', ''],
    ['white space', ' \n\u3000'],
  ])('remarks on %s', (_, text) => {
    expect(codes(withBlock(zhuangke, 's1', { text }), 's1')).toEqual(['text.empty']);
  });

  it('remarks on a fact that the template asks for and nobody gave', () => {
    const project = { ...zhuangke, centre: { ...zhuangke.centre, county: '' } };
    const [note] = composeSign(project, 's1', ctx).diagnostics;
    expect(note).toMatchObject({ code: 'text.missingCounty', severity: 'warning', data: { field: 'county' } });
  });

  it('reports a placeholder that no centre can fill', () => {
    expect(codes(withBlock(zhuangke, 's1', { template: '{unit}{constructor}' }), 's1')).toEqual(['text.unknownPlaceholder']);
  });

  it('reports a text on a face that its margins use up', () => {
    const sign = { ...zhuangke.signs['s1']!, size: { width: 60, height: 100 } };
    expect(codes(withSign(zhuangke, sign), 's1')).toEqual(['text.doesNotFit']);
  });

  it('survives emoji and names what the font lacks', () => {
    expect(codes(withBlock(zhuangke, 's1', { text: '😀庄科村👨‍👩‍👧' }), 's1')).toContain('text.missingGlyph');
  });
});

describe('the name on the roof', () => {
  it('stands beside the emblem in red and says that its font is a stand-in', () => {
    const { drawing, diagnostics } = composeSign(zhuangke, 's4', ctx);
    expect(diagnostics).toMatchObject([{ code: 'text.substituteFont', severity: 'warning', data: { role: 'xiaobiaosong' } }]);
    const glyphs = glyphsOf(drawing.items);
    const emblem = glyphs.filter(({ layer }) => layer === 'mark');
    const letters = glyphs.filter(({ layer }) => layer === 'sign');
    expect(drawing.title).toBe('庄科村党群服务中心');
    expect(letters).toHaveLength(9);
    expect(emblem.map(({ outline }) => outline.id)).toEqual(['mark/partyEmblem']);
    expect(inkOf(emblem).x1).toBeLessThan(inkOf(letters).x0);
    for (const { fill } of glyphs) expect(fill).toEqual(PARTY_RED);
    expect(emblem[0]!.at[0]).toBe(emblem[0]!.at[3]);
  });

  it('is outlined by a light strip that is painted beneath the artwork, so that nothing covers the emblem', () => {
    const { items } = composeSign(zhuangke, 's4', ctx).drawing;
    const strips = items.map((item, i) => [item, i] as const).filter(([item]) => item.kind === 'path');
    expect(strips).toHaveLength(10);
    const firstGlyph = items.findIndex(({ kind }) => kind === 'glyph');
    for (const [item, i] of strips) {
      expect(item).toMatchObject({ layer: 'mark', stroke: { ink: LED_RED } });
      expect(i).toBeLessThan(firstGlyph);
    }
  });

  it('has no ground and no bleed', () => {
    const { drawing } = composeSign(zhuangke, 's4', ctx);
    expect(drawing.bleed).toBe(0);
    expect(drawing.items.some(({ layer }) => layer === 'ground')).toBe(false);
  });

  it('reports a mark that is not supplied and draws nothing in its place', () => {
    const sign = zhuangke.signs['s4']!;
    const { drawing, diagnostics } = composeSign(zhuangke, sign.id, { ...ctx, marks: {} });
    expect(diagnostics.map(({ code }) => code)).toContain('sign.missingMark');
    expect(glyphsOf(drawing.items).every(({ layer }) => layer === 'sign')).toBe(true);
  });
});

describe('every sign type', () => {
  const made = Object.values(signTypes).flatMap((type) =>
    type.variants.map(({ org }) => signFromType(type, org, { kind: 'facade' })!),
  );
  const project = withSigns(centreOf(names[0]!), site, made);

  it.each(made.map((sign, i) => [`${sign.kind} ${sign.org ?? ''}`, `s${i + 1}`] as const))('%s is set within its face', (_, id) => {
    const { drawing, diagnostics } = composeSign(project, id, ctx);
    const ink = inkOf(glyphsOf(drawing.items));
    expect(ink.x0).toBeGreaterThanOrEqual(0);
    expect(ink.y0).toBeGreaterThanOrEqual(0);
    expect(ink.x1).toBeLessThanOrEqual(drawing.trim.x1);
    expect(ink.y1).toBeLessThanOrEqual(drawing.trim.y1);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
