import { describe, expect, it } from 'vitest';
import { readTown } from '../../../src/jobs/town/read-town.ts';
import { listedBy, notAsked, pathOfRow } from '../../../src/ui/town/listing.ts';

const place = { province: '河南省', prefecture: '洛阳市', county: '栾川县', town: '石庙镇' };
const known = { standards: [], starters: [] };
const reads = readTown({ place, rows: [{ unit: '庄科村' }, { unit: '庄棵村' }, { unit: '庄棵村' }, { unit: '下园村', households: '若干' }] }, known);
const PATH = '河南省/洛阳市/栾川县/石庙镇/庄棵村';
const doubt = { column: 'unit', diagnostic: { code: 'town.notListedAlone', severity: 'warning' } } as const;

describe('what is asked of the published list', () => {
  it('is each village that can be read, once, and none again', () => {
    expect([...notAsked(reads, new Map()).keys()]).toEqual(['河南省/洛阳市/栾川县/石庙镇/庄科村', PATH]);
    expect([...notAsked(reads, new Map([[PATH, null]])).keys()]).toEqual(['河南省/洛阳市/栾川县/石庙镇/庄科村']);
  });

  it('comes back as a doubt of the row that has the name, until the name is mended', () => {
    const listed = listedBy(new Map([[PATH, doubt]]));
    const mended = { ...reads[1]!.value!, rawName: '庄科村' };
    expect([listed(reads[1]!.value!), listed(mended)]).toEqual([doubt, null]);
    expect(pathOfRow(reads[1]!.value!)).toBe(PATH);
    expect(readTown({ place, rows: [{ unit: '庄棵村' }] }, { ...known, listed })[0]!.faults).toMatchObject([{ code: 'town.notListedAlone', column: 'unit', row: 0 }]);
  });
});
