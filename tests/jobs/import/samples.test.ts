import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultChoices, importEdits, planImport, readPlanFile } from '../../../src/jobs/import/index.ts';
import { planOf } from '../../../src/model/plan.ts';
import { emptyProject } from '../../model/sample.ts';
import { imported } from './drawn-plan.ts';

const folder = join(import.meta.dirname, '../../fixtures/plans');
const bytesOf = (file: string): Uint8Array => new Uint8Array(readFileSync(join(folder, file)));
const files = ['dxf', 'dwg', 'floorspace'].flatMap((kind) => readdirSync(join(folder, kind)).map((file) => `${kind}/${file}`));

/** What each is opened as: lines and texts; or its storeys. */
const OPENED: Readonly<Record<string, { readonly shapes?: number; readonly storeys?: number }>> = {
  'dxf/acad_sample_1015.dxf': { shapes: 162 },
  'dxf/barcelona_plan.dxf': { shapes: 1211 },
  'dxf/bjn_ceco_arch.dxf': { shapes: 7464 },
  'dxf/bjn_floorplan.dxf': { shapes: 1458 },
  'dxf/ez_dimnested.dxf': { shapes: 52 },
  'dxf/ez_hatches2.dxf': { shapes: 9 },
  'dxf/mlightcad_sheet_0.dxf': { shapes: 11_858 },
  'dwg/acad_sample_1032.dwg': { shapes: 162 },
  'dwg/manicotti_floor.dwg': { shapes: 5124 },
  'floorspace/floorspacejs_two_story.json': { storeys: 2 },
  'floorspace/floorspacejs_largeShatteredPlan.json': { storeys: 3 },
};

describe('the samples', () => {
  it('are all in the table', () => {
    expect(files.sort()).toEqual(Object.keys(OPENED).sort());
  });

  it.each(Object.entries(OPENED))('%s is opened, and becomes a plan or is refused with a reason', async (name, { shapes, storeys }) => {
    const file = await readPlanFile(name, bytesOf(name));
    if (!file.ok) throw new Error(JSON.stringify(file.diagnostics));
    expect(file.value.layers.reduce((sum, layer) => sum + layer.count, 0)).toBe(shapes ?? 0);
    expect(file.value.plans.length).toBe(storeys ?? 0);
    const plan = planImport(file.value, defaultChoices(file.value));
    if (!plan.ok) throw new Error(JSON.stringify(plan.diagnostics));
    if (storeys !== undefined) return;
    const project = emptyProject();
    const made = importEdits(plan.value, project, project.storeys[0]!.id);
    expect(made.ok && made.value.edits.length).toBeGreaterThan(0);
  });
});

describe('the school floor (manicotti_floor.dwg)', () => {
  it('comes with its rooms named and closed on all four storeys; the preparation rooms have the printed 19.68 m²', async () => {
    const school = await imported(bytesOf('dwg/manicotti_floor.dwg'));
    const preparation = school.report.areas.filter(({ name }) => name === '备课');
    expect(preparation).toHaveLength(4);
    for (const { printedM2, netM2 } of preparation) expect(Math.abs(netM2 - printedM2)).toBeLessThan(0.05);
    expect(Object.values(school.storey.rooms).filter((room) => room.name !== '')).toHaveLength(36);
    // The printed areas of classrooms leave out columns and add recesses; none is further off than 3 %.
    for (const { printedM2, netM2 } of school.report.areas) expect(Math.abs(netM2 / printedM2 - 1)).toBeLessThan(0.03);
    expect(school.report.refused).toEqual([]);
  });
});

describe('a floorspace plan', () => {
  it('has its spaces with the areas of their faces, feet as millimetres', async () => {
    const plan = await imported(bytesOf('floorspace/floorspacejs_two_story.json'));
    expect(plan.report.open).toEqual([]);
    expect(plan.report.areas.length).toBeGreaterThan(3);
    for (const { printedM2, netM2 } of plan.report.areas) expect(netM2).toBeCloseTo(printedM2, 1);
    expect(planOf(plan.storey).unbound).toEqual([]);
  });

  it.each([['{}', 'import.unknownKind'], ['{"stories":[]}', 'import.nothingDrawn'], ['{"stories":[{"geometry":{"edges":[{"vertex_ids":[1,2]}]}}]}', 'import.nothingDrawn'], ['{', 'import.unknownKind']])(
    'without a plan is refused: %s', async (json, code) => {
      expect(await readPlanFile('a.json', new TextEncoder().encode(json))).toMatchObject({ ok: false, diagnostics: [{ code }] });
    },
  );
});
