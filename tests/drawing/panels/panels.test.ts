import { beforeAll, describe, expect, it } from 'vitest';
import type { DrawContext } from '../../../src/drawing/context.ts';
import type { Item, PathItem } from '../../../src/drawing/drawing.ts';
import { pathBounds } from '../../../src/geometry/path.ts';
import { rectHeight, rectWidth } from '../../../src/geometry/rect.ts';
import { drawContext } from '../../tools/sign-project.ts';
import { starterProject } from '../../tools/starter-project.ts';
import { glyphsOf, inkOf } from '../item-bounds.ts';
import { board, onBoard, panelOf } from './on-board.ts';

let ctx: DrawContext;
beforeAll(async () => {
  ctx = await drawContext();
});

const codes = ({ diagnostics }: { diagnostics: readonly { code: string }[] }) => diagnostics.map(({ code }) => code);
const paths = (items: readonly Item[]) => items.filter((item): item is PathItem => item.kind === 'path');
const sizes = (items: readonly Item[]) => new Set(glyphsOf(items).map(({ at }) => (at[0] * 1000).toFixed(3)));
const pictures = (known: Record<string, { width: number; height: number }>): DrawContext => ({ ...ctx, images: { sizeOf: (name) => known[name] ?? null } });

describe('a field', () => {
  const band = (box: object, more: object = {}) =>
    onBoard(ctx, panelOf({ kind: 'band', box, fill: { cmyk: [0, 100, 100, 0] }, line: null, ...more }));

  it('that reaches the edge of the face goes on into the bleed', () => {
    const [field] = paths(band({ x: 0, y: 660, width: 600, height: 140 }).items);
    expect(pathBounds(field!.path)).toEqual({ x0: -3, y0: 660, x1: 603, y1: 803 });
  });

  it('that stands free of the edges stays as it is', () => {
    const [field] = paths(band({ x: 10, y: 10, width: 100, height: 50 }).items);
    expect(pathBounds(field!.path)).toEqual({ x0: 10, y0: 10, x1: 110, y1: 60 });
  });

  it('without height is a line, with round corners a field of curves', () => {
    const line = { ink: { cmyk: [0, 0, 0, 100] }, width: 2 };
    const [rule] = paths(band({ x: 30, y: 100, width: 500, height: 0 }, { line }).items);
    expect([rule!.path.ops, rule!.fill, rule!.stroke!.width]).toEqual(['ML', undefined, 2]);
    const [round] = paths(band({ x: 10, y: 10, width: 100, height: 50 }, { radius: 400 }).items);
    expect(round!.path.ops).toContain('C');
    expect(pathBounds(round!.path)!.x1).toBeCloseTo(110, 3);
  });
});

describe('people', () => {
  const people = (list: readonly object[], more: object = {}) => panelOf({ kind: 'people', columns: 3, people: list, ...more });
  const someone = { name: '张三', post: '党支部书记', phone: '0379-66812345' };

  it('have a frame for the photo each, and their words at one size with the name larger', () => {
    const { items, diagnostics } = onBoard(ctx, people([someone, { ...someone, name: '李四' }]));
    expect(diagnostics).toEqual([]);
    expect(paths(items)).toHaveLength(2);
    for (const { path } of paths(items)) expect(rectWidth(pathBounds(path)!) / rectHeight(pathBounds(path)!)).toBeCloseTo(5 / 7, 6);
    const [small, large] = [...sizes(items)].map(Number).sort((a, b) => a - b);
    expect(large! / small!).toBeCloseTo(1.15, 3);
  });

  it('who are not known leave lines to write on', () => {
    const { items, diagnostics } = onBoard(ctx, people([{ name: '', post: '', phone: '' }]));
    expect(diagnostics).toEqual([]);
    expect(paths(items).filter(({ path }) => path.ops === 'ML')).toHaveLength(3);
    expect(glyphsOf(items)).toHaveLength(Array.from('姓名：职务：电话：').length);
  });

  it('show the photo that the project has, whole within its frame', () => {
    const panel = people([{ ...someone, image: 'a.jpg' }]);
    const drawn = onBoard(pictures({ 'a.jpg': { width: 300, height: 300 } }), panel);
    const photo = drawn.items.find((item) => item.kind === 'image')!;
    expect(photo).toMatchObject({ image: 'a.jpg' });
    expect(photo.kind === 'image' && photo.at[0] === photo.at[3]).toBe(true);
    expect(onBoard(ctx, panel).items.some(({ kind }) => kind === 'image')).toBe(false);
  });

  it('say where their names are too long', () => {
    expect(codes(onBoard(ctx, people([{ ...someone, name: '张'.repeat(60) }])))).toEqual(['text.doesNotFit']);
  });
});

