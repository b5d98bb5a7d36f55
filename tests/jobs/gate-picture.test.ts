import { decode } from 'fast-png';
import { describe, expect, it } from 'vitest';
import { nodePlatform } from '../../src/cli/node-platform.ts';
import { gatePictureFile } from '../../src/jobs/gate-picture.ts';
import { starter } from '../editor/sample.ts';

const TIME_LIMIT = 60_000;

describe('the picture of the gate as a file', () => {
  it('is a PNG as wide as asked for, named by place and light, dark by night', { timeout: TIME_LIMIT }, async () => {
    const pictures = await Promise.all(
      (['day', 'night'] as const).map(async (light) => {
        const result = await gatePictureFile(nodePlatform, starter(), { light, width: 420 });
        if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
        return result.value;
      }),
    );
    expect(pictures.map(({ name }) => name)).toEqual(['庄科村-大门效果图白天.png', '庄科村-大门效果图夜晚.png']);
    const [day, night] = pictures.map(({ bytes }) => decode(bytes));
    expect([day!.width, day!.height]).toEqual([420, 200]);
    const sky = ({ data }: typeof day & object): number => data[0]! + data[1]! + data[2]!;
    expect(sky(night!)).toBeLessThan(sky(day!) / 3);
  });

  it('is refused where a sign has a character that no font has', { timeout: TIME_LIMIT }, async () => {
    const project = starter();
    const centre = { ...project.centre, unit: '\u{2FFFD}村' };
    expect(await gatePictureFile(nodePlatform, { ...project, centre }, { light: 'day', width: 100 })).toMatchObject({ ok: false });
  });
});
