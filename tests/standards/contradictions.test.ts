import { beforeAll, describe, expect, it } from 'vitest';
import type { Edit } from '../../src/model/edits/edit.ts';
import { NO_ATTRIBUTES } from '../../src/model/sign.ts';
import type { CheckContext } from '../../src/rules/check.ts';
import { parsePack } from '../../src/rules/parse-pack.ts';
import { baseProject, checkContext, readJson } from './base.ts';
import { centreFor } from './judge.ts';
import { added, centre, room, shared, sign, text, together, without, type Together } from './together.ts';

/**
 * Where the notices contradict each other (standards study, A.7; its numbers). Neither pack overrides the other: each says
 * what it says, what cannot both be had is a conflict, what a notice leaves open is asked of a person.
 */
let context: CheckContext;
beforeAll(async () => {
  context = await checkContext();
});
const under = (packs: readonly string[], ...edits: readonly Edit[]): Together => together(packs, edits, context);

const GATE = { kind: 'gate' } as const;
const FACADE = { kind: 'facade' } as const;
/** Party left, committee and supervisory committee right, as a person inside would read it from right to left. */
const MIRRORED = [sign('s1', { offset: -1260 }), sign('s2', { offset: 1260 }), sign('s3', { offset: 1780 })];

describe('the plaques at the gate', () => {
  it('1: an order that one notice fixes and two leave open passes the one and is asked of a person for the others', () => {
    const said = under(['luanchuan-2022', 'gulin-village', 'qianshanhong-2020']);
    expect(said.of('luanchuan-2022/gate.order')).toEqual(['pass']);
    expect(said.of('gulin-village/gate.order')).toEqual(['needsAttestation']);
    expect(said.of('qianshanhong-2020/gate.order')).toEqual(['needsAttestation']);
    expect(said.conflicts.filter((conflict) => conflict.startsWith('sequence'))).toEqual([]);
  });

  it('1: the same order seen from inside is wrong for the notice that says from where, and still open for the others', () => {
    const said = under(['luanchuan-2022', 'gulin-village', 'qianshanhong-2020'], ...MIRRORED);
    expect(said.of('luanchuan-2022/gate.order')).toEqual(['fail']);
    expect(said.of('gulin-village/gate.order')).toEqual(['needsAttestation']);
    expect(said.of('qianshanhong-2020/gate.order')).toEqual(['needsAttestation']);
  });

  it('2: two committees on the left, read from right to left, meet the sequence and the sides of both notices', () => {
    const said = under(['luanchuan-2022', 'gulin-village']);
    for (const rule of ['gate.order', 'gate.side.party', 'gate.side.others']) expect(said.of(`luanchuan-2022/${rule}`)).toEqual(['pass']);
    expect(said.of('gulin-village/gate.sides')).toEqual(['pass']);
  });

  it('3: three plaques are one too many for a notice of two and one too few for a notice of four', () => {
    const said = under(['luanchuan-2022', 'tupi-village', 'qianshanhong-2020'], centre({ hasCollectiveEconomy: true }));
    expect(said.of('luanchuan-2022/gate.count')).toEqual(['pass']);
    expect(said.of('tupi-village/gate.count')).toEqual(['fail']);
    expect(said.of('qianshanhong-2020/gate.count')).toEqual(['fail']);
  });

  it('3: the fourth plaque settles the one notice and breaks the other', () => {
    const fourth = added('gatePlaque', 'collectiveEconomy', GATE, { offset: 1800 });
    const said = under(['luanchuan-2022', 'qianshanhong-2020'], centre({ hasCollectiveEconomy: true }), fourth);
    expect(said.of('qianshanhong-2020/gate.count')).toEqual(['pass']);
    expect(said.of('luanchuan-2022/gate.count')).toEqual(['fail']);
  });

  it('4: a sign of the collective economy on the façade serves one notice and is not allowed by the other', () => {
    const plaque = added('wallPlaque', 'collectiveEconomy', FACADE);
    const said = under(['luanchuan-2022', 'qianshanhong-2020'], centre({ hasCollectiveEconomy: true }), plaque);
    expect(said.of('luanchuan-2022/outside.collective')).toEqual(['pass']);
    expect(said.of('qianshanhong-2020/gate.collective')).toEqual(['fail']);
    expect(said.of('qianshanhong-2020/plates.whitelist')).toEqual(['fail']);
  });

  it('5: two names of the third body are a conflict of both notices over the text', () => {
    const said = under(['luanchuan-2022', 'gulin-village']);
    expect(said.of('luanchuan-2022/gate.text.supervisory')).toEqual(['pass']);
    expect(said.conflicts).toContain('text: luanchuan-2022/gate.text.supervisory, gulin-village/gate.text.supervisory');
    const printed = said.report.findings.find((f) => f.standard === 'gulin-village' && f.rule === 'gate.text.supervisory')!;
    expect(printed).toMatchObject({ state: 'fail', severity: 'warning' });
  });

  it('6: a village turned community has its residents’ committee by one notice, with a warning of the other', () => {
    const said = under(['luanchuan-2022', 'gulin-village'], centre({ unit: '石庙社区', unitType: 'mixed' }));
    expect(said.of('luanchuan-2022/gate.text.committee')).toEqual(['pass']);
    const other = said.report.findings.find((f) => f.standard === 'gulin-village' && f.rule === 'gate.text.committee')!;
    expect(other).toMatchObject({ state: 'fail', severity: 'warning' });
  });

  it('7: a general branch is a warning of every notice that prints the branch alone', () => {
    const said = under(['luanchuan-2022', 'gulin-village'], centre({ partyLevel: 'generalBranch' }));
    const found = said.report.findings.filter((f) => f.rule === 'gate.text.party' && f.state === 'fail');
    expect(found.map(({ standard, severity }) => [standard, severity])).toEqual([['luanchuan-2022', 'warning'], ['gulin-village', 'warning']]);
  });

  it('8, 9: names that begin with the county meet the notice that wants it and the one that leaves the beginning open', () => {
    const said = under(['luanchuan-2022', 'gulin-village']);
    for (const rule of ['gate.text.party', 'gate.text.committee']) {
      expect(said.of(`luanchuan-2022/${rule}`)).toEqual(['pass']);
      expect(said.of(`gulin-village/${rule}`)).toEqual(['pass']);
      expect(said.conflicts.filter((conflict) => conflict.includes(rule))).toEqual([]);
    }
  });

  it('10: plaques of one size that is not the printed one pass the notice without a number and fail the other', () => {
    const smaller = ['s1', 's2', 's3'].map((id) => sign(id, { size: { width: 300, height: 2000 } }));
    const said = under(['gulin-village', 'jingzhou-community-2016'], ...smaller);
    expect(said.of('jingzhou-community-2016/gate.size')).toEqual(['pass']);
    expect(said.of('gulin-village/gate.size')).toEqual(['fail']);
  });

  it('32: four plaques or two are one rule of the draft, and three satisfy the other notice alone', () => {
    const said = under(['luanchuan-2022', 'xuzhou-landmark']);
    expect(said.of('luanchuan-2022/gate.count')).toEqual(['pass']);
    expect(said.of('xuzhou-landmark/signs.plaques')).toEqual(['fail']);
    expect(said.of('xuzhou-landmark/signs.set')).toEqual(['needsAttestation']);
    expect(under(['xuzhou-landmark'], without('s3')).of('xuzhou-landmark/signs.plaques')).toEqual(['pass']);
  });
});

