import { describe, expect, it } from 'vitest';
import type { Edit } from '../../../src/model/edits/edit.ts';
import { parsePack } from '../../../src/rules/parse-pack.ts';
import { after, base, packWith, reportOf, statesOf } from '../fake-env.ts';
import { functions, setRoom, shared, sign, twoStoreys } from './room-edits.ts';

/** Checks with a known outcome on each of the three plaques of the base. */
const holds = { kind: 'orientation', writing: 'vertical' };
const fails = { kind: 'orientation', writing: 'horizontal' };
const asks = { kind: 'attest', evidence: ['photo'] };
const lacks = { kind: 'field', field: 'centre.farFromShops', op: 'eq', value: true };
const party = { select: { type: 'sign', roles: ['party'] } };
const one = (check: unknown): readonly string[] => statesOf(base, packWith({ ...party, check }));
const openField = { verb: 'setCentre', args: { changes: { farFromShops: null } } } as const satisfies Edit;

describe('allOf, anyOf and oneOf', () => {
  it.each<[string, unknown[], string]>([
    ['allOf', [holds, holds], 'pass'],
    ['allOf', [holds, asks], 'needsAttestation'],
    ['allOf', [asks, fails], 'fail'],
    ['anyOf', [fails, holds], 'pass'],
    ['anyOf', [fails, fails], 'fail'],
    ['anyOf', [fails, asks], 'needsAttestation'],
    ['oneOf', [holds, fails], 'pass'],
    ['oneOf', [holds, holds], 'fail'],
    ['oneOf', [fails, fails], 'fail'],
    ['oneOf', [holds, asks], 'needsAttestation'],
    ['oneOf', [holds, holds, asks], 'fail'],
    ['oneOf', [fails, asks], 'needsAttestation'],
  ])('%s of %j is %s', (kind, checks, state) => {
    expect(one({ kind, checks })).toEqual([state]);
  });

  it('cannot be told where a part cannot, unless the others decide', () => {
    const on = (kind: string, checks: unknown[]) =>
      statesOf(after(openField), packWith({ select: { type: 'centre' }, check: { kind, checks } }));
    const [yes, no] = [{ kind: 'field', field: 'centre.unit', op: 'eq', value: '庄科村' }, { kind: 'field', field: 'centre.unit', op: 'ne', value: '庄科村' }];
    expect(on('allOf', [yes, lacks])).toEqual(['cannotCheck']);
    expect(on('allOf', [no, lacks])).toEqual(['fail']);
    expect(on('anyOf', [yes, lacks])).toEqual(['pass']);
    expect(on('anyOf', [no, lacks])).toEqual(['cannotCheck']);
    expect(on('oneOf', [yes, lacks])).toEqual(['cannotCheck']);
    expect(on('oneOf', [no, lacks])).toEqual(['cannotCheck']);
  });

  it('speak of each subject by itself, name the failing part and use its figures', () => {
    const check = { kind: 'allOf', checks: [holds, { kind: 'dimension', width: 320, tolerance: 'print' }] };
    const pack = packWith({ check, message: '{name}的{failed}应为{required}，现{actual}' });
    const project = after({ verb: 'setSign', args: { signId: 's2', changes: { size: { width: 400, height: 2100 } } } });
    const { findings } = reportOf(project, pack);
    expect(findings.map(({ state, subject }) => `${state} ${subject!.id}`)).toEqual(['fail s2', 'pass s1', 'pass s3']);
    expect(findings[0]!.message).toBe('村委会吊牌的尺寸应为320，现400');
    expect(findings[0]!.data.failedParts).toEqual([{ kind: 'dimension', index: 1 }]);
  });

  it('speak once of the whole selection where a part does', () => {
    const check = { kind: 'allOf', checks: [{ kind: 'count', exact: 3 }, holds] };
    expect(statesOf(base, packWith({ check }))).toEqual(['pass']);
    const turned = after({ verb: 'setSign', args: { signId: 's2', changes: { writing: 'horizontal' } } });
    const [finding] = reportOf(turned, packWith({ check })).findings;
    expect(finding).toMatchObject({ state: 'fail', subject: { id: 's2' }, data: { failed: ['书写方向'] } });
  });

  it('count nothing where nothing is selected, and leave the other parts out', () => {
    const nothing = { select: { type: 'sign', kinds: ['ledScreen'] } };
    const check = { kind: 'allOf', checks: [{ kind: 'count', min: 1 }, holds] };
    expect(statesOf(base, packWith({ ...nothing, check }))).toEqual(['fail']);
    expect(statesOf(base, packWith({ ...nothing, check: { kind: 'allOf', checks: [holds, holds] } }))).toEqual(['noSubject']);
  });

  it('say of a choice that has failed what the rule says, not what a part would', () => {
    const text = { kind: 'textPattern', template: '{unit}{*}', variants: ['{county}{*}'], variantMessage: '变体' };
    const pack = packWith({ ...party, check: { kind: 'anyOf', checks: [text, fails] }, message: '两者都不是' });
    const variant = after({ verb: 'setSignBlock', args: { signId: 's1', index: 0, changes: { text: '栾川县党支部' } } });
    expect(reportOf(variant, pack).findings[0]).toMatchObject({ state: 'fail', severity: 'error', message: '两者都不是' });
  });
});

