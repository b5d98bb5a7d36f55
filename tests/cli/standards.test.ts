import { writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { readJson } from '../standards/base.ts';
import { paitu, STACK, temporaryFolder } from './run-cli.ts';

const at = await temporaryFolder();
const valid = readJson('tests/standards/invalid-packs/valid.json') as Record<string, unknown>;
const saved = async (name: string, content: unknown): Promise<string> => {
  await writeFile(at(name), typeof content === 'string' ? content : JSON.stringify(content));
  return at(name);
};

describe('paitu standards list', () => {
  it('lists every standard with its source, its standing and for whom it is', async () => {
    const { code, out } = await paitu('standards', 'list');
    expect(code).toBe(0);
    for (const told of ['luanchuan-2022', 'gulin-village', '石文〔2022〕82号', '正式文件', '适用：县（区）为栾川县', '备选']) expect(out).toContain(told);
    expect(out).not.toMatch(/centre\.|undefined|null/);
  });
});

describe('paitu standards show', () => {
  it('shows rules by clause with quote, strength and kind, and what is not checked with the reason', async () => {
    const { code, out } = await paitu('standards', 'show', 'jingzhou-community-2016');
    expect(code).toBe(0);
    for (const told of ['中共荆州市委组织部', '面积一般不低于20㎡', 'functionArea', '原则上应当', '不核对的条款及原因', '002-34']) expect(out).toContain(told);
  });

  it('is told which there are where there is none of that id', async () => {
    const { code, err } = await paitu('standards', 'show', 'moon-1969');
    expect(code).toBe(2);
    expect(err).toContain('luanchuan-2022');
  });
});

describe('paitu standards lint', () => {
  it('finds a sound standard sound and remarks on what its writer should know', async () => {
    const { code, out, err } = await paitu('standards', 'lint', await saved('sound.json', valid));
    expect(code).toBe(0);
    expect(out).toContain('可以使用，4 条规则');
    expect(err).toContain('注意');
  });

  it('names every fault with its path and what to do', async () => {
    const { code, err, out } = await paitu('standards', 'lint', await saved('faulty.json', { ...valid, title: '', status: 'law' }));
    expect(code).toBe(1);
    expect(out).toContain('2 处须改正');
    expect(err).toContain('标准文件 title');
    expect(err).toContain('official draft copy');
    expect(err).not.toMatch(STACK);
  });

  it('exits 2 for what is no JSON, with line and column, and for a file that is not there', async () => {
    const broken = await paitu('standards', 'lint', await saved('broken.json', '{\n  "id": }'));
    expect(broken.code).toBe(2);
    expect(broken.err).toContain('第 2 行第 9 列');
    expect((await paitu('standards', 'lint', at('none.json'))).code).toBe(2);
  });
});

describe('paitu standards schema', () => {
  it('prints a JSON Schema', async () => {
    const { code, out } = await paitu('standards', 'schema');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'object' });
  });
});