describe('the name of the centre', () => {
  it('12: one text cannot be both the masses’ service centre and the party members’, and that is a conflict', () => {
    const said = under(['luanchuan-2022', 'shiyan-demonstration'], centre({ tier: 'demonstration', buildMode: 'new' }));
    expect(said.of('luanchuan-2022/roof.text')).toEqual(['pass']);
    expect(said.of('shiyan-demonstration/name.text')).toEqual(['fail']);
    expect(said.conflicts).toContain('text: luanchuan-2022/roof.text, shiyan-demonstration/name.text');
  });

  it('12: a notice that allows both names is no party to the conflict', () => {
    const said = under(['luanchuan-2022', 'tupi-village']);
    expect(said.of('tupi-village/name.text')).toEqual(['pass']);
    expect(said.conflicts.filter((conflict) => conflict.includes('tupi-village/name.text'))).toEqual([]);
  });

  it('13: the emblem before the name serves one notice and leaves the other’s mark missing', () => {
    const said = under(['luanchuan-2022', 'gulin-village']);
    expect(said.of('luanchuan-2022/roof.emblem')).toEqual(['pass']);
    expect(said.of('gulin-village/roof.mark')).toEqual(['fail']);
  });

  it('14: a name on the roof and another on the façade meet both notices, one of them alone does not', () => {
    const roof = under(['luanchuan-2022', 'jingzhou-community-2016']);
    expect(roof.of('luanchuan-2022/roof.host')).toEqual(['pass']);
    expect(roof.of('jingzhou-community-2016/name.present')).toEqual(['fail']);
    const both = under(['luanchuan-2022', 'jingzhou-community-2016'], centre({ unit: '石庙社区', unitType: 'community' }), added('facadeName', null, FACADE), text('s5', '中国社区石庙社区党员群众服务中心'));
    expect(both.of('luanchuan-2022/roof.text')).toEqual(['pass']);
    expect(both.of('jingzhou-community-2016/name.text')).toEqual(['pass']);
    expect(both.conflicts).toEqual([]);
  });

  it('15: a red outline at night is checked by one notice, and whether it is seen at night is stated or asked', () => {
    const said = under(['luanchuan-2022', 'xuzhou-landmark']);
    expect(said.of('luanchuan-2022/roof.led')).toEqual(['pass']);
    expect(said.of('luanchuan-2022/roof.night')).toEqual(['needsAttestation']);
    expect(said.of('xuzhou-landmark/signs.night')).toEqual(['cannotCheck']);
    const seen = ['s1', 's2', 's3', 's4'].map((id) => sign(id, { attributes: { ...NO_ATTRIBUTES, nightVisible: true } }));
    expect(under(['xuzhou-landmark'], ...seen).of('xuzhou-landmark/signs.night')).toEqual(['pass']);
  });

  it('31: artwork that no notice printed is asked of a person by each of them', () => {
    const said = under(['red-station', 'jingzhou-community-2016', 'qianshanhong-2020']);
    for (const rule of ['red-station/sign.artwork', 'jingzhou-community-2016/name.artwork', 'qianshanhong-2020/plates.business']) {
      expect(said.of(rule)).toEqual(['needsAttestation']);
    }
  });
});

