import { readFileSync } from 'node:fs';
import { gzipSync } from 'fflate';
import { readDivisions, type Divisions } from '../../../src/formats/divisions/index.ts';

const file = new URL('../../../assets/regions/divisions.json.gz', import.meta.url);

/** The list that is shipped. */
export const published = (): Divisions => readDivisions(readFileSync(file));

export const gz = (json: unknown): Uint8Array => gzipSync(new TextEncoder().encode(JSON.stringify(json)));

/** A country of a few units, in which every case of the search can be seen. */
export const small = (): Divisions =>
  readDivisions(
    gz({
      河南省: {
        洛阳市: {
          栾川县: {
            石庙镇: ['栾川县石庙镇庄科村村民委员会', '栾川县石庙镇石庙社区居民委员会', '上庄科村委会'],
            栾川乡: ['双堂村委会', '栾川社区居委会'],
          },
        },
      },
      北京市: { 市辖区: { 延庆区: { 香营乡: ['庄科村委会', '庄科洼村委会', '红光村委会', '红光社区居委会', '红光居委会'] } } },
    }),
  );