describe('headed columns', () => {
  const columns = (titles: readonly object[], more: object = {}) => panelOf({ kind: 'sections', columns: 3, sections: titles, ...more });
  const wide = { ...board, size: { width: 2400, height: 1200 } };
  const A4 = { paper: 'A4', columns: 2, box: { x: 30, y: 30, width: 2340, height: 900 } };
  const sheets = (items: readonly Item[], width: number, height: number) =>
    paths(items).map(({ path }) => pathBounds(path)!).filter((r) => Math.abs(rectWidth(r) - width) < 1e-6 && Math.abs(rectHeight(r) - height) < 1e-6);

  it('have one size of headings and one of texts', () => {
    const { items, diagnostics } = onBoard(ctx, columns([{ title: '党务公开', text: '决议、分工。' }, { title: '财务公开', text: '收入、支出、结余。' }]));
    expect(diagnostics).toEqual([]);
    expect(sizes(items).size).toBe(2);
  });

  it('hold sheets of paper in their true size, as many as go in', () => {
    const { items, diagnostics } = onBoard(ctx, columns([{ title: '党务公开' }, { title: '财务公开' }], A4), undefined, wide);
    expect(diagnostics).toEqual([]);
    expect(sheets(items, 210, 297)).toHaveLength(2 * 5 * 2);
    const large = onBoard(ctx, columns([{ title: '党务公开' }, { title: '财务公开' }], { ...A4, paper: 'A3' }), undefined, wide);
    expect(sheets(large.items, 297, 420)).toHaveLength(2 * 3 * 1);
  });

  it('keep their sheets apart', () => {
    const found = sheets(onBoard(ctx, columns([{ title: '党务公开' }], { ...A4, columns: 1 }), undefined, wide).items, 210, 297);
    for (const [i, a] of found.entries()) {
      for (const b of found.slice(i + 1)) expect(a.x1 <= b.x0 - 12 || b.x1 <= a.x0 - 12 || a.y1 <= b.y0 - 12 || b.y1 <= a.y0 - 12).toBe(true);
    }
  });

  it('say that a column holds no sheet, and which size it would need', () => {
    const { diagnostics } = onBoard(ctx, columns([{ title: '党务公开' }, { title: '财务公开' }, { title: '事务公开' }], { paper: 'A4' }));
    expect(diagnostics[0]).toMatchObject({ code: 'panel.paperDoesNotFit', data: { paper: 'A4', width: 234, height: 321 } });
  });

  it('say that their text is too long', () => {
    expect(codes(onBoard(ctx, columns([{ title: '党务公开', text: '村'.repeat(5000) }])))).toEqual(['text.doesNotFit']);
  });
});

