import { beforeAll, describe, expect, it } from 'vitest';
import { composePlan } from '../../../src/drawing/compose-plan.ts';
import type { DrawContext } from '../../../src/drawing/context.ts';
import type { Drawing } from '../../../src/drawing/drawing.ts';
import { textItems } from '../../../src/drawing/plan-text.ts';
import { sheetSetDocument, writeDxf } from '../../../src/formats/dxf/index.ts';
import { rect } from '../../../src/geometry/rect.ts';
import type { Project } from '../../../src/model/project.ts';
import { ezdxfDrawings, type ReadDrawing } from '../../outside/ezdxf-drawing.ts';
import { testWithEzdxf } from '../../outside/ezdxf.ts';
import { after, emptyProject, points, rectangle, walls } from '../../model/sample.ts';
import { drawContext } from '../../tools/sign-project.ts';
import { oneRoom, starterProject } from '../../tools/starter-project.ts';

let ctx: DrawContext;
beforeAll(async () => {
  ctx = await drawContext();
});

const SIZE = rect(0, 0, 420, 297);

/** A sheet that shows the plan of a storey reduced, with a title on its paper. */
function sheetOf(project: Project, storeyId: string, scale: number, title: string): Drawing {
  const plan = composePlan(project, storeyId, ctx, { scale }).drawing;
  const view = {
    kind: 'group', layer: 'wall', items: plan.items, transform: [1 / scale, 0, 0, 1 / scale, 80, 70],
    meaning: { kind: 'view', key: `${storeyId}@${scale}`, storeyId },
  } as const;
  const items = [view, ...textItems(ctx, title, { at: { x: 200, y: 20 } }, { size: 7, layer: 'text', weight: 'bold' })];
  return { title, size: SIZE, trim: SIZE, bleed: 0, scale: 1, items };
}

const documentOf = (project: Project, title = '一层平面图') =>
  sheetSetDocument({ sheets: [{ name: `建施-01 ${title}`, drawing: sheetOf(project, 'st1', 100, title) }], plans: [], storeys: project.storeys });

const PROFILES = ['r2000', 'r2007'] as const;
const bothOf = (project: Project, title?: string): readonly ReadDrawing[] => ezdxfDrawings(PROFILES.map((profile) => writeDxf(documentOf(project, title), profile)));
/** The starter centre, read once. */
let known: readonly ReadDrawing[] | undefined;
const starterRead = (): readonly ReadDrawing[] => (known ??= bothOf(starterProject()));
const clean = ({ errors, fixes }: ReadDrawing) => [...errors, ...fixes];