describe('not', () => {
  it('turns what is known', () => {
    expect(one({ kind: 'not', check: holds })).toEqual(['fail']);
    expect(one({ kind: 'not', check: fails })).toEqual(['pass']);
    expect(one({ kind: 'not', check: asks })).toEqual(['needsAttestation']);
    expect(one({ kind: 'not', check: { kind: 'not', check: holds } })).toEqual(['pass']);
  });

  it('wants nothing that another pack could be held against', () => {
    const size = { kind: 'dimension', width: 320, height: 2100, tolerance: 'print' };
    const twice = reportOf(base, packWith({ ...party, check: { kind: 'not', check: size } }), packWith({ ...party, check: { ...size, width: 400 } }, { id: 'other' }));
    expect(twice.summary.conflict).toBe(0);
  });
});

describe('when and unless', () => {
  const rural = { field: 'centre.setting', eq: 'rural' };
  const far = { field: 'centre.farFromShops', eq: true };

  it('ask only where the condition says so', () => {
    expect(one({ kind: 'when', if: rural, check: fails })).toEqual(['fail']);
    expect(one({ kind: 'unless', if: rural, check: fails })).toEqual(['pass']);
    expect(one({ kind: 'when', if: { not: rural }, check: fails })).toEqual(['pass']);
    expect(one({ kind: 'unless', if: { not: rural }, check: fails })).toEqual(['fail']);
  });

  it('cannot tell where the condition cannot', () => {
    expect(one({ kind: 'when', if: far, check: fails })).toEqual(['cannotCheck']);
    expect(one({ kind: 'allOf', checks: [{ kind: 'unless', if: far, check: fails }, fails] })).toEqual(['fail']);
  });
});