describe('a table', () => {
  const table = (rows: readonly string[][], more: object = {}) =>
    panelOf({ kind: 'table', columns: [{ title: '姓名', width: 1 }, { title: '电话', width: 3 }], rows, ...more });

  it('has rules between rows and columns by their shares, and one size', () => {
    const { items, diagnostics } = onBoard(ctx, table([['张三', '66812345'], ['', '']]));
    expect(diagnostics).toEqual([]);
    const rules = paths(items).filter(({ path }) => path.ops === 'ML');
    expect(rules).toHaveLength(2);
    expect(rules.map(({ path }) => path.xy[0])).toContain(30 + 540 / 4);
    expect(sizes(items).size).toBe(1);
  });

  it('fills its box and reports what its cells cannot hold', () => {
    const [head] = paths(onBoard(ctx, table([['甲', '乙']])).items);
    expect(pathBounds(head!.path)).toEqual({ x0: 30, y0: 400, x1: 570, y1: 770 });
    expect(codes(onBoard(ctx, table(Array.from({ length: 80 }, () => ['张三', '1'])))).at(0)).toBe('text.doesNotFit');
  });

  it('fills its words from the centre', () => {
    const project = { ...starterProject(), centre: { ...starterProject().centre, phone: '66812345' } };
    expect(glyphsOf(onBoard(ctx, table([['值班', '{phone}']]), project).items)).toHaveLength(4 + 2 + 8);
  });
});

describe('a picture', () => {
  const image = panelOf({ kind: 'image', image: 'map.png' });

  it('stands whole in its box, in proportion and in the middle', () => {
    const { items } = onBoard(pictures({ 'map.png': { width: 1080, height: 540 } }), image);
    expect(items).toMatchObject([{ kind: 'image', image: 'map.png', at: [540, 0, 0, 270, 30, 265] }]);
  });

  it('that the project lacks is named', () => {
    expect(onBoard(ctx, image)).toMatchObject({ items: [], diagnostics: [{ code: 'panel.imageMissing', data: { image: 'map.png' } }] });
  });
});

describe('the directory', () => {
  const directory = panelOf({ kind: 'directory' });

  it('names every room but the ways to them, at two sizes: headings and rooms', () => {
    const { items, diagnostics } = onBoard(ctx, directory);
    expect(diagnostics).toEqual([]);
    expect(sizes(items).size).toBe(2);
    const ink = inkOf(glyphsOf(items));
    expect(ink.x0).toBeGreaterThanOrEqual(29);
    expect(ink.y1).toBeLessThanOrEqual(770);
  });

  it('goes into columns when it is long', () => {
    const project = starterProject();
    const storey = project.storeys[0]!;
    const room = storey.rooms.r1!;
    const rooms = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`x${i}`, { ...room, id: `x${i}`, number: String(101 + i), name: `第${i + 1}室` }]));
    const { items, diagnostics } = onBoard(ctx, directory, { ...project, storeys: [{ ...storey, rooms }] });
    expect(diagnostics).toEqual([]);
    expect(paths(items).length).toBeGreaterThan(1);
  });

  it('remarks that there is no room with a name', () => {
    expect(onBoard(ctx, directory, { ...starterProject(), storeys: [] })).toMatchObject({ items: [], diagnostics: [{ code: 'panel.noRooms', severity: 'warning' }] });
  });
});

describe('a panel that the margins leave no place', () => {
  it.each(['flow', 'people', 'sections', 'table', 'directory'])('%s: is reported and draws nothing', (kind) => {
    const more = { steps: [], people: [], sections: [], rows: [], columns: kind === 'table' ? [{ title: '甲', width: 1 }] : 1 };
    const wanted: Record<string, readonly string[]> = { flow: ['steps'], people: ['people', 'columns'], sections: ['sections', 'columns'], table: ['rows', 'columns'], directory: [] };
    const fields = Object.fromEntries(wanted[kind]!.map((field) => [field, more[field as keyof typeof more]]));
    const drawn = onBoard(ctx, panelOf({ kind, ...fields, box: { x: 0, y: 0, width: 20, height: 20 } }));
    expect(drawn).toMatchObject({ items: [], diagnostics: [{ code: 'text.doesNotFit' }] });
  });
});
