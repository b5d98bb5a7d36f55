import { createCentre } from '../../src/jobs/new-centre.ts';
import type { Project } from '../../src/model/project.ts';
import { testPlatform } from './test-platform.ts';

export const ZHUANGKE = {
  province: '河南省',
  prefecture: '洛阳市',
  county: '栾川县',
  town: '石庙镇',
  rawName: '栾川县石庙镇庄科村村民委员会',
};

/** The starter centre of 庄科村, as `new` makes it. */
export async function zhuangke(): Promise<Project> {
  const made = await createCentre(testPlatform(), { place: ZHUANGKE });
  if (!made.ok) throw new Error(JSON.stringify(made.diagnostics));
  return made.value;
}