describe('areas', () => {
  const AREAS = ['luanchuan-2022', 'xuzhou-landmark', 'shiyan-demonstration', 'jingzhou-community-2016'];

  it('16: a village of 450 square metres is large enough for two notices and too small for two', () => {
    const said = under(AREAS, centre({ statedBuildingAreaM2: 450, tier: 'demonstration', buildMode: 'new' }));
    expect(said.of('luanchuan-2022/area.rural')).toEqual(['pass']);
    expect(said.of('xuzhou-landmark/area.village')).toEqual(['pass']);
    expect(said.of('shiyan-demonstration/area.village')).toEqual(['fail']);
    expect(said.of('jingzhou-community-2016/area.new')).toEqual(['fail']);
  });

  it('16: a community of 1000 square metres of building may lack the usable area of the other notice', () => {
    const said = under(AREAS, centre({ unitType: 'community', statedBuildingAreaM2: 1000, statedUsableAreaM2: 820, tier: 'demonstration', buildMode: 'new' }));
    expect(said.of('jingzhou-community-2016/area.new')).toEqual(['pass']);
    expect(said.of('shiyan-demonstration/area.community')).toEqual(['fail']);
  });

  it('17: 900 households need 270 square metres by one notice and 500 by the other, 2000 need 600 and 500', () => {
    const urban = { unitType: 'community', setting: 'urban' } as const;
    const few = under(['luanchuan-2022', 'jingzhou-community-2016'], centre({ ...urban, households: 900, statedBuildingAreaM2: 300 }));
    expect([few.of('luanchuan-2022/area.urban'), few.of('jingzhou-community-2016/area.existing')]).toEqual([['pass'], ['fail']]);
    const many = under(['luanchuan-2022', 'jingzhou-community-2016'], centre({ ...urban, households: 2000, statedBuildingAreaM2: 520 }));
    expect([many.of('luanchuan-2022/area.urban'), many.of('jingzhou-community-2016/area.existing')]).toEqual([['fail'], ['pass']]);
  });

  it('18: least rooms of 510 square metres in a building of 500 are remarked, and met by rooms in several uses', () => {
    const parsed = parsePack(readJson('templates/standards/jingzhou-community-2016.json'));
    expect(parsed.diagnostics).toContainEqual(expect.objectContaining({ code: 'packNote.roomMinima', data: expect.objectContaining({ sum: 510, total: 500 }) as unknown }));
    const base = centreFor('jingzhou-community-2016', baseProject());
    const said = together(['jingzhou-community-2016'], [centre({ statedBuildingAreaM2: 500 })], context, base);
    const areas = said.report.findings.filter((f) => f.rule === 'area.existing' || f.rule.endsWith('.area'));
    expect(areas.length).toBeGreaterThan(14);
    expect(areas.filter(({ state }) => state !== 'pass')).toEqual([]);
  });

  it('19: a hall of 51 square metres is enough for both types of one county and not for the other notice', () => {
    const built = { buildMode: 'new' } as const;
    const said = under(['shiyan-standard', 'shiyan-demonstration', 'jingzhou-community-2016'], centre(built));
    expect(said.of('shiyan-standard/hall.area')).toEqual(['pass']);
    expect(said.of('shiyan-demonstration/hall.area')).toEqual(['pass']);
    expect(said.of('jingzhou-community-2016/hall.area')).toEqual(['fail']);
  });

  it('28: a board of 24 square metres is six times what one notice asks and half of what another does', () => {
    const board = added('noticeBoard', null, { kind: 'freeStanding' }, { size: { width: 12000, height: 2000 } });
    const said = under(['jingzhou-community-2016', 'shiyan-standard', 'shiyan-demonstration'], centre({ buildMode: 'new' }), board);
    expect(said.of('jingzhou-community-2016/disclosure.area')).toEqual(['pass']);
    expect(said.of('shiyan-standard/board.area')).toEqual(['pass']);
    expect(said.of('shiyan-demonstration/board.area')).toEqual(['fail']);
  });

  it('29: a ground without a number, of 200, 300 and 500 square metres', () => {
    const ground = { id: 'f1', kind: 'sportsGround', name: '', existing: false, hardened: true, weatherproof: null } as const;
    const outline = [{ x: 0, y: -15000 }, { x: 20000, y: -15000 }, { x: 20000, y: -2500 }, { x: 0, y: -2500 }];
    const field: Edit = { verb: 'setSite', args: { changes: { features: { f1: { ...ground, outline } } } } };
    const said = under(['tupi-village', 'shiyan-standard', 'shiyan-demonstration', 'jingzhou-community-2016'], centre({ buildMode: 'new' }), field);
    expect(said.of('tupi-village/ground.present')).toEqual(['pass']);
    expect(said.of('shiyan-standard/ground.area')).toEqual(['pass']);
    expect(said.of('shiyan-demonstration/ground.area')).toEqual(['fail']);
    expect(said.of('jingzhou-community-2016/plaza.area')).toEqual(['fail']);
  });
});

