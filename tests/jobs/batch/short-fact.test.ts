import { describe, expect, it } from 'vitest';
import { shortFact } from '../../../src/jobs/batch/short-fact.ts';

const told = (kind: string, data: Record<string, string | number | string[]>) => shortFact({ code: `allocate.short.${kind}`, severity: 'error', data });

describe('what a plan falls short of, as the town counts it', () => {
  it('is a whole room where there is none, and the difference where a room or those that share it are too small', () => {
    expect(told('unplaced', { function: '卫生室', required: 60, gap: 1 })).toMatchObject({ what: '没有可用房间', function: '卫生室', rooms: 1, areaM2: 60 });
    expect(told('area', { function: '便民服务大厅', required: 80, gap: 3 })).toMatchObject({ rooms: 0, areaM2: 3 });
    expect(told('areaUsual', { function: '图书室', required: 20, gap: 1.5 })).toMatchObject({ what: '面积不足', rooms: 0, areaM2: 1.5 });
    expect(told('zone', { function: '便民服务大厅', gap: 4 })).toMatchObject({ rooms: 0, areaM2: 4 });
    expect(told('minRooms', { function: '', others: [], gap: 2 })).toMatchObject({ function: '功能室', rooms: 2, areaM2: 0 });
  });

  it('costs no floor where another demand is not met, and names whom that is about', () => {
    expect(told('level', { function: '卫生室', gap: 1, required: 60 })).toMatchObject({ function: '卫生室', rooms: 0, areaM2: 0 });
    expect(told('atMost', { function: '', others: ['村干部办公室', '书记办公室'], gap: 1 })).toMatchObject({ function: '村干部办公室、书记办公室', rooms: 0, areaM2: 0 });
  });

  it('can be said in a sentence, without the place in a project that the town does not know', () => {
    const short = shortFact({ code: 'allocate.short.area', severity: 'error', subject: { kind: 'room', id: 'r1', storeyId: 's1' }, data: { gap: 3 } });
    expect(short.told).toEqual({ code: 'allocate.short.area', severity: 'error', data: { gap: 3 } });
  });
});
