import { describe, expect, it } from 'vitest';
import { readDwg } from '../../../src/formats/cad/read-dwg.ts';
import { DWG_VERSIONS, smallDwg } from '../../jobs/import/small-dwg.ts';

const summary = async (bytes: Uint8Array) => {
  const file = await readDwg('a.dwg', bytes);
  return file.ok ? file.value.layers.map(({ name, lines, texts }) => [name, lines.length, texts.length]) : file.diagnostics.map(({ code }) => code);
};

describe.each(DWG_VERSIONS)('a DWG of version %s', (version) => {
  it('gives its lines and texts by layer', async () => {
    expect(await summary(smallDwg(version))).toEqual([['0', 2, 2], ['WALL', 2, 0]]);
  });

  it('is refused at once wherever it is cut short', async () => {
    const whole = smallDwg(version);
    for (let share = 1; share < 16; share++) expect(await summary(whole.slice(0, Math.floor((share * whole.length) / 16)))).toEqual(['import.damaged']);
  });

  it('is refused or read where it states sizes that cannot be', async () => {
    const whole = smallDwg(version);
    for (let at = 0x80; at < whole.length - 4; at += 97) {
      const broken = whole.slice();
      broken.set([0xff, 0xff, 0xff, 0x7f], at);
      expect((await summary(broken)).length, `at ${at}`).toBeGreaterThan(0);
    }
  });
});
