import { beforeAll, describe, expect, it } from 'vitest';
import { check, type CheckContext } from '../../../src/rules/check.ts';
import { checkContext } from '../../standards/base.ts';
import { after, base, packWith, reportOf, statesOf } from '../fake-env.ts';
import { board, wall } from '../hung.ts';

describe('clearance of what projects', () => {
  const pack = packWith({
    select: { type: 'sign', kinds: ['rulesBoard'] },
    check: { kind: 'clearance', of: 'projection', belowMm: 2000, mostMm: 100 },
    message: '{name}突出{actual}',
  });
  const thick = (thickness: number, heightAboveFloor = 1600) => after(board(wall('w23', 'right'), 0, { thickness, heightAboveFloor }));

  it('allows 100 mm below two metres and more above', () => {
    expect([thick(100), thick(101), thick(102), thick(300, 2000), thick(300, 1999)].map((project) => statesOf(project, pack)[0])).toEqual(['pass', 'pass', 'fail', 'pass', 'fail']);
  });

  it('has nothing against what stands on the floor', () => {
    expect(statesOf(after(board({ kind: 'freeStanding' }, 0, { thickness: 400, heightAboveFloor: 0 })), pack)).toEqual(['pass']);
  });
});

describe('clear width of doors', () => {
  const pack = packWith({ select: { type: 'door' }, check: { kind: 'clearance', of: 'doorClear', minMm: 900 }, message: '{actual} {basis}' });
  const width = (value: number) => after({ verb: 'setOpening', args: { storeyId: 'st1', openingId: 'o24', changes: { width: value } } });
  const stateOf = (value: number) => reportOf(width(value), pack).findings.find((f) => f.subject!.id === 'o24')!.state;

  it('is the opening without the frame, and says so', () => {
    expect([stateOf(1000), stateOf(990), stateOf(980)]).toEqual(['pass', 'pass', 'fail']);
    const finding = reportOf(width(900), pack).findings.find((f) => f.subject!.id === 'o24')!;
    expect(finding.message).toBe('800 按洞口宽度减去门框100 mm计，系本工具取值');
  });
});

describe('legibility', () => {
  let context: CheckContext;
  beforeAll(async () => {
    context = await checkContext();
  });
  const pack = (mmPerMetre: number) =>
    packWith({ check: { kind: 'legibility', mmPerMetre, distanceM: 10 }, modality: 'recommended', message: '字高{actual}，{distance}米外宜{required}' });

  it('holds the size of the characters as drawn to the distance', () => {
    const states = (mmPerMetre: number) => check(base, [pack(mmPerMetre)], context).findings.map(({ state }) => state);
    expect(states(5)).toEqual(['pass', 'pass', 'pass']);
    expect(states(30)).toEqual(['fail', 'fail', 'fail']);
  });

  it('has nothing to read where a part has no text', () => {
    const body = packWith({ select: { type: 'sign', kinds: ['rulesBoard'] }, check: { kind: 'legibility', part: 'body', mmPerMetre: 5, distanceM: 3 } });
    const project = after(board(wall('w23', 'right'), 0));
    expect(check(project, [body], context).findings.map(({ state }) => state)).toEqual(['pass']);
  });
});

describe('places of features', () => {
  const of = (check: object) => packWith({ select: { type: 'feature', kinds: ['noticeBoard', 'flagpole'] }, check });
  const moved = (id: string, dx: number, dy: number) => {
    const feature = base.site.features[id]!;
    const outline = feature.outline.map(({ x, y }) => ({ x: x + dx, y: y + dy }));
    return after({ verb: 'setSite', args: { changes: { features: { ...base.site.features, [id]: { ...feature, outline } } } } });
  };
  const stateOf = (project: typeof base, check: object, id: string) => reportOf(project, of(check)).findings.find((f) => f.subject!.id === id)!.state;
  const front = { kind: 'zone', zone: 'front' };
  const either = { kind: 'zone', zone: 'courtyardOrFront' };

  it('front is wholly before the main façade', () => {
    expect([stateOf(base, front, 'f3'), stateOf(moved('f3', 0, 14290), front, 'f3'), stateOf(moved('f3', 0, 14291), front, 'f3')]).toEqual(['pass', 'pass', 'fail']);
  });

  it('the courtyard is the site without the building', () => {
    expect(stateOf(moved('f3', 0, 28000), either, 'f3')).toBe('pass');
    expect(stateOf(moved('f3', 0, 20000), either, 'f3')).toBe('fail');
    expect(stateOf(moved('f3', 0, 40000), either, 'f3')).toBe('fail');
  });

  it('cannot be told without a plan or an outline', () => {
    const bare = after({ verb: 'setSite', args: { changes: { outline: [], features: { f3: { ...base.site.features.f3!, outline: [] } } } } });
    expect(stateOf(bare, either, 'f3')).toBe('cannotCheck');
  });

  it('a flagpole stands on the axis of the square', () => {
    const axis = { kind: 'centredOn', anchor: 'square' };
    expect([stateOf(base, axis, 'f2'), stateOf(moved('f2', 200, 500), axis, 'f2'), stateOf(moved('f2', 201, 0), axis, 'f2')]).toEqual(['pass', 'pass', 'fail']);
    const { f1: _, ...others } = base.site.features;
    expect(stateOf(after({ verb: 'setSite', args: { changes: { features: others } } }), axis, 'f2')).toBe('fail');
  });
});
