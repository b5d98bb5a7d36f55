import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readProject, writeProject } from '../../../src/formats/project/index.ts';
import { FORMAT_VERSION } from '../../../src/model/project.ts';

/** Files of every version there was, as they were written then; never written anew. */
const folder = new URL('../../fixtures/projects/', import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith('.paitu'));

describe('files of every version are opened for ever', () => {
  it('has one at least of each version', () => {
    for (let version = 1; version <= FORMAT_VERSION; version += 1) {
      expect(files.filter((file) => file.startsWith(`v${version}-`)).length).toBeGreaterThan(0);
    }
  });

  it.each(files)('%s', (file) => {
    const opened = readProject(readFileSync(new URL(file, folder)));
    if (!opened.ok) throw new Error(JSON.stringify(opened.diagnostics, null, 1));
    expect(opened.value.setAside).toEqual([]);
    expect(opened.diagnostics.filter(({ code }) => code !== 'project.stillAside')).toEqual([]);
    const again = readProject(writeProject(opened.value.project, opened.value));
    expect(again.ok && again.value).toEqual(opened.value);
  });

  it('reads what the first version wrote: names, plan, signs, image, words of people, part set aside', () => {
    const opened = readProject(readFileSync(new URL('v1-zhuangke.paitu', folder)));
    if (!opened.ok) throw new Error('refused');
    const { project, images, setAsideRaw } = opened.value;
    expect(project.centre.unit).toBe('庄科村');
    expect(Object.values(project.signs).map(({ org }) => org)).toEqual(['party', 'committee', 'supervisory', null]);
    expect(Object.keys(project.storeys[0]!.rooms).length).toBeGreaterThan(6);
    expect([project.attestations.length, project.waivers.length, project.review.notes.length]).toEqual([1, 1, 1]);
    expect([...images.keys()]).toEqual(['scan.png']);
    expect(setAsideRaw).toEqual([{ path: 'signs.s9', code: 'project.schema', value: { id: 's9', kind: 'hologram' } }]);
  });
});
