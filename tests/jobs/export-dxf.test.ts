import { beforeAll, describe, expect, it } from 'vitest';
import type { DrawContext } from '../../src/drawing/context.ts';
import { loadDrawContext } from '../../src/jobs/draw-context.ts';
import { sheetsDxf } from '../../src/jobs/export-dxf.ts';
import { sheetPages, type ExportPage } from '../../src/jobs/export-pages.ts';
import { makeSheetSet } from '../../src/jobs/sheet-set.ts';
import type { Project } from '../../src/model/project.ts';
import type { Sheet, SheetView } from '../../src/model/sheet.ts';
import { wordsOf } from '../../src/messages/index.ts';
import { ezdxfDrawings } from '../outside/ezdxf-drawing.ts';
import { testWithEzdxf } from '../outside/ezdxf.ts';
import { zhuangke } from './sample-centre.ts';
import { testPlatform } from './test-platform.ts';

let project: Project;
let ctx: DrawContext;
let sheets: readonly ExportPage[];

/** The whole set, and the kinds of sheets that it lacks for want of signs on walls. */
beforeAll(async () => {
  const made = makeSheetSet(await zhuangke());
  if (!made.ok) throw new Error(JSON.stringify(made.diagnostics));
  const [storey] = made.value.storeys;
  const wallId = Object.values(storey!.walls).find(({ kind }) => kind === 'interior')!.id;
  const views: SheetView[] = [
    { kind: 'signPositions', storeyId: storey!.id },
    { kind: 'wall', storeyId: storey!.id, wallId, side: 'left' },
  ];
  const more = views.map((view, i): Sheet => ({ id: `more${i}`, title: `补图${i}`, number: `补-${i}`, paper: 'A2', view, scale: 'fit', findings: false }));
  project = { ...made.value, sheets: [...made.value.sheets, ...more] };
  const loaded = await loadDrawContext(testPlatform(), project);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.diagnostics));
  ctx = loaded.value;
  const pages = sheetPages(project, ctx);
  if (!pages.ok) throw new Error(JSON.stringify(pages.diagnostics));
  sheets = pages.value;
});

describe('the DXF of a whole set of sheets', () => {
  testWithEzdxf('is clean in both versions, with a layout a page and a window a view, each at its scale', () => {
    expect(new Set(project.sheets.map(({ view }) => view.kind)).size).toBe(7);
    const read = ezdxfDrawings((['r2000', 'r2007'] as const).map((profile) => sheetsDxf({ project, sheets, ctx }, profile).bytes));
    for (const { errors, fixes, sheets: layouts } of read) {
      expect([errors, fixes]).toEqual([[], []]);
      expect(layouts).toHaveLength(sheets.length);
      const windows = layouts.flatMap(({ views }) => views.map(({ scale }) => Number(scale.toFixed(6))));
      const shown = sheets.flatMap(({ drawing }) => drawing.items.flatMap((item) => (item.kind === 'group' && item.meaning?.kind === 'view' ? [Number((1 / item.transform[0]).toFixed(6))] : [])));
      const rising = (list: readonly number[]): number[] => list.toSorted((a, b) => a - b);
      expect(rising(windows)).toEqual(rising(shown));
      expect(windows.length).toBeGreaterThanOrEqual(5);
    }
  });

  testWithEzdxf('shows each view in full and nothing of its neighbours', () => {
    const [{ sheets: layouts }] = ezdxfDrawings([sheetsDxf({ project, sheets, ctx }).bytes]) as [ReturnType<typeof ezdxfDrawings>[number]];
    const spans = layouts.flatMap(({ views }) => views.map(({ model, width, scale }) => [model[0] - (width * scale) / 2, model[0] + (width * scale) / 2] as const));
    const ordered = spans.toSorted(([a], [b]) => a - b);
    ordered.slice(1).forEach(([from], i) => expect(from).toBeGreaterThan(ordered[i]![1]));
  });

  testWithEzdxf('keeps dimensions of drawings that stand on the paper itself at what they say', () => {
    const [{ sheets: layouts }] = ezdxfDrawings([sheetsDxf({ project, sheets, ctx }).bytes]) as [ReturnType<typeof ezdxfDrawings>[number]];
    const openings = layouts.find(({ name }) => name.includes('门窗表'))!;
    expect(openings.counts['DIMENSION']).toBeGreaterThan(10);
    expect(openings.views).toEqual([]);
  });

  it('is written in R2000 where R12 was asked for, and says so', () => {
    const file = sheetsDxf({ project, sheets, ctx }, 'r12');
    expect(file.name).toBe('庄科村-图纸.dxf');
    expect(Buffer.compare(file.bytes, sheetsDxf({ project, sheets, ctx }, 'r2000').bytes)).toBe(0);
    expect(file.findings.map((one) => wordsOf(one))).toEqual(['R12 没有图纸布局，图纸按 R2000 写出。']);
  });
});
