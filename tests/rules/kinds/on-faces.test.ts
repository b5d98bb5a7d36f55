import { describe, expect, it } from 'vitest';
import type { Edit } from '../../../src/model/edits/edit.ts';
import type { Project } from '../../../src/model/project.ts';
import type { FaceBlock } from '../../../src/model/sign.ts';
import { asEdit } from '../../standards/fixtures.ts';
import { after, base, packWith, reportOf, statesOf } from '../fake-env.ts';

const board = asEdit({ verb: 'makeSign', args: { kind: 'exhibitionBoard', host: { kind: 'freeStanding' }, title: '村情简介' } });
const [sample] = board.verb === 'addSign' ? board.args.sign.face.blocks : [];

/** A board of 2400 × 1200 mm with its title at the top and one more text. */
function withText(text: string, box: FaceBlock['box']): Project {
  if (board.verb !== 'addSign') throw new Error('no sign');
  const { sign } = board.args;
  const blocks = [{ ...sample!, box: { x: 60, y: 900, width: 2280, height: 200 } }, { ...sample!, role: 'prefix' as const, text, box }];
  return after({ verb: 'addSign', args: { sign: { ...sign, face: { ...sign.face, blocks } } } });
}

const zoneOf = (at: string) =>
  packWith({
    select: { type: 'sign', kinds: ['exhibitionBoard'] },
    check: { kind: 'zone', zone: 'onFace', at, words: ['党建引领'] },
    message: '{name}应在{required}，现{actual}',
  });

describe('a text on its board', () => {
  const top = zoneOf('topCentre');
  const aside = zoneOf('besideOrBelow');

  it('is at the top in the middle where nothing reaches higher', () => {
    expect(statesOf(withText('党建引领 乡村振兴', { x: 700, y: 1110, width: 1000, height: 80 }), top)).toEqual(['pass']);
    expect(statesOf(withText('党建引领', { x: 100, y: 1110, width: 1000, height: 80 }), top)).toEqual(['fail']);
    expect(statesOf(withText('党建引领', { x: 700, y: 100, width: 1000, height: 80 }), top)).toEqual(['fail']);
  });

  it('is beside or below where it overlaps the highest text on neither axis', () => {
    expect(statesOf(withText('党建引领', { x: 700, y: 100, width: 1000, height: 80 }), aside)).toEqual(['pass']);
    expect(statesOf(withText('党建引领', { x: 0, y: 600, width: 60, height: 500 }), aside)).toEqual(['pass']);
    expect(statesOf(withText('党建引领', { x: 700, y: 1110, width: 1000, height: 80 }), aside)).toEqual(['fail']);
  });

  it('fails where no text has the words', () => {
    const [finding] = reportOf(withText('为人民服务', { x: 700, y: 1110, width: 1000, height: 80 }), top).findings;
    expect(finding).toMatchObject({ state: 'fail', message: '村情简介应在版面正上方居中，现没有' });
  });
});

describe('a feature on the roof', () => {
  const pack = packWith({ select: { type: 'feature', kinds: ['flagpole'] }, check: { kind: 'zone', zone: 'onRoof' }, message: '应在{required}，现{actual}' });
  const pole = (x: number, y: number): Edit => {
    const outline = [{ x, y }, { x: x + 100, y }, { x: x + 100, y: y + 100 }, { x, y: y + 100 }];
    return { verb: 'setSite', args: { changes: { features: { f2: { ...base.site.features.f2!, outline } } } } };
  };

  it('lies wholly within the outline of the building', () => {
    expect(statesOf(after(pole(12000, 6000)), pack)).toEqual(['pass']);
    expect(statesOf(after(pole(12000, -170)), pack)).toEqual(['fail']);
    expect(reportOf(base, pack).findings[0]).toMatchObject({ state: 'fail', message: '应在屋顶，现地面' });
  });
});
