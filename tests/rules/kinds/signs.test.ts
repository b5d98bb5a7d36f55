import { describe, expect, it } from 'vitest';
import type { SignAttributes } from '../../../src/model/sign.ts';
import { after, base, packWith, reportOf, statesOf } from '../fake-env.ts';
import { board, hang, plate, serves, setSign, wall } from '../hung.ts';

const W23 = wall('w23', 'right');
const boards = { type: 'sign', kinds: ['rulesBoard'] };

describe('attribute', () => {
  const of = (check: object, select: object = { type: 'sign', kinds: ['doorPlate'] }) =>
    packWith({ select, check: { kind: 'attribute', ...check }, message: '{field}为{actual}，应{required}' });
  const made = (attributes: Partial<SignAttributes>) => after(plate('o24', { attributes: { ...base.signs.s1!.attributes, ...attributes } }));

  it.each([
    [{ name: 'slideIn', eq: true }, { slideIn: true }, 'pass'],
    [{ name: 'slideIn', eq: true }, { slideIn: false }, 'fail'],
    [{ name: 'slideIn', eq: true }, {}, 'cannotCheck'],
    [{ name: 'strips', eq: 2 }, { strips: 1 }, 'fail'],
    [{ name: 'strips', min: 2 }, { strips: 3 }, 'pass'],
    [{ name: 'strips', min: 2 }, { strips: 1 }, 'fail'],
    [{ name: 'frame', contains: ['铝合金', '不锈钢'] }, { frame: '灰色铝合金边框' }, 'pass'],
    [{ name: 'frame', contains: ['铝合金', '不锈钢'] }, { frame: '木' }, 'fail'],
    [{ name: 'cover', in: ['有机玻璃', '钢化玻璃'] }, { cover: '钢化玻璃' }, 'pass'],
    [{ name: 'cover', in: ['有机玻璃', '钢化玻璃'] }, { cover: '' }, 'cannotCheck'],
  ])('%j of %j is %s', (check, attributes, state) => {
    expect(statesOf(made(attributes), of(check))).toEqual([state]);
  });

  it('names the field and both values', () => {
    expect(reportOf(made({ strips: 1 }), of({ name: 'strips', min: 2 })).findings[0]!.message).toBe('门条数为1，应≥ 2');
  });

  it('reads light and material of a sign', () => {
    const roof = { type: 'sign', kinds: ['rooftopName'] };
    expect(statesOf(after(setSign('s4', { lit: 'redLedOutline' })), of({ name: 'lit', in: ['redLedOutline', 'backlit'] }, roof))).toEqual(['pass']);
    expect(statesOf(after(setSign('s4', { material: '铜字' })), of({ name: 'material', contains: ['不锈钢'] }, roof))).toEqual(['fail']);
  });

  it('reads whether a feature is paved', () => {
    const square = { type: 'feature', kinds: ['square'] };
    const paved = (hardened: boolean | null) => {
      const features = { ...base.site.features, f1: { ...base.site.features.f1!, hardened } };
      return after({ verb: 'setSite', args: { changes: { features } } });
    };
    expect([true, false, null].map((value) => statesOf(paved(value), of({ name: 'hardened', eq: true }, square))[0])).toEqual(['pass', 'fail', 'cannotCheck']);
  });
});

