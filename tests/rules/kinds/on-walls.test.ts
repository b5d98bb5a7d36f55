import { describe, expect, it } from 'vitest';
import { after, packWith, reportOf, statesOf } from '../fake-env.ts';
import { board, hang, wall } from '../hung.ts';

const select = { type: 'sign', kinds: ['rulesBoard'] };
/** The hall's north wall: w33 and w34, clear from -2550 to 4650 in the frame of w33, a door from 300 to 1800. */
const [W33, W34] = [wall('w33', 'right'), wall('w34', 'right')];
/** The hall's west wall, clear from -2580 to 2800, nothing in it. */
const W23 = wall('w23', 'right');

describe('mountHeight', () => {
  const of = (check: object) => packWith({ select, check: { kind: 'mountHeight', tolerance: 'onSite', ...check }, message: '{edge}高{actual}，应{required}' });

  it.each([
    [{ edge: 'bottom', mm: 1600 }, 1600, 'pass'],
    [{ edge: 'bottom', mm: 1600 }, 1610, 'pass'],
    [{ edge: 'bottom', mm: 1600 }, 1611, 'fail'],
    [{ edge: 'top', max: 2400 }, 1600, 'pass'],
    [{ edge: 'top', max: 2400 }, 1650, 'fail'],
    [{ edge: 'centre', min: 1900, max: 2100 }, 1600, 'pass'],
    [{ edge: 'centre', min: 1900, max: 2100 }, 1400, 'fail'],
  ])('%j at %i is %s', (check, heightAboveFloor, state) => {
    expect(statesOf(after(board(W23, 0, { heightAboveFloor })), of(check))).toEqual([state]);
  });

  it('says what it measured', () => {
    const project = after(board(W23, 0, { heightAboveFloor: 1500 }));
    expect(reportOf(project, of({ edge: 'bottom', mm: 1600 })).findings[0]!.message).toBe('下缘高1500，应1600');
  });
});

describe('sameHost', () => {
  const of = (host: string) => packWith({ select, check: { kind: 'sameHost', host } });

  it('takes collinear walls before one room for one face', () => {
    expect(statesOf(after(board(W33, -1000), board(W34, 0)), of('wallFace'))).toEqual(['pass']);
  });

  it('fails on two walls, on the two sides of one, and off the wall', () => {
    expect(reportOf(after(board(W33, -1000), board(W23, 0)), of('wallFace')).findings[0]).toMatchObject({ state: 'fail', data: { actual: '2面墙', count: 2 } });
    expect(statesOf(after(board(W33, -1000), board(wall('w33', 'left'), 0)), of('wallFace'))).toEqual(['fail']);
    expect(statesOf(after(board(W33, -1000), board({ kind: 'facade' }, 0)), of('wallFace'))).toEqual(['fail']);
  });

  it('knows the façade and the gate', () => {
    expect(statesOf(after(board({ kind: 'facade' }, 0), board({ kind: 'facade' }, 900)), of('facade'))).toEqual(['pass']);
    expect(statesOf(after(board({ kind: 'facade' }, 0)), of('gate'))).toEqual(['fail']);
  });
});

describe('symmetric', () => {
  const of = (more: object = {}) => packWith({ select, check: { kind: 'symmetric', tolerance: 'onSite', ...more } });
  /** The middle of W23's face is x = 110. */
  const at = (...offsets: readonly number[]) => after(...offsets.map((x) => board(W23, x + 110)));

  it('passes about the middle of the clear face, to ten millimetres', () => {
    expect(statesOf(at(0), of())).toEqual(['pass']);
    expect(statesOf(at(-700, 700), of())).toEqual(['pass']);
    expect(statesOf(at(-690, 710), of())).toEqual(['pass']);
    expect(statesOf(at(-689, 711), of())).toEqual(['fail']);
  });

  it('sees a row that is in the middle as a whole and does not mirror itself', () => {
    expect(statesOf(at(-1400, 500, 1400), of())).toEqual(['fail']);
  });

  it('can ask for equal gaps beside that', () => {
    expect(statesOf(at(-1800, -700, 700, 1800), of())).toEqual(['pass']);
    const [finding] = reportOf(at(-1800, -700, 700, 1800), of({ equalGaps: true })).findings;
    expect(finding).toMatchObject({ state: 'fail', data: { gaps: [500, 800, 500], uneven: 300 } });
    expect(statesOf(at(-2100, -700, 700, 2100), of({ equalGaps: true }))).toEqual(['pass']);
  });

  it('judges each face on its own, across its walls', () => {
    /** The hall's north face has its middle at 1050 of w33, -2550 of w34. */
    const north = [board(W33, 1050 - 1500), board(W34, -2550 + 1500)];
    expect(statesOf(after(...north, board(W23, 110)), of())).toEqual(['pass', 'pass']);
    expect(statesOf(after(...north, board(W23, 300)), of())).toEqual(['fail', 'pass']);
  });

  it('fails a board that hangs on no wall', () => {
    expect(statesOf(after(board({ kind: 'pillar' }, 0)), of())).toEqual(['fail']);
  });
});

