import { describe, expect, it } from 'vitest';
import { nodePlatform } from '../../src/cli/node-platform.ts';
import { listStandards, loadStandards } from '../../src/jobs/standards.ts';
import { testPlatform } from './test-platform.ts';

describe('standards', () => {
  it('are listed with what a person needs to choose one', async () => {
    const list = await listStandards(testPlatform());
    if (!list.ok) throw new Error(JSON.stringify(list.diagnostics));
    const luanchuan = list.value.find(({ id }) => id === 'luanchuan-2022');
    expect(luanchuan).toMatchObject({ docNo: '石文〔2022〕82号', issued: '2022-10-14', status: 'official' });
    expect(luanchuan!.rules).toBeGreaterThan(20);
  });

  it('are loaded in the order asked for, each once', async () => {
    const packs = await loadStandards(testPlatform(), ['luanchuan-2022', 'gulin-village', 'luanchuan-2022']);
    expect(packs.ok && packs.value.map(({ id }) => id)).toEqual(['luanchuan-2022', 'gulin-village']);
  });

  it('name every id that is not known', async () => {
    const packs = await loadStandards(testPlatform(), ['a', 'luanchuan-2022', '../secret']);
    expect(packs.diagnostics.map(({ data }) => data!['id'])).toEqual(['a', '../secret']);
  });

  it('are refused with file and place when one is broken, or filed under another name', async () => {
    const json = (await nodePlatform.template('standards/luanchuan-2022.json')) as Record<string, unknown>;
    const broken = testPlatform({ templates: { 'standards/broken.json': { ...json, id: 'broken', status: 'rumour' } } });
    expect((await loadStandards(broken, ['broken'])).diagnostics).toMatchObject([{ path: 'standards/broken.json status' }]);
    const renamed = testPlatform({ templates: { 'standards/renamed.json': json } });
    expect((await loadStandards(renamed, ['renamed'])).diagnostics).toMatchObject([
      { code: 'job.standardIdDiffers', data: { file: 'standards/renamed.json', id: 'luanchuan-2022' } },
    ]);
  });
});