describe('forEach', () => {
  const desk = (roomId: string, storeyId = 'st1') => ({ kind: 'desk', storeyId, roomId }) as const;
  const plates = (...edits: readonly Edit[]) => after(...edits);
  const select = { type: 'sign', kinds: ['deskSign'] };
  const most = (by: string, max = 1) => packWith({ select, check: { kind: 'forEach', by, check: { kind: 'count', max } }, message: '{group}{actual}' });

  it('counts room by room, and names the room', () => {
    const project = plates(sign('deskSign', desk('r10'), null), sign('deskSign', desk('r10'), null), sign('deskSign', desk('r1'), null));
    const { findings } = reportOf(project, most('room'));
    expect(findings.map(({ state, subject }) => `${state} ${subject!.id}`)).toEqual(['fail r10', 'pass r1']);
    expect(findings[0]!.message).toBe('村干部办公室2');
    expect(statesOf(project, most('room', 2))).toEqual(['pass', 'pass']);
  });

  it('groups by host, storey, board and wall face', () => {
    const project = plates(sign('deskSign', desk('r10'), null, { topic: 'a' }), sign('deskSign', desk('r10'), null, { topic: 'b' }), sign('deskSign', desk('r1'), null, { topic: 'a' }));
    expect(statesOf(project, most('host'))).toEqual(['fail', 'pass']);
    expect(statesOf(project, most('storey', 2))).toEqual(['fail']);
    expect(statesOf(project, most('topic'))).toEqual(['fail', 'pass']);
    const onWall = packWith({ select: { type: 'sign', kinds: ['rulesBoard'] }, check: { kind: 'forEach', by: 'wallFace', check: { kind: 'count', max: 1 } } });
    const wall = (wallId: string, side: 'left' | 'right') => ({ kind: 'wall', storeyId: 'st1', wallId, side }) as const;
    const boards = after(sign('rulesBoard', wall('w1', 'left'), null), sign('rulesBoard', wall('w1', 'left'), null), sign('rulesBoard', wall('w1', 'right'), null));
    expect(statesOf(boards, onWall)).toEqual(['fail', 'pass']);
  });

  it('groups rooms by storey', () => {
    const check = { kind: 'forEach', by: 'storey', check: { kind: 'count', min: 2 } };
    const pack = packWith({ select: { type: 'room', functions: ['clinic'] }, check, message: '{group}{actual}' }, { functions: functions('clinic') });
    const { findings } = reportOf(twoStoreys(['r5']), pack);
    expect(findings.map(({ state, message }) => [state, message])).toEqual([['fail', '二层1'], ['pass', '符合：题目']]);
  });

  it('cannot be told where no subject belongs to a group', () => {
    expect(statesOf(base, packWith({ check: { kind: 'forEach', by: 'room', check: { kind: 'count', max: 1 } } }))).toEqual(['cannotCheck']);
  });
});

describe('nesting', () => {
  it('goes three deep and no further', () => {
    const deep = (depth: number): unknown => (depth === 0 ? holds : { kind: 'not', check: deep(depth - 1) });
    expect(one(deep(3))).toEqual(['fail']);
    expect(() => one(deep(4))).toThrow('pack.unknownKind');
  });

  it('reports faults of the parts with their path', () => {
    const parsed = parsePack({ id: 'x', rules: [{ check: { kind: 'allOf', checks: [holds, { kind: 'count', exact: -1 }] } }] });
    expect(parsed.diagnostics.map(({ path }) => path)).toContain('rules.0.check.checks.1.exact');
  });

  it('names of the parts are held to what the pack declares', () => {
    const nested = (check: unknown) => () => one({ kind: 'anyOf', checks: [holds, { kind: 'not', check }] });
    expect(nested({ kind: 'colour', part: 'ground', colour: 'gold' })).toThrow('unknownColour');
    expect(nested({ kind: 'field', field: 'centre.nothing', op: 'eq', value: 1 })).toThrow('unknownField');
    expect(nested({ kind: 'capacity', minPeople: 5 })).toThrow('wrongSubject');
    expect(() => packWith({ check: { kind: 'anyOf', checks: [holds, fails] }, message: '{gap}' })).toThrow('unknownPlaceholder');
  });

  it('holds rooms to conditions inside conditions', () => {
    const check = {
      kind: 'when',
      if: { field: 'centre.setting', eq: 'rural' },
      check: { kind: 'anyOf', checks: [{ kind: 'sharing', mustBeAlone: true }, { kind: 'allOf', checks: [{ kind: 'sharing', mayShareWith: ['meetingRoom'] }, { kind: 'storey', storeys: [1] }] }] },
    };
    const pack = packWith({ select: { type: 'function', codes: ['readingRoom'] }, check, message: '{failed}' }, { functions: functions('readingRoom', 'calligraphyRoom', 'meetingRoom') });
    expect(reportOf(base, pack).findings[0]!.message).toBe('合用、各项要求');
    expect(statesOf(after(setRoom('r3', { functions: shared('readingRoom', 'meetingRoom') })), pack)).toEqual(['pass']);
    expect(statesOf(after(setRoom('r3', { functions: shared('readingRoom') })), pack)).toEqual(['pass']);
  });
});