describe('gap to the neighbour', () => {
  const pack = (more: object = {}) => packWith({ select, check: { kind: 'gap', to: 'neighbour', mm: 100, tolerance: 'onSite', ...more } });

  it('measures to the next one on each side', () => {
    expect(statesOf(after(board(W23, -700), board(W23, 0), board(W23, 700)), pack())).toEqual(['pass', 'pass', 'pass']);
    expect(statesOf(after(board(W23, -700), board(W23, 0), board(W23, 800)), pack())).toEqual(['fail', 'fail', 'pass']);
  });

  it('has nothing to say of one alone or on another wall', () => {
    expect(statesOf(after(board(W23, 0), board(W33, 0)), pack())).toEqual(['pass', 'pass']);
  });

  it('can ask for one side only', () => {
    const project = after(board(W23, -700), board(W23, 100));
    expect(statesOf(project, pack({ side: 'left' }))).toEqual(['fail', 'pass']);
  });
});

describe('centredOn a wall face', () => {
  const pack = packWith({ select, check: { kind: 'centredOn', anchor: 'wallFace' }, fix: { kind: 'centre' } });

  it('takes the clear face, and the fix moves there', () => {
    expect(statesOf(after(board(W23, 110)), pack)).toEqual(['pass']);
    const [finding] = reportOf(after(board(W23, 0)), pack).findings;
    expect(finding).toMatchObject({ state: 'fail', data: { gap: 110 }, fix: { edits: [{ args: { changes: { offset: 110 } } }] } });
  });
});

describe('fits', () => {
  const of = (where: string) => packWith({ select, check: { kind: 'fits', in: where }, message: '{actual}' });

  it('wants a wall without door, window and other sign behind the board', () => {
    expect(statesOf(after(board(W23, 0)), of('wallFace'))).toEqual(['pass']);
    expect(reportOf(after(board(W33, 1000)), of('wallFace')).findings[0]).toMatchObject({ state: 'fail', message: '与门窗重叠' });
    expect(reportOf(after(board(W23, 2600)), of('wallFace')).findings[0]!.message).toBe('超出墙面');
    expect(statesOf(after(board(W23, 0), board(W23, 500)), of('wallFace'))).toEqual(['fail', 'fail']);
    expect(statesOf(after(board(W34, -2600), board(W33, 1000)), of('wallFace'))).toEqual(['fail', 'fail']);
  });

  it('takes the walls beside the gate, not its opening', () => {
    const gate = packWith({ select: { type: 'sign', kinds: ['gatePlaque'] }, check: { kind: 'fits', in: 'gate' } });
    expect(statesOf(after(), gate)).toEqual(['pass', 'pass', 'pass']);
    expect(statesOf(after(hang('gatePlaque', { kind: 'gate' }, { org: 'party', offset: 0 })), gate)).toContain('fail');
    expect(statesOf(after({ verb: 'setSign', args: { signId: 's1', changes: { offset: 2100 } } }), gate)).toContain('fail');
  });

  it('sees a mark that leaves the face', () => {
    const roof = packWith({ select: { type: 'sign', kinds: ['rooftopName'] }, check: { kind: 'fits', in: 'face' } });
    const marks = [{ kind: 'partyEmblem', box: { x: -50, y: 0, width: 100, height: 100 }, ink: { cmyk: [0, 100, 100, 0] } }] as const;
    const sign = after().signs.s4!;
    const moved = after({ verb: 'setSign', args: { signId: 's4', changes: { face: { ...sign.face, marks: [...marks] as never } } } });
    expect(reportOf(moved, roof).findings[0]!.data.actual).toContain('图案超出牌面');
  });
});