describe('rooms and what is in them', () => {
  it('20: an office of the secretary alone is wanted by one notice, let be by another and forbidden by two', () => {
    const office = room('r10', { name: '书记办公室', functions: shared('secretaryOffice', 'talkRoom'), occupants: [{ name: '', role: '书记' }] });
    const said = under(['luanchuan-2022', 'xuzhou-landmark', 'tupi-village', 'shiyan-standard'], centre({ buildMode: 'new' }), office);
    expect(said.of('shiyan-standard/secretary.one')).toEqual(['pass']);
    expect(said.of('tupi-village/office.single')).toEqual(['pass']);
    expect(said.of('luanchuan-2022/office.single')).toEqual(['fail']);
    expect(said.of('xuzhou-landmark/rooms.personal')).toEqual(['fail']);
  });

  it('21: a practice station that shares its room is a use more for one notice and a fault for the other', () => {
    const both = room('r2', { functions: shared('civilizationStation', 'partyActivityRoom') });
    const said = under(['jingzhou-community-2016', 'qianshanhong-2020'], centre({ tier: 'standard' }), both);
    expect(said.of('qianshanhong-2020/station.alone')).toEqual(['fail']);
    expect(said.of('jingzhou-community-2016/party.shared')).not.toContain('fail');
  });

  it('21: a police room that is the governance centre is wanted by one notice and nothing to the other', () => {
    const police = room('r8', { name: '警务室', functions: shared('policeRoom', 'governanceCentre', 'gridCentre') });
    const said = under(['jingzhou-community-2016', 'qianshanhong-2020'], centre({ tier: 'standard' }), police);
    expect(said.of('qianshanhong-2020/governance.standard')).toEqual(['pass']);
    expect(said.of('jingzhou-community-2016/groups.office')).toEqual(['fail']);
    expect(said.of('jingzhou-community-2016/police.area')).toEqual(['fail']);
  });

  it('23: a plate beside the frame cannot be one on the leaf', () => {
    const host = { kind: 'door', storeyId: 'st1', openingId: 'o28' } as const;
    const plate = (offset: number): Edit => added('doorPlate', null, host, { offset, heightAboveFloor: 2280, serves: { storeyId: 'st1', roomId: 'r10' } });
    const packs = ['gulin-village', 'jingzhou-community-2016', 'tupi-village'];
    const beside = under(packs, plate(680));
    expect(beside.of('gulin-village/plate.gap')).toEqual(['pass']);
    expect(beside.of('jingzhou-community-2016/plates.place')).toEqual(['pass']);
    expect(beside.of('tupi-village/plate.place')).toEqual(['fail']);
    const on = under(packs, plate(0));
    expect(on.of('gulin-village/plate.gap')).toEqual(['fail']);
    expect(on.of('tupi-village/plate.place')).toEqual(['pass']);
  });

  it('27: one room is the police room of every notice, whichever of its names it bears', () => {
    const named = room('r8', { name: '综治警务室', functions: [] });
    const said = under(['jingzhou-community-2016', 'qianshanhong-2020'], named);
    const missing = said.report.findings.filter((f) => Array.isArray(f.data.missingIds) && f.data.missingIds.includes('policeRoom'));
    expect(missing).toEqual([]);
    const bare = under(['jingzhou-community-2016', 'qianshanhong-2020'], room('r8', { name: '值班室', functions: [] }));
    expect(bare.report.findings.some((f) => Array.isArray(f.data.missingIds) && f.data.missingIds.includes('policeRoom'))).toBe(true);
  });
});