describe('the DXF of a sheet', () => {
  it('is the same for the same project', () => {
    const starter = starterProject();
    expect(writeDxf(documentOf(starter), 'r2000')).toEqual(writeDxf(documentOf(starter), 'r2000'));
  });

  testWithEzdxf('is read strictly without fault or repair, in mm, with the same things in both versions', () => {
    const [old, young] = starterRead();
    expect([old!, young!].map(clean)).toEqual([[], []]);
    expect([old!.version, young!.version]).toEqual(['AC1015', 'AC1021']);
    expect([old!.units, young!.units, old!.codePage, young!.codePage]).toEqual([4, 4, 'ANSI_936', 'ANSI_936']);
    expect(old!.counts).toEqual(young!.counts);
    expect(old!.counts).toMatchObject({ DIMENSION: 77, INSERT: Object.keys(starterProject().storeys[0]!.openings).length });
  });

  testWithEzdxf('has layers by kind with their lines, in Chinese words', () => {
    const [{ layers }] = starterRead() as [ReadDrawing];
    expect(layers['A-WALL']).toEqual({ colour: 7, weight: 50, about: '墙', on: true, plot: true });
    expect(layers['A-DRWD']).toMatchObject({ colour: 4, weight: 13, about: '门窗' });
    expect(layers['A-WALL-CNTR']).toMatchObject({ on: false, plot: false });
    expect(layers['A-ANNO-VPRT']).toMatchObject({ plot: false });
  });

  testWithEzdxf('keeps texts as texts, at the height of their capital letters, in styles that China has', () => {
    for (const { texts, styles } of starterRead()) {
      const hall = texts.find(({ text }) => text === '便民服务中心')!;
      expect(hall).toMatchObject({ layer: 'A-AREA-IDEN', height: 250, style: 'GB_HZ_B' });
      expect(styles).toMatchObject({ GB_HZ: { font: 'simhei.ttf' }, GB_DIM: { font: 'gbenor.shx', big: 'gbcbig.shx' } });
      expect(texts.filter(({ layer }) => layer === 'A-AXIS').map(({ text }) => text)).toEqual(expect.arrayContaining(['1', '2', 'A', 'B']));
    }
  });

  testWithEzdxf('has dimensions that measure what they say and show it themselves', () => {
    const [{ dimensions, dimStyles }] = starterRead() as [ReadDrawing];
    expect(dimStyles['GB_100']).toMatchObject({ scale: 100, text: 2.5, style: 'GB_DIM' });
    for (const { measured, stated, text, style, parts } of dimensions) {
      expect([style, text]).toEqual(['GB_100', '']);
      expect(measured).toBeCloseTo(stated, 3);
      expect(parts.filter((part) => part === 'LINE')).toHaveLength(3);
      expect(parts.filter((part) => part === 'INSERT')).toHaveLength(2);
      expect(parts.at(-1)).toBe(String(Math.round(measured)));
    }
    expect(dimensions.map(({ measured }) => Math.round(measured))).toContain(24240);
  });

  testWithEzdxf('shows a wall of 10 m as 10000 units, and as 100 mm through its window at 1:100', () => {
    for (const { lines, sheets } of bothOf(oneRoom(10240, 6000))) {
      const spans = lines.filter(({ layer }) => layer === 'A-WALL').map(({ points }) => Math.max(...points.map(([x]) => x)) - Math.min(...points.map(([x]) => x)));
      // Outside and inside of walls of 240 mm: the inside is 10 m wide.
      expect(spans.toSorted((a, b) => a - b)).toEqual([10000, 10480]);
      const [{ name, paper, views, texts }] = sheets as [ReadDrawing['sheets'][number]];
      expect([name, paper, texts]).toEqual(['建施-01 一层平面图', [420, 297], ['一层平面图']]);
      expect(views).toHaveLength(1);
      expect(10000 / views[0]!.scale).toBeCloseTo(100, 6);
      // The corner of the plan at 0, 0 is where the sheet has it.
      const { centre, model, scale } = views[0]!;
      expect(centre[0] + (0 - model[0]) / scale).toBeCloseTo(80, 3);
      expect(centre[1] + (0 - model[1]) / scale).toBeCloseTo(70, 3);
    }
  });

  testWithEzdxf('keeps characters that GBK lacks: as they are in R2007, escaped in R2000', () => {
    const project = oneRoom(10000, 6000);
    const room = project.storeys[0]!.rooms['r1']!;
    const rare = { ...project, storeys: [{ ...project.storeys[0]!, rooms: { r1: { ...room, name: '㛃村活动室' } } }] };
    const [old, young] = bothOf(rare, '䶮里一层平面图');
    expect([old!, young!].map(clean)).toEqual([[], []]);
    expect(young!.texts.map(({ text }) => text)).toContain('㛃村活动室');
    expect(old!.texts.map(({ text }) => text).filter((text) => text.endsWith('村活动室'))).toEqual(['\\U+36C3村活动室']);
    expect(young!.sheets[0]!.name).toBe('建施-01 䶮里一层平面图');
  });

  testWithEzdxf('takes oblique walls, arcs and turned or mirrored fixtures: blocks with arcs, placed as the plan has them', () => {
    const outline = after(emptyProject(), rectangle(0, 0, 9000, 7000, { thickness: 240, kind: 'exterior' }));
    const arc = walls(points([9000, 0], [10200, 1000], [10700, 3500], [10200, 6000], [9000, 7000]), { arc: true });
    const plan = [walls(points([0, 5000], [4000, 7000])), arc].reduce(after, outline);
    const bed = { kind: 'toilet', title: '', position: { x: 6000, y: 3000 }, angleDeg: 30, mirrored: false, width: 700, depth: 800, steps: null, equipment: {}, group: '' };
    const put = [bed, { ...bed, position: { x: 3000, y: 2000 }, angleDeg: 210 }, { ...bed, mirrored: true }];
    const full = put.reduce((project, value) => after(project, { verb: 'addPlanPart', args: { storeyId: 's1', part: { kind: 'fixture', value } } }), plan);
    const { drawing } = composePlan(full, 's1', ctx, { scale: 100 });
    const document = sheetSetDocument({ sheets: [], plans: [{ storeyId: 's1', drawing }], storeys: full.storeys });
    for (const read of ezdxfDrawings(PROFILES.map((profile) => writeDxf(document, profile)))) {
      expect(clean(read)).toEqual([]);
      const placed = read.inserts.filter(({ layer }) => layer === 'A-FURN');
      expect(placed.map(({ at, turn }) => [...at, Math.round((turn + 360) % 360)])).toEqual(expect.arrayContaining([[6000, 3000, 30], [3000, 2000, 210]]));
      // Turned back they are the same block.
      expect(new Set(placed.slice(0, 2).map(({ block }) => block)).size).toBe(1);
    }
  });

  testWithEzdxf('is seen to be broken where a dimension lost its block, and where the code page is another', () => {
    const bytes = writeDxf(documentOf(starterProject()), 'r2000');
    const text = new TextDecoder('latin1').decode(bytes);
    const latin1 = (broken: string): Uint8Array => Uint8Array.from(broken, (character) => character.charCodeAt(0));
    const [lost] = ezdxfDrawings([latin1(text.replace(/(AcDbDimension\r\n {2}2\r\n)\*D1\r\n/, '$1*D9999\r\n'))]);
    expect(clean(lost!).length).toBeGreaterThan(0);
    const hasHall = (broken: string): boolean => ezdxfDrawings([latin1(broken)])[0]!.texts.some(({ text: one }) => one === '便民服务中心');
    expect(hasHall(text)).toBe(true);
    expect(() => expect(hasHall(text.replace('ANSI_936', 'ANSI_1252'))).toBe(true)).toThrow();
  });
});
