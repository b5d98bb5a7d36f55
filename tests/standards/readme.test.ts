import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readShop } from '../../src/jobs/shop.ts';
import type { CheckContext } from '../../src/rules/check.ts';
import type { Pack } from '../../src/rules/pack.ts';
import { parsePack } from '../../src/rules/parse-pack.ts';
import { baseProject, checkContext, packIds } from './base.ts';
import { edited, findingsOf } from './judge.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const examples = [...readme.matchAll(/```json\n([\s\S]*?)```/g)].map((found) => found[1]!);
const example = examples.find((text) => text.includes('"rules"'))!;
const shop = examples.find((text) => text.includes('"condition"'))!;

const inCounty = edited(baseProject(), [{ verb: 'setCentre', args: { changes: { county: '某县', buildMode: 'new' } } }]);
let context: CheckContext;
let pack: Pack;
beforeAll(async () => {
  context = await checkContext();
  const parsed = parsePack(JSON.parse(example));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.diagnostics));
  pack = parsed.value;
});

describe('the shop that the README shows', () => {
  it('is sound', () => {
    expect(readShop(JSON.parse(shop), 'README.md')).toMatchObject({ ok: true, diagnostics: [] });
  });
});

describe('the standard that the README shows', () => {
  it('is sound, without a remark', () => {
    expect(parsePack(JSON.parse(example))).toMatchObject({ ok: true, diagnostics: [] });
  });

  it('finds the plaque too small, and its fix mends that', () => {
    const [found] = findingsOf(inCounty, pack, 'plaque.size', context);
    expect(found).toMatchObject({ state: 'fail', severity: 'error', message: '党组织吊牌应为 350×2400 毫米，现为 320×2100 毫米' });
    const mended = edited(inCounty, found!.fix!.edits);
    expect(findingsOf(mended, pack, 'plaque.size', context).map(({ state }) => state)).toEqual(['pass']);
  });

  it('measures the hall where the centre is built new, and not in another county', () => {
    expect(findingsOf(inCounty, pack, 'hall.area', context)[0]!.message).toMatch(/^便民服务大厅面积 [\d.]+ ㎡，应不少于 50 ㎡$|^符合/);
    const elsewhere = edited(inCounty, [{ verb: 'setCentre', args: { changes: { county: '邻县' } } }]);
    expect(findingsOf(elsewhere, pack, 'hall.area', context)[0]!.state).toBe('notApplicable');
  });
});

describe('the README', () => {
  it('lists every standard there is', () => {
    expect(packIds.filter((id) => !readme.includes(`\`${id}\``))).toEqual([]);
  });
});
