import { beforeAll, describe, expect, it } from 'vitest';
import { composeSign } from '../../src/drawing/compose-sign.ts';
import type { DrawContext } from '../../src/drawing/context.ts';
import { sharedSize } from '../../src/drawing/shared-size.ts';
import { applyEdit } from '../../src/model/edits/apply.ts';
import type { Project } from '../../src/model/project.ts';
import { FILLINGS, type FaceBlock, type Filling, type Sign } from '../../src/model/sign.ts';
import { drawContext, names, projectOf } from '../tools/sign-project.ts';
import { glyphsOf, inkOf } from './item-bounds.ts';

let ctx: DrawContext;
beforeAll(async () => {
  ctx = await drawContext();
});

const zhuangke = projectOf(names[0]!);
const PLAQUES = ['s1', 's2', 's3'] as const;

const withSign = (project: Project, id: string, changes: Partial<Sign>): Project => ({
  ...project,
  signs: { ...project.signs, [id]: { ...project.signs[id]!, ...changes } },
});
function withBlock(project: Project, id: string, changes: Partial<FaceBlock>): Project {
  const { face } = project.signs[id]!;
  return withSign(project, id, { face: { ...face, blocks: face.blocks.map((block, i) => (i === 0 ? { ...block, ...changes } : block)) } });
}
function filled(project: Project, filling: Filling): Project {
  const done = applyEdit(project, { verb: 'setSign', args: { signId: 's1', changes: { filling } } });
  if (!done.ok) throw new Error('refused');
  return done.value;
}
/** The letters of a sign with their height and width, mm. */
const letters = (project: Project, id: string) =>
  glyphsOf(composeSign(project, id, ctx).drawing.items)
    .filter(({ layer }) => layer === 'sign')
    .map((glyph) => ({ glyph, width: glyph.at[0] * 1000, height: glyph.at[3] * 1000, x: glyph.at[4] + 500 * glyph.at[0], y: glyph.at[5] }));
const codes = (project: Project, id: string) => composeSign(project, id, ctx).diagnostics.map(({ code }) => code);

describe('the way a plaque is filled', () => {
  it('is one for all plaques of the gate, in one step', () => {
    const project = filled(zhuangke, 'stretched');
    expect(PLAQUES.map((id) => project.signs[id]!.filling)).toEqual(['stretched', 'stretched', 'stretched']);
    expect(project.signs['s4']!.filling).toBe('proportional');
  });

  it.each(FILLINGS.flatMap((filling) => names.map((name) => [filling, name.party, name] as const)))('%s keeps %s on the plaque', (filling, _, name) => {
    const project = filled(projectOf(name), filling);
    for (const id of PLAQUES) {
      const { drawing, diagnostics } = composeSign(project, id, ctx);
      const ink = inkOf(glyphsOf(drawing.items));
      expect(ink.x0).toBeGreaterThanOrEqual(44);
      expect(ink.x1).toBeLessThanOrEqual(276);
      expect(ink.y0).toBeGreaterThanOrEqual(75);
      expect(ink.y1).toBeLessThanOrEqual(2025);
      expect(diagnostics.filter(({ code }) => code !== 'text.missingGlyph')).toEqual([]);
    }
  });
});

describe('stretched characters', () => {
  it('are widened to fill the plaque across, no more than by half, and all plaques alike', () => {
    const project = filled(zhuangke, 'stretched');
    const { size, stretch } = sharedSize(project, ctx)!;
    expect(size).toBe(sharedSize(zhuangke, ctx)!.size);
    expect(stretch).toBe(1.5);
    for (const id of PLAQUES) {
      for (const { width, height } of letters(project, id)) {
        expect(height).toBeCloseTo(size, 6);
        expect(width).toBeCloseTo(1.5 * size, 6);
      }
    }
  });

  it('are condensed no further than 70 % where a horizontal name is long', () => {
    const long = filled(withSign(withBlock(zhuangke, 's1', { text: '村'.repeat(40) }), 's1', { writing: 'horizontal' }), 'stretched');
    const [letter] = letters(long, 's1');
    expect(letter!.width / letter!.height).toBeCloseTo(0.7, 6);
  });

  it('are the plain ones where these fill the box already', () => {
    const square = withBlock(zhuangke, 's4', { text: '庄科' });
    const block = square.signs['s4']!.face.blocks[0]!;
    const project = withSign(withBlock(square, 's4', { box: { ...block.box, width: block.box.height * 2.2 } }), 's4', { filling: 'stretched' });
    const [letter] = letters(project, 's4');
    expect(letter!.width / letter!.height).toBeGreaterThan(0.8);
    expect(letter!.width / letter!.height).toBeLessThan(1.2);
  });
});