describe('relation', () => {
  const relation = (select: object, check: object) => packWith({ select, check: { kind: 'relation', ...check } });

  it('wants a plate for each room, told by what it serves or the door it hangs at', () => {
    const functions = [{ code: 'clinic', title: '卫生室' }, { code: 'supermarket', title: '超市' }];
    const select = { type: 'room', functions: ['clinic', 'supermarket'] };
    const pack = packWith({ select, check: { kind: 'relation', relation: 'onePerRoom', kinds: ['doorPlate'] } }, { functions });
    const bySubject = (project: typeof base) =>
      Object.fromEntries(reportOf(project, pack).findings.map((f) => [f.subject!.id, f.state]));
    expect(bySubject(after(plate('o24'), plate('o23', serves('r6'))))).toEqual({ r5: 'fail', r6: 'pass', r9: 'pass' });
  });

  it('can ask where the plate hangs', () => {
    const pack = (hosts: readonly string[]) => relation({ type: 'room' }, { relation: 'onePerRoom', kinds: ['doorPlate'], hosts });
    const passes = (hosts: readonly string[]) => statesOf(after(plate('o24')), pack(hosts)).filter((state) => state === 'pass').length;
    expect([passes(['door']), passes(['wall'])]).toEqual([1, 0]);
  });

  it('wants signs smaller than the smallest of the others', () => {
    const pack = relation({ type: 'sign', kinds: ['wallPlaque'] }, { relation: 'smallerThan', roles: ['party', 'committee'] });
    const square = (width: number) => after(hang('wallPlaque', { kind: 'facade' }, { org: 'collectiveEconomy', size: { width, height: 600 } }));
    expect(statesOf(square(800), pack)).toEqual(['pass']);
    expect(statesOf(square(1120), pack)).toEqual(['fail']);
  });

  it('wants signs made alike, and names what differs', () => {
    const pack = relation(boards, { relation: 'sameStyle' });
    expect(statesOf(after(board(W23, 0), board(W23, 700)), pack)).toEqual(['pass']);
    const mixed = after(board(W23, 0), board(W23, 700, { material: '木', size: { width: 700, height: 800 } }));
    expect(reportOf(mixed, pack).findings[0]).toMatchObject({ state: 'fail', data: { actual: ['尺寸', '材质'] } });
    expect(statesOf(mixed, relation(boards, { relation: 'sameStyle', of: ['font', 'ground'] }))).toEqual(['pass']);
  });

  it('wants a width to height', () => {
    const square = relation(boards, { relation: 'ratio', min: 1, max: 1 });
    const of = (width: number, height: number) => statesOf(after(board(W23, 0, { size: { width, height } })), square)[0];
    expect([of(600, 600), of(601, 600), of(603, 600), of(600, 610)]).toEqual(['pass', 'pass', 'fail', 'fail']);
  });
});

describe('dimension that may be turned', () => {
  const pack = packWith({
    select: boards,
    check: { kind: 'dimension', width: 600, height: 800, allowRotate: true, tolerance: 'print' },
    fix: { kind: 'setSize' },
  });
  const of = (width: number, height: number) => reportOf(after(board(W23, 0, { size: { width, height } })), pack).findings[0]!;

  it('takes the board standing or lying', () => {
    expect([of(600, 800).state, of(800, 600).state, of(600, 600).state]).toEqual(['pass', 'pass', 'fail']);
  });

  it('is mended the nearer way', () => {
    expect(of(820, 580).fix!.edits).toMatchObject([{ args: { changes: { size: { width: 800, height: 600 } } } }]);
    expect(of(580, 820).fix!.edits).toMatchObject([{ args: { changes: { size: { width: 600, height: 800 } } } }]);
  });
});

describe('orientation of the board', () => {
  it('stands, lies, or is square and neither', () => {
    const of = (width: number, height: number, asked: string) =>
      statesOf(after(board(W23, 0, { size: { width, height } })), packWith({ select: boards, check: { kind: 'orientation', board: asked } }))[0];
    expect([of(600, 800, 'portrait'), of(800, 600, 'portrait'), of(800, 600, 'landscape'), of(600, 600, 'landscape')]).toEqual(['pass', 'fail', 'pass', 'fail']);
  });

  it('can be asked together with the writing', () => {
    const pack = packWith({ check: { kind: 'orientation', writing: 'vertical', board: 'portrait' }, message: '{actual}' });
    expect(statesOf(base, pack)).toEqual(['pass', 'pass', 'pass']);
    const lying = after(setSign('s1', { size: { width: 2100, height: 320 } }));
    expect(reportOf(lying, pack).findings[0]).toMatchObject({ state: 'fail', message: '竖排、横幅' });
  });
});

describe('reading order', () => {
  const pack = packWith({ select: boards, check: { kind: 'zone', zone: 'readingOrder' } });

  it('wants the title before the body in the direction of writing', () => {
    const project = after(board(W23, 0));
    expect(statesOf(project, pack)).toEqual(['pass']);
    const { face } = project.signs.s5!;
    const at = (title: readonly [number, number, number, number], body: readonly [number, number, number, number], writing: 'horizontal' | 'vertical') => {
      const boxes = [title, body].map(([x, y, width, height]) => ({ x, y, width, height }));
      const blocks = face.blocks.slice(0, 2).map((block, i) => ({ ...block, box: boxes[i]! }));
      return statesOf(after(board(W23, 0, { writing, face: { ...face, blocks } })), pack)[0];
    };
    expect(at([0, 0, 600, 100], [0, 100, 600, 700], 'horizontal')).toBe('fail');
    expect(at([500, 0, 100, 800], [0, 0, 500, 800], 'vertical')).toBe('pass');
    expect(at([0, 0, 100, 800], [100, 0, 500, 800], 'vertical')).toBe('fail');
    expect(at([0, 0, 100, 800], [100, 0, 500, 800], 'horizontal')).toBe('pass');
  });
});
