import { describe, expect, it } from 'vitest';
import { createCentre, newCentre } from '../../src/jobs/new-centre.ts';
import { checkInvariants } from '../../src/model/invariants.ts';
import { ZHUANGKE } from './sample-centre.ts';
import { testPlatform } from './test-platform.ts';

const VILLAGE = '河南省/洛阳市/栾川县/石庙镇/庄科村';

describe('a new centre', () => {
  it('is made from the full path of a village: names, plan, three plaques and the name on the roof', async () => {
    const made = await newCentre(testPlatform(), VILLAGE);
    if (!made.ok) throw new Error(JSON.stringify(made.diagnostics));
    const { id, centre, signs, storeys } = made.value;
    expect(id).toBe('test-project');
    expect(centre).toMatchObject({ county: '栾川县', town: '石庙镇', unit: '庄科村', unitType: 'village' });
    expect(Object.values(signs).map(({ kind, org }) => `${kind} ${org}`)).toEqual([
      'gatePlaque party',
      'gatePlaque committee',
      'gatePlaque supervisory',
      'rooftopName null',
    ]);
    expect(Object.keys(storeys[0]!.rooms).length).toBeGreaterThan(6);
    expect(checkInvariants(made.value)).toEqual([]);
  });

  it('takes the issued notices that apply where none is asked for, no copy and no draft', async () => {
    const here = await createCentre(testPlatform(), { place: ZHUANGKE });
    expect(here.ok && here.value.standards).toEqual(['luanchuan-2022']);
    const elsewhere = await createCentre(testPlatform(), { place: { ...ZHUANGKE, county: '嵩县', town: '德亭镇' } });
    expect(elsewhere.ok && elsewhere.value.standards).toEqual([]);
  });

  it('takes the standards that are asked for, each once', async () => {
    const made = await createCentre(testPlatform(), { place: ZHUANGKE, standards: ['gulin-village', 'gulin-village'] });
    expect(made.ok && made.value.standards).toEqual(['gulin-village']);
  });

  it('is refused for a village, a standard or a starter that is not known, each by name', async () => {
    const platform = testPlatform();
    expect(await newCentre(platform, '河南省/洛阳市/栾川县/石庙镇/庄可村')).toMatchObject({
      diagnostics: [{ code: 'divisions.notFound', data: { suggestions: expect.arrayContaining([VILLAGE]) } }],
    });
    expect(await createCentre(platform, { place: ZHUANGKE, standards: ['moon-1969'] })).toMatchObject({
      diagnostics: [{ code: 'job.unknownStandard', data: { id: 'moon-1969', known: expect.arrayContaining(['luanchuan-2022']) } }],
    });
    expect(await createCentre(platform, { place: ZHUANGKE, template: 'palace' })).toMatchObject({
      diagnostics: [{ code: 'job.unknownTemplate', data: { id: 'palace', known: expect.arrayContaining(['starter-300']) } }],
    });
  });

  it('is refused, and does not throw, where the list of villages or a template is broken', async () => {
    const noList = testPlatform({ assets: { 'regions/divisions.json.gz': new Uint8Array([1, 2, 3]) } });
    expect(await newCentre(noList, VILLAGE)).toMatchObject({ ok: false, diagnostics: [{ code: 'divisions.unavailable' }] });
    const noSite = testPlatform({ templates: { 'centres/bare.json': { storeys: [], sheets: [] } } });
    const refused = await createCentre(noSite, { place: ZHUANGKE, template: 'bare' });
    expect(refused).toMatchObject({ ok: false, diagnostics: [{ path: 'site' }] });
    const gone = testPlatform({ templates: { 'centres/starter-300.json': null } });
    expect(await createCentre(gone, { place: ZHUANGKE })).toMatchObject({ diagnostics: [{ code: 'job.templateUnavailable' }] });
  });
});