describe('prefix columns', () => {
  it('set county and town half as large in two columns, the right one first, and the name below at full size', () => {
    const project = filled(zhuangke, 'prefixColumns');
    const size = sharedSize(project, ctx)!.size;
    const all = letters(project, 's1');
    const small = all.filter(({ height }) => Math.abs(height - size / 2) < 1e-6);
    const large = all.filter(({ height }) => Math.abs(height - size) < 1e-6);
    expect([small.length, large.length]).toEqual(['中共栾川县石庙镇'.length, '庄科村支部委员会'.length]);
    const [right, left] = [small.slice(0, 5), small.slice(5)];
    expect(Math.min(...right.map(({ x }) => x))).toBeGreaterThan(160);
    expect(Math.max(...left.map(({ x }) => x))).toBeLessThan(160);
    expect(Math.max(...large.map(({ y }) => y))).toBeLessThan(Math.min(...small.map(({ y }) => y)));
    expect(size).toBeGreaterThan(sharedSize(zhuangke, ctx)!.size);
  });

  it('stand as two rows before a horizontal name, the upper one first', () => {
    const project = withSign(withBlock(zhuangke, 's4', { template: '{county}{town}{unit}党群服务中心' }), 's4', { filling: 'prefixColumns' });
    const all = letters(project, 's4');
    const [upper, lower, name] = [all.slice(0, 3), all.slice(3, 6), all.slice(6)];
    expect(upper[0]!.height * 2).toBeCloseTo(name[0]!.height, 6);
    expect(Math.min(...upper.map(({ y }) => y))).toBeGreaterThan(Math.max(...lower.map(({ y }) => y)));
    expect(Math.max(...[...upper, ...lower].map(({ x }) => x))).toBeLessThan(Math.min(...name.map(({ x }) => x)));
  });

  it('leave a name without county and town in one line', () => {
    const text = '庄科村支部委员会';
    const [plain, columns] = (['proportional', 'prefixColumns'] as const).map((filling) => letters(filled(withBlock(zhuangke, 's1', { text }), filling), 's1'));
    expect(new Set(columns!.map(({ x }) => x.toFixed(3)))).toEqual(new Set(plain!.map(({ x }) => x.toFixed(3))));
  });
});

describe('two lines', () => {
  const roof = (text: string | null) => withSign(withBlock(zhuangke, 's4', { text, template: '{county}{town}{unit}党群服务中心' }), 's4', { filling: 'twoLines' });

  it('break a horizontal name between words and stand in the middle', () => {
    const all = letters(roof(null), 's4');
    const rows = [...new Set(all.map(({ y }) => y.toFixed(3)))].map((row) => all.filter(({ y }) => y.toFixed(3) === row).length);
    expect(rows).toEqual(['栾川县石庙镇'.length, '庄科村党群服务中心'.length]);
    const { box } = zhuangke.signs['s4']!.face.blocks[0]!;
    const first = all.slice(0, rows[0]);
    expect((first[0]!.x + first.at(-1)!.x) / 2).toBeCloseTo(box.x + box.width / 2, 3);
  });

  it('never break a word, and only where a person set a space if there is one', () => {
    const rows = (text: string) => new Set(letters(roof(text), 's4').map(({ y }) => y.toFixed(3))).size;
    expect(rows('党群服务中心')).toBe(1);
    expect(rows('庄科村 党群服务中心')).toBe(2);
  });
});

describe('align, size and margins', () => {
  it('set a name at the start, in the middle or at the end of its box at the least pitch', () => {
    const short = withBlock(zhuangke, 's1', { text: '庄科村', size: 100 });
    const top = (align: FaceBlock['align']) => letters(withBlock(short, 's1', { align }), 's1').map(({ y }) => y);
    const { box } = zhuangke.signs['s1']!.face.blocks[0]!;
    const [start, middle, end] = [top('start'), top('middle'), top('end')];
    expect(start[0]! - start[1]!).toBeCloseTo(108, 6);
    expect(start[0]! + 12).toBeGreaterThan(box.y + box.height - 101);
    expect(middle[1]!).toBeCloseTo((start[1]! + end[1]!) / 2, 6);
    expect(start[1]!).toBeGreaterThan(middle[1]!);
  });

  it('set a vertical name at the right or the left edge', () => {
    const x = (alignAcross: FaceBlock['alignAcross']) => letters(withBlock(withBlock(zhuangke, 's1', { size: 60 }), 's1', { alignAcross }), 's1')[0]!.x;
    const { box } = zhuangke.signs['s1']!.face.blocks[0]!;
    expect(x('start')).toBeCloseTo(box.x + box.width - 30, 6);
    expect(x('end')).toBeCloseTo(box.x + 30, 6);
  });

  it('draw a typed size and report one that is larger than fits', () => {
    const typed = (size: number) => withBlock(zhuangke, 's4', { size });
    expect(letters(typed(300), 's4')[0]!.height).toBeCloseTo(300, 6);
    expect(codes(typed(300), 's4')).toEqual(['text.substituteFont']);
    expect(letters(typed(2000), 's4')[0]!.height).toBeCloseTo(2000, 6);
    expect(codes(typed(2000), 's4')).toContain('text.doesNotFit');
  });

  it('let a typed size of one plaque make all as small', () => {
    expect(sharedSize(withBlock(zhuangke, 's2', { size: 80 }), ctx)!.size).toBe(80);
  });

  it('take the margins of the sign before those of its kind', () => {
    const margins = { top: 500, bottom: 500, left: 100, right: 100 };
    const project = withSign(zhuangke, 's1', { margins });
    const ink = inkOf(glyphsOf(composeSign(project, 's1', ctx).drawing.items));
    expect(ink.y1).toBeLessThanOrEqual(1600);
    expect(ink.y0).toBeGreaterThanOrEqual(500);
    expect(ink.x0).toBeGreaterThanOrEqual(100);
  });

  it('open the lines of a body text as wide as asked', () => {
    const body = withBlock(zhuangke, 's4', { fit: 'wrap', text: '甲\n乙', size: 100, lineSpacing: 2 });
    const [first, second] = letters(body, 's4').map(({ y }) => y);
    expect(first! - second!).toBeCloseTo(200, 6);
  });
});
