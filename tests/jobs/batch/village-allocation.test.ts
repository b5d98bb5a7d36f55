import { beforeAll, describe, expect, it } from 'vitest';
import { nodePlatform } from '../../../src/cli/node-platform.ts';
import { townFiles } from '../../../src/jobs/batch/papers/town-files.ts';
import type { VillageOutcome } from '../../../src/jobs/batch/run-village.ts';
import { openProject } from '../../../src/jobs/open.ts';
import { openpyxlSheets, testWithOpenpyxl } from '../../outside/openpyxl.ts';
import { DAY, outcomesOf } from './villages.ts';

describe('the rooms of a town', () => {
  let villages: readonly VillageOutcome[];
  beforeAll(async () => {
    villages = await outcomesOf([{ unit: '庄科村' }, { unit: '下园村' }], ['allocation']);
  });

  it('come as a workbook of plans and a project with the first of them for each village', () => {
    expect(villages[0]!.facts.files).toEqual(['庄科村.paitu', '庄科村-用房分配方案.xlsx', '庄科村-采用方案1.paitu']);
    const opened = openProject(villages[0]!.files[2]!.bytes);
    const codes = opened.ok ? Object.values(opened.value.project.storeys[0]!.rooms).flatMap(({ functions }) => functions.map(({ code }) => code)) : [];
    // What the notice recommends and nobody had placed.
    expect(codes).toContain('youthPlatform');
  });

  it('are small facts: where each function goes, what falls short', () => {
    const { allocation } = villages[0]!.facts;
    expect(allocation?.rooms.find(({ title }) => title === '便民服务中心')).toMatchObject({ to: '101 便民服务中心', areaM2: 51.34, moves: false });
    expect(allocation?.short).toEqual([]);
  });

  it('are left out where nobody asks for plans', async () => {
    const [{ facts }] = (await outcomesOf([{ unit: '庄科村' }])) as [VillageOutcome];
    expect(facts.allocation).toBeUndefined();
  });

  testWithOpenpyxl('are added up in a workbook of the town', async () => {
    const files = await townFiles(nodePlatform, { villages: villages.map(({ facts }) => facts), leftOut: [], day: DAY, words: ({ code }) => code });
    const file = files.ok ? files.value.find(({ name }) => name.endsWith('用房分配汇总.xlsx')) : undefined;
    const sheets = openpyxlSheets(file!.bytes);
    expect(sheets.map(({ title }) => title)).toEqual(['各村方案', '全镇缺口', '功能用房', '未满足的要求']);
    expect(sheets[0]!.rows.at(-1)!.slice(0, 3)).toEqual(['合计', 0, 0]);
    const placed = villages.reduce((sum, { facts }) => sum + facts.allocation!.rooms.length, 0);
    expect(sheets[2]!.rows).toHaveLength(placed + 1);
  });
});
