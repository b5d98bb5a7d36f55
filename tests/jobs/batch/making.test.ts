import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { nodePlatform } from '../../../src/cli/node-platform.ts';
import { checkMaking } from '../../../src/jobs/batch/check-making.ts';
import { makingMark, type Making } from '../../../src/jobs/batch/making.ts';
import { villageRunner, type VillageOutcome } from '../../../src/jobs/batch/run-village.ts';
import { jobKey } from '../../../src/jobs/batch/village-job.ts';
import { loadShops, type Shop } from '../../../src/jobs/shop.ts';
import { FONT_ROLES, FONT_WEIGHTS } from '../../../src/model/face-style.ts';
import { DEFAULT_SHOP } from '../../../src/model/shop.ts';
import { runOn, testWith } from '../../outside/programs.ts';
import { jobsOf, run } from './villages.ts';

const font = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(`../../../assets/fonts/${name}.woff2`, import.meta.url)));
const sans = font('NotoSansCJKsc-Bold');
const own = (bytes: Uint8Array): NonNullable<Making['ownFonts']> => [{ role: 'xiaobiaosong', weight: 'bold', file: 'own.woff2', bytes }];
const order = (shop: Partial<Shop>, icc: Uint8Array | null = null) => ({ shop: { ...DEFAULT_SHOP, ...shop }, icc });

const unzipped = ({ files }: VillageOutcome): readonly [string, Uint8Array][] => Object.entries(unzipSync(files.find(({ name }) => name.endsWith('.zip'))!.bytes));

const printed = (outcome: VillageOutcome): readonly Uint8Array[] => unzipped(outcome).flatMap(([name, bytes]) => (name.includes('/印刷/') && name.endsWith('.pdf') ? [bytes] : []));

/** How far the bleed of each page reaches beyond its left trim, whole mm. */
function bleedsOf(pdf: Uint8Array): readonly number[] {
  const { text } = runOn('pdfinfo', pdf, ['-box', '-f', '1', '-l', '999', 'input']);
  const left = (box: string): readonly number[] => [...text.matchAll(new RegExp(`${box}:\\s+([\\d.]+)`, 'g'))].map(([, x]) => Number(x));
  const trims = left('TrimBox');
  return left('BleedBox').map((x, i) => Math.round(((trims[i]! - x) * 25.4) / 72));
}

async function engraver(): Promise<Shop> {
  const shops = await loadShops(nodePlatform);
  return shops.ok ? shops.value.find(({ id }) => id === 'engraver')!.shop : DEFAULT_SHOP;
}

describe('for whom the files of a town are made', () => {
  it('is one word that changes with every wish, and nothing where nothing was wished', () => {
    expect(makingMark({})).toBe('');
    expect(makingMark({ cut: {}, ownFonts: [] })).toBe('');
    const marks = [
      { shop: order({}) }, { shop: order({ bleed: 5 }) }, { shop: order({}, new Uint8Array([1])) }, { shop: order({}, new Uint8Array([2])) },
      { cut: { mirror: true } }, { ownFonts: own(new Uint8Array([1])) }, { ownFonts: own(new Uint8Array([2])) },
    ].map(makingMark);
    expect(new Set(marks).size).toBe(marks.length);
    expect(makingMark({ ownFonts: own(new Uint8Array([1])) })).toBe(marks[5]);
  });

  it('is part of what a village is made from', () => {
    const [job] = jobsOf([{ unit: '庄科村' }]);
    expect(jobKey({ ...job!, making: 'A' }, 'T')).not.toBe(jobKey({ ...job!, making: 'B' }, 'T'));
    expect(jobKey({ ...job!, making: 'A' }, 'T')).not.toBe(jobKey(job!, 'T'));
  });

  it('is refused before any village is begun where the profile has no file or a font is none', async () => {
    expect(await checkMaking(nodePlatform, { shop: order({ condition: { profile: 'FOGRA39', icc: 'x.icc' } }) })).toMatchObject({ ok: false, diagnostics: [{ code: 'shop.iccMissing' }] });
    expect((await checkMaking(nodePlatform, { ownFonts: own(new Uint8Array([1])) })).ok).toBe(false);
    expect((await checkMaking(nodePlatform, { ownFonts: own(sans), shop: order({}) })).ok).toBe(true);
  });

  testWith(['pdfinfo'], 'shows in the files of every village: the bleed and the files of the shop, the letters of the font', async () => {
    const job = jobsOf([{ unit: '庄科村', standards: 'district-centre' }], ['zip'])[0]!;
    const making: Making = { shop: { shop: { ...(await engraver()), bleed: 5 }, icc: null }, ownFonts: FONT_ROLES.flatMap((role) => FONT_WEIGHTS.map((weight) => ({ role, weight, file: 'own.woff2', bytes: sans }))) };
    const [usual, made] = [await run(job), await villageRunner(nodePlatform, { ...making, deflate: deflateSync })(job)];
    expect([usual.facts.state, made.facts.state]).toEqual(['done', 'done']);
    const [before, after] = [printed(usual), printed(made)];
    // The engraver wants each sign as a file of its own.
    expect(before.length).toBeLessThan(5);
    expect(after.length).toBeGreaterThan(10);
    expect(new Set(before.flatMap(bleedsOf))).not.toContain(5);
    expect(new Set(after.flatMap(bleedsOf))).toContain(5);
    const svg = (outcome: VillageOutcome): string => unzipped(outcome).filter(([name]) => name.includes('大门吊牌') && name.endsWith('.svg')).map(([, file]) => new TextDecoder().decode(file)).join('');
    expect(svg(made)).not.toBe(svg(usual));
  });
});
