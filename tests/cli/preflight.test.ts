import { readFile, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { officePdf, pdfOf } from '../formats/pdf-sample.ts';
import { samplePlaque } from '../formats/sample-drawings.ts';
import { paitu, STACK, temporaryFolder } from './run-cli.ts';

const inFolder = await temporaryFolder();
const good = inFolder('吊牌.pdf');
const office = inFolder('office.pdf');
const shop = inFolder('厂.json');
await writeFile(good, pdfOf([samplePlaque()]));
await writeFile(office, officePdf());
const saveShop = (json: unknown): Promise<void> => writeFile(shop, JSON.stringify(json));

describe('paitu preflight', () => {
  it('says what a file holds, and ends with 0 where there is no error', async () => {
    const { code, out, err } = await paitu('preflight', good);
    expect([code, err]).toEqual([0, '']);
    expect(out).toBe(
      [
        good,
        '  标识 PDF/X-4，输出条件 FOGRA39，比例 1:1，专色 CutContour，字体 0 种',
        '  第 1 页：成品 320 × 2100 mm，出血 3 mm，页面 350 × 2130 mm；色版 Magenta、Yellow、CutContour，油墨总量 200%；最细线 0.283 pt',
        '  · PDF/X-4，结构自检：1 页，色版 Magenta、Yellow、CutContour，输出条件 FOGRA39。',
        '',
      ].join('\n'),
    );
  });

  it('ends with 1 at an office file and names what a print shop would send back', async () => {
    const { code, out } = await paitu('preflight', office, '--lang', 'en');
    expect(code).toBe(1);
    expect(out).toContain('● Page 1 sets DeviceRGB');
    expect(out).toContain('● The file lists the font "Helvetica"');
    expect(out).toContain('media 326 × 2106 mm');
  });

  it('ends with 2 at a file that is none, and at one that is not there', async () => {
    const text = inFolder('a.pdf');
    await writeFile(text, 'hello');
    expect(await paitu('preflight', text)).toMatchObject({ code: 2, out: expect.stringContaining('无法读取该 PDF') as string });
    const missing = await paitu('preflight', inFolder('none.pdf'), good);
    expect(missing.code).toBe(2);
    expect(missing.err).toContain('none.pdf');
    expect(missing.out).toContain(good);
  });

  it('writes JSON with the words of the findings, a list for several files', async () => {
    const { out } = await paitu('preflight', good, '--format', 'json');
    expect(JSON.parse(out)).toMatchObject({
      file: good,
      ok: true,
      scale: 1,
      declared: ['CutContour'],
      pages: [{ userUnit: 1, coverage: 200, trim: { x0: 15, y0: 15, x1: 335, y1: 2115 } }],
      findings: [{ code: 'preflight.checked', message: expect.stringContaining('结构自检') as string }],
    });
    expect(JSON.parse((await paitu('preflight', good, office, '--format', 'json')).out)).toHaveLength(2);
  });

  it('holds a file to what a shop asks: plates, condition, least line', async () => {
    expect((await paitu('preflight', good, '--shop', 'engraver')).code).toBe(0);
    const noCut = await paitu('preflight', good, '--shop', '喷绘店');
    expect(noCut.code).toBe(1);
    expect(noCut.out).toContain('专色“CutContour”');
    await saveShop({ name: '厂', cutContour: 'trim', warn: { strokePt: 0.5 } });
    expect((await paitu('preflight', good, '--shop', shop)).out).toContain('▲ 第 1 页最细的线为 0.283 pt，细于 0.5 pt');
    await saveShop({ name: '厂', cutContour: 'trim', condition: { profile: 'JC200103', icc: 'jc.icc' } });
    await writeFile(inFolder('jc.icc'), await readFile(good));
    expect((await paitu('preflight', good, '--shop', shop)).out).toContain('● 文件的输出条件为 FOGRA39，应为 JC200103。');
  });

  it('refuses a shop profile that is faulty or not there', async () => {
    await saveShop({ name: '厂', black: 1 });
    const faulty = await paitu('preflight', good, '--shop', shop);
    expect([faulty.code, faulty.out]).toEqual([2, '']);
    expect(faulty.err).toContain('black：应为 k | rich，实为 1');
    const missing = await paitu('preflight', good, '--shop', inFolder('nowhere.json'));
    expect(missing.code).toBe(2);
    expect(missing.err).not.toMatch(STACK);
  });
});
