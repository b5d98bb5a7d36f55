import { beforeAll, describe, expect, it } from 'vitest';
import type { DrawContext } from '../../../src/drawing/context.ts';
import type { PathItem } from '../../../src/drawing/drawing.ts';
import { pathBounds } from '../../../src/geometry/path.ts';
import { rectWidth } from '../../../src/geometry/rect.ts';
import { drawContext } from '../../tools/sign-project.ts';
import { glyphsOf, inkOf } from '../item-bounds.ts';
import { onBoard, panelOf } from './on-board.ts';

let ctx: DrawContext;
beforeAll(async () => {
  ctx = await drawContext();
});

const STEPS = [
  { text: '群众提出申请', shape: 'start' },
  { text: '接待登记', shape: 'step' },
  { text: '材料是否齐全', shape: 'choice', branch: '否，一次性告知补正' },
  { text: '审核办理', shape: 'step' },
  { text: '资料归档', shape: 'end' },
];
const flow = (steps: readonly object[], more: object = {}) => panelOf({ kind: 'flow', steps, ...more });
const shapesOf = (items: readonly { kind: string }[]) => items.filter((item): item is PathItem => item.kind === 'path');
/** Closed and filled white: boxes and rhombuses. */
const boxes = (items: readonly { kind: string }[]) => shapesOf(items).filter(({ stroke, fill }) => stroke !== undefined && fill !== undefined);
const sizes = (items: Parameters<typeof glyphsOf>[0]) => new Set(glyphsOf(items).map(({ at }) => at[0].toFixed(6)));

describe('a flow chart', () => {
  it('draws a shape a step and one for the words of the other way out, with every character of all of them and of 是 and 否', () => {
    const { items, diagnostics } = onBoard(ctx, flow(STEPS));
    expect(diagnostics).toEqual([]);
    expect(boxes(items)).toHaveLength(4);
    const characters = [...STEPS.map(({ text }) => text), '一次性告知补正', '是', '否'].join('');
    expect(glyphsOf(items)).toHaveLength(Array.from(characters).length);
  });

  it('has rhombuses for choices alone', () => {
    const rhombuses = (steps: readonly object[]) => boxes(onBoard(ctx, flow(steps)).items).filter(({ path }) => new Set(path.xy.filter((_, i) => i % 2 === 0)).size === 3);
    expect(rhombuses(STEPS)).toHaveLength(1);
    expect(rhombuses(STEPS.map((step) => ({ ...step, shape: 'step' })))).toHaveLength(0);
  });

  it('sets all steps at one size, and the answers smaller', () => {
    expect(sizes(onBoard(ctx, flow(STEPS)).items).size).toBe(2);
    expect(sizes(onBoard(ctx, flow(STEPS.filter(({ shape }) => shape !== 'choice'))).items).size).toBe(1);
  });

  it('stays within the margins of the face', () => {
    for (const steps of [STEPS, STEPS.slice(0, 1), Array.from({ length: 24 }, (_, i) => ({ text: `第${i + 1}步，办理有关事项`, shape: 'step' }))]) {
      const { items, diagnostics } = onBoard(ctx, flow(steps));
      expect(diagnostics).toEqual([]);
      const ink = inkOf(glyphsOf(items));
      const shapes = shapesOf(items).map(({ path }) => pathBounds(path)!);
      expect(Math.min(ink.x0, ...shapes.map(({ x0 }) => x0))).toBeGreaterThanOrEqual(30 - 1e-6);
      expect(Math.min(ink.y0, ...shapes.map(({ y0 }) => y0))).toBeGreaterThanOrEqual(30 - 1e-6);
      expect(Math.max(ink.x1, ...shapes.map(({ x1 }) => x1))).toBeLessThanOrEqual(570 + 1e-6);
      expect(Math.max(ink.y1, ...shapes.map(({ y1 }) => y1))).toBeLessThanOrEqual(770 + 1e-6);
    }
  });

  it('goes down several columns where one would make the characters too small', () => {
    const many = Array.from({ length: 24 }, (_, i) => ({ text: `第${i + 1}步`, shape: 'step' }));
    const lefts = new Set(boxes(onBoard(ctx, flow(many)).items).map(({ path }) => pathBounds(path)!.x0.toFixed(3)));
    expect(lefts.size).toBeGreaterThan(1);
  });

  it('leads back to the step before where a choice says nothing of its other way out', () => {
    const back = STEPS.map(({ text, shape }) => ({ text, shape }));
    const { items } = onBoard(ctx, flow(back));
    expect(boxes(items)).toHaveLength(3);
    const characters = [...back.map(({ text }) => text), '是', '否'].join('');
    expect(glyphsOf(items)).toHaveLength(Array.from(characters).length);
  });

  it('joins its steps: every arrow ends at a shape', () => {
    const { items } = onBoard(ctx, flow(STEPS));
    const heads = shapesOf(items).filter(({ path, stroke }) => path.ops === 'MLLZ' && stroke === undefined);
    expect(heads).toHaveLength(5);
    const edges = [...boxes(items), ...shapesOf(items).filter(({ path }) => path.ops.includes('C'))].map(({ path }) => pathBounds(path)!);
    for (const { path } of heads) {
      const [x, y] = [path.xy[0]!, path.xy[1]!];
      expect(edges.some((edge) => Math.abs(edge.y1 - y) < 1e-6 || Math.abs(edge.x0 - x) < 1e-6)).toBe(true);
    }
  });

  it('takes a typed size and says where it is too large', () => {
    const typed = onBoard(ctx, flow(STEPS, { size: 15 }));
    expect(typed.diagnostics).toEqual([]);
    expect(sizes(typed.items)).toContain((15 / 1000).toFixed(6));
    expect(onBoard(ctx, flow(STEPS, { size: 200 })).diagnostics.map(({ code }) => code)).toEqual(['text.doesNotFit']);
  });

  it('says that it has no steps, that characters are missing, that the text is too long', () => {
    const codes = (steps: readonly object[]) => onBoard(ctx, flow(steps)).diagnostics.map(({ code }) => code);
    expect(codes([])).toEqual(['panel.noSteps']);
    expect(codes([{ text: '😀', shape: 'step' }])).toContain('text.missingGlyph');
    expect(codes([{ text: '村'.repeat(4000), shape: 'step' }])).toEqual(['text.doesNotFit']);
  });

  it('is as wide as its words ask for, not as the board', () => {
    const width = (text: string) => rectWidth(pathBounds(boxes(onBoard(ctx, flow([{ text, shape: 'step' }, { text, shape: 'step' }], { size: 20 })).items)[0]!.path)!);
    expect(width('受理')).toBeLessThan(width('受理群众提出的办事申请'));
  });
});
