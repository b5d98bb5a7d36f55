import { describe, expect, it } from 'vitest';
import { after, packWith, reportOf, statesOf } from '../fake-env.ts';
import { hang, plate, serves, wall } from '../hung.ts';

const select = { type: 'sign', kinds: ['doorPlate'] };

describe('alignEdge', () => {
  const pack = packWith({ select, check: { kind: 'alignEdge', edge: 'top', to: 'doorFrame', tolerance: 'onSite' }, message: '{edge}差{gap}' });

  it('passes where the upper edges are level to ten millimetres', () => {
    expect(statesOf(after(plate('o24')), pack)).toEqual(['pass']);
    expect(statesOf(after(plate('o24', { heightAboveFloor: 2290 })), pack)).toEqual(['pass']);
  });

  it('fails where they are not, and says by how much', () => {
    const [finding] = reportOf(after(plate('o24', { heightAboveFloor: 2268 })), pack).findings;
    expect(finding).toMatchObject({ state: 'fail', message: '上缘差12', data: { actual: 2388, required: 2400 } });
    expect(finding!.places.map(({ id }) => id)).toEqual(['s5', 'o24']);
  });

  it('measures a plate whose host is the wall against the nearest door of that face', () => {
    const besideO24 = hang('doorPlate', wall('w22', 'left'), { offset: -370, heightAboveFloor: 2280 });
    expect(statesOf(after(besideO24), pack)).toEqual(['pass']);
  });

  it('fails where there is no door at all', () => {
    expect(reportOf(after(hang('doorPlate', wall('w23', 'right'))), pack).findings[0]).toMatchObject({ state: 'fail', data: { actual: '不在门旁' } });
  });

  it('compares the left edges, too', () => {
    const left = packWith({ select, check: { kind: 'alignEdge', edge: 'left', to: 'doorFrame', tolerance: 'onSite' } });
    expect(statesOf(after(plate('o24', { offset: -350 })), left)).toEqual(['pass']);
    expect(statesOf(after(plate('o24', { offset: -300 })), left)).toEqual(['fail']);
  });
});

describe('gap to the door frame', () => {
  const of = (side?: string) => packWith({ select, check: { kind: 'gap', to: 'doorFrame', mm: 30, tolerance: 'onSite', ...(side ? { side } : {}) } });

  it.each([[680, 'pass'], [-680, 'pass'], [690, 'pass'], [691, 'fail'], [670, 'pass'], [600, 'fail'], [0, 'fail']])('at %i is %s', (offset, state) => {
    expect(statesOf(after(plate('o24', { offset })), of())).toEqual([state]);
  });

  it('tells left from right as the person before the door sees it', () => {
    expect(statesOf(after(plate('o24', { offset: -680 })), of('left'))).toEqual(['pass']);
    expect(statesOf(after(plate('o24', { offset: -680 })), of('right'))).toEqual(['fail']);
  });

  it('says how far it is', () => {
    expect(reportOf(after(plate('o24', { offset: 750 })), of()).findings[0]!.data).toMatchObject({ actual: 100, required: 30, gap: 70 });
  });
});

describe('zones at doors', () => {
  const zone = (name: string) => packWith({ select, check: { kind: 'zone', zone: name } });

  it('knows the leaf from the wall beside the frame', () => {
    const onLeaf = after(plate('o24', { offset: 0, heightAboveFloor: 1600 }));
    const beside = after(plate('o24'));
    expect([statesOf(onLeaf, zone('onDoor')), statesOf(beside, zone('onDoor'))]).toEqual([['pass'], ['fail']]);
    expect([statesOf(onLeaf, zone('besideDoor')), statesOf(beside, zone('besideDoor'))]).toEqual([['fail'], ['pass']]);
    expect(statesOf(after(plate('o24', { offset: 1500 })), zone('besideDoor'))).toEqual(['fail']);
  });

  it('knows whose door it is', () => {
    expect(statesOf(after(plate('o24')), zone('ownRoomDoor'))).toEqual(['pass']);
    expect(statesOf(after(plate('o24', serves('r9'))), zone('ownRoomDoor'))).toEqual(['pass']);
    const [finding] = reportOf(after(plate('o24', serves('r5'))), zone('ownRoomDoor')).findings;
    expect(finding).toMatchObject({ state: 'fail', data: { required: '标准化卫生室门口' } });
  });
});