describe('the site', () => {
  it('22: a wall that carries the theme of one notice is to be pulled down by the other', () => {
    const outline = [{ x: -9000, y: -15300 }, { x: 30000, y: -15300 }, { x: 30000, y: -15060 }, { x: -9000, y: -15060 }];
    const wall = { id: 'f9', kind: 'boundaryWall', name: '', existing: true, hardened: null, weatherproof: null, outline } as const;
    const { features } = baseProject().site;
    const built: Edit = { verb: 'setSite', args: { changes: { features: { ...features, f9: wall } } } };
    const theme = added('sloganBanner', null, { kind: 'freeStanding' }, { topic: 'theme' });
    const said = under(['luanchuan-2022', 'gulin-village'], built, theme, text('s5', '五个结合推动扶贫攻坚，党建引领实现精准脱贫'));
    expect(said.of('luanchuan-2022/site.wall.existing')).toEqual(['fail']);
    expect(said.of('gulin-village/theme.place')).toEqual(['pass']);
    expect(said.of('gulin-village/theme.text')).toEqual(['pass']);
  });
});

describe('what a person settles', () => {
  it('ends a conflict by an exception to one of the two rules, and leaves the other as it was', () => {
    const waiver = { rule: 'gulin-village/gate.text.supervisory', subject: null, by: '李四', at: '2026-11-20', reason: '以法定名称为准', docNo: '', expires: null };
    const said = under(['luanchuan-2022', 'gulin-village'], { verb: 'addWaiver', args: { waiver } });
    expect(said.of('gulin-village/gate.text.supervisory')).toEqual(['waived']);
    expect(said.of('luanchuan-2022/gate.text.supervisory')).toEqual(['pass']);
    expect(said.conflicts.filter((conflict) => conflict.includes('supervisory'))).toEqual([]);
  });

  it('answers the open order of each notice with a word of its own', () => {
    const word = { by: '张三', at: '2026-11-20', statement: '面对大门从右往左', reading: 'facingGateFromOutside' as const, evidence: [] };
    const said = under(['gulin-village', 'qianshanhong-2020'], { verb: 'addAttestation', args: { attestation: { ...word, rule: 'qianshanhong-2020/gate.order' } } });
    expect(said.of('qianshanhong-2020/gate.order')).toEqual(['attested']);
    expect(said.of('gulin-village/gate.order')).toEqual(['needsAttestation']);
  });
});
