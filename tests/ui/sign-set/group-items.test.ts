import { describe, expect, it } from 'vitest';
import { wordOf } from '../../../src/messages/index.ts';
import { loadPack } from '../../standards/base.ts';
import { base } from '../../rules/fake-env.ts';
import { setFor } from '../../rules/sign-set/tools.ts';
import { countsOf, groupsOf, itemLabel, reasonsOf } from '../../../src/ui/sign-set/group-items.ts';
import type { Words } from '../../../src/ui/i18n.ts';

const t: Words = (code, data) => wordOf(code, data as Parameters<typeof wordOf>[1], 'zh');
const packs = ['luanchuan-2022', 'gulin-village'].map(loadPack);
const { plan } = setFor(base, packs);

describe('the list of the set', () => {
  it('goes from the gate over the house to the rooms by their numbers, and shows every sign once', () => {
    const groups = groupsOf(plan, base, t);
    expect(groups.slice(0, 4).map(({ title }) => title)).toEqual(['大门', '楼顶和外立面', '室外', '101 便民服务中心']);
    expect(groups.flatMap(({ items }) => items)).toHaveLength(plan.length);
  });

  it('names a sign by its kind and what it says', () => {
    const plate = plan.find(({ key }) => key === 'doorPlate/st1.r10')!;
    expect(itemLabel(t, plate)).toBe('功能室门牌：村干部办公室');
    expect(reasonsOf(t, plate)).toEqual(['各中心通用，所选标准没有另作规定']);
  });

  it('gives the notice and the clause for what a notice asks', () => {
    const board = plan.find(({ key }) => key === 'rulesBoard/st1.r1/firstAsked')!;
    expect(reasonsOf(t, board)).toHaveLength(2);
    expect(reasonsOf(t, board).join()).toMatch(/《.+》.+/);
  });

  it('counts what is ticked', () => {
    const all = countsOf(plan, ({ isChosen }) => isChosen);
    const none = countsOf(plan, () => false);
    expect(all.add).toBeGreaterThan(50);
    expect(none).toEqual({ add: 0, change: 0, remove: 0, keep: all.keep });
  });
});
