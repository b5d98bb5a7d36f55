import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { areLikeStoreys, choicesOfTakes, defaultChoices, drawingParts, importTakes, readPlanFile, storeysAbove, withStoreys } from '../../../src/jobs/import/index.ts';
import { checkInvariants } from '../../../src/model/invariants.ts';
import type { PlanFile } from '../../../src/model/plan-file.ts';
import { dxfText, line, text, utf8, variable, type Pair } from '../../formats/cad/dxf-text.ts';
import { emptyProject } from '../../model/sample.ts';

/** A room of double walls, 6.4 m wide, with its name. */
function house(x: number, y: number, name: string, height = 5400): Pair[] {
  const box = (left: number, low: number, right: number, top: number): Pair[] => [...line('WALL', left, low, right, low), ...line('WALL', right, low, right, top), ...line('WALL', right, top, left, top), ...line('WALL', left, top, left, low)];
  return [...box(x, y, x + 6400, y + height), ...box(x + 200, y + 200, x + 6200, y + height - 200), ...text('TEXT', name, x + 1000, y + 1000)];
}

async function opened(...entities: Pair[][]): Promise<PlanFile> {
  const file = await readPlanFile('plans.dxf', utf8(dxfText({ header: variable('$INSUNITS', 70, 4), entities: entities.flat() })));
  if (!file.ok) throw new Error(JSON.stringify(file.diagnostics));
  return file.value;
}

const corners = (file: PlanFile, choices = defaultChoices(file)): number[][] => drawingParts(file, choices).map(({ walls: { x0, y0 } }) => [Math.round(x0), Math.round(y0)]);

describe('parts of a drawing', () => {
  it('lie apart, and are told row by row from the top', async () => {
    const file = await opened(house(0, 0, '三'), house(20_000, 0, '四'), house(0, 30_000, '一'), house(20_000, 30_000, '二'));
    const names = drawingParts(file, defaultChoices(file)).map(({ all: { x0, y0, x1, y1 } }) => file.layers.flatMap(({ texts }) => texts).filter(({ at }) => at.x > x0 && at.x < x1 && at.y > y0 && at.y < y1).map((one) => one.text));
    expect(names).toEqual([['一'], ['二'], ['三'], ['四']]);
  });

  it('are one where there is less than a corridor between the walls, or no walls', async () => {
    const file = await opened(house(0, 0, '一'), house(8400, 0, '二'));
    expect(corners(file)).toHaveLength(1);
    expect(corners(file, { ...defaultChoices(file), roles: { WALL: 'underlay' } })).toEqual([]);
  });

  it('leave out details and legends', async () => {
    const file = await opened(house(0, 0, '一'), house(20_000, 0, '二'), line('WALL', 40_000, 0, 41_000, 0), line('WALL', 40_000, 500, 41_000, 500));
    expect(corners(file)).toHaveLength(2);
  });

  it('are taken for storeys where they are alike, an annex is not', async () => {
    const parts = async (height: number) => {
      const file = await opened(house(0, 0, '一'), house(20_000, 0, '二', height));
      return areLikeStoreys(drawingParts(file, defaultChoices(file)));
    };
    expect([await parts(5400), await parts(15_000)]).toEqual([true, false]);
  });

  it('become storeys that lie on each other by their walls, whatever stands around them', async () => {
    const file = await opened(house(0, 0, '一'), house(30_000, 0, '二'), line('AXIS', -1500, -1000, -1500, 6000));
    const choices = defaultChoices(file);
    const list = choicesOfTakes({ choices, parts: drawingParts(file, choices), picked: [0, 1] }, 0);
    const site = withStoreys(emptyProject(), 's1', storeysAbove(emptyProject(), 's1', [{ name: '一层', stated: null }, { name: '二层', stated: null }]));
    if (!site.ok) throw new Error('no storeys');
    const made = importTakes(file, list, site.value.project, site.value.storeyIds);
    if (!made.ok) throw new Error(JSON.stringify(made.diagnostics));
    const lowest = made.value.project.storeys.map(({ nodes }) => [Math.min(...Object.values(nodes).map(({ x }) => x)), Math.min(...Object.values(nodes).map(({ y }) => y))]);
    expect(lowest).toEqual([[100, 100], [100, 100]]);
    expect(made.value.project.storeys.map(({ rooms }) => Object.values(rooms).map(({ name }) => name))).toEqual([['一'], ['二']]);
    expect(checkInvariants(made.value.project).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('have to be chosen', async () => {
    const file = await opened(house(0, 0, '一'));
    expect(importTakes(file, [], emptyProject(), ['s1'])).toMatchObject({ ok: false, diagnostics: [{ code: 'import.nothingTaken' }] });
  });
});

describe('the school floor, part by part', () => {
  it('has four alike, each with its 19.68 m² of preparation room', async () => {
    const file = await readPlanFile('school.dwg', new Uint8Array(readFileSync(join(import.meta.dirname, '../../fixtures/plans/dwg/manicotti_floor.dwg'))));
    if (!file.ok) throw new Error(JSON.stringify(file.diagnostics));
    const choices = defaultChoices(file.value);
    const parts = drawingParts(file.value, choices);
    expect([parts.length, areLikeStoreys(parts)]).toEqual([4, true]);
    for (const i of [0, 1, 2, 3]) {
      const made = importTakes(file.value, choicesOfTakes({ choices, parts, picked: [i] }, 0), emptyProject(), ['s1']);
      if (!made.ok) throw new Error(JSON.stringify(made.diagnostics));
      const rooms = made.value.report.areas.filter(({ name }) => name === '备课');
      expect(rooms.map(({ netM2 }) => Math.abs(netM2 - 19.68) < 0.05)).toEqual([true]);
    }
  });
});
