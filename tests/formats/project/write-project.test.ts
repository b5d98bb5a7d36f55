import { describe, expect, it, onTestFinished } from 'vitest';
import { readArchive } from '../../../src/formats/project/archive.ts';
import { readProject, writeProject } from '../../../src/formats/project/index.ts';
import { stableJson } from '../../../src/formats/project/stable-json.ts';
import { sampleJson, sampleProject } from './sample-project.ts';
import type { Project } from '../../../src/model/project.ts';

function reversed(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(reversed);
  return Object.fromEntries(Object.entries(value).reverse().map(([key, inner]) => [key, reversed(inner)]));
}

describe('writing a .paitu', () => {
  it('comes back as the same project, images included', () => {
    const images = new Map([['scan.png', new Uint8Array([1, 2, 3])]]);
    const opened = readProject(writeProject(sampleProject(), { images }));
    if (!opened.ok) throw new Error(JSON.stringify(opened.diagnostics));
    expect(opened.value.project).toEqual(sampleProject());
    expect([...opened.value.images]).toEqual([['scan.png', new Uint8Array([1, 2, 3])]]);
    expect(opened.diagnostics).toEqual([]);
  });

  it('gives the same bytes whatever order the fields came about in', () => {
    const other = reversed(sampleProject()) as Project;
    expect(writeProject(other)).toEqual(writeProject(sampleProject()));
  });

  it('gives the same bytes in every time zone', () => {
    const before = process.env['TZ'];
    onTestFinished(() => {
      process.env['TZ'] = before;
      if (before === undefined) delete process.env['TZ'];
    });
    const bytes = ['UTC', 'Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Kiritimati'].map((zone) => {
      process.env['TZ'] = zone;
      return writeProject(sampleProject());
    });
    for (const file of bytes) expect(file).toEqual(bytes[0]);
  });

  it('keeps what was set aside when the file was opened', () => {
    const setAsideRaw = [{ path: 'signs.x', code: 'project.schema', value: { kind: 'hologram' } }];
    const opened = readProject(writeProject(sampleProject(), { setAsideRaw }));
    if (!opened.ok) throw new Error('refused');
    expect(opened.value.setAsideRaw).toEqual(setAsideRaw);
    expect(opened.diagnostics).toMatchObject([{ code: 'project.stillAside', path: 'signs.x', data: { reason: 'project.schema' } }]);
  });

  it('holds no file beside the project and its images', () => {
    const archive = readArchive(writeProject(sampleProject()));
    expect(archive.ok && [...archive.value.keys()]).toEqual(['project.json']);
  });
});

describe('stable JSON', () => {
  it('puts the version and the id first and the rest by code unit', () => {
    const text = stableJson({ storeys: [], id: 'a', centre: 1, formatVersion: 1 });
    expect([...text.matchAll(/"(\w+)":/g)].map((match) => match[1])).toEqual(['formatVersion', 'id', 'centre', 'storeys']);
  });

  it('loses nothing', () => {
    expect(JSON.parse(stableJson(sampleJson()))).toEqual(sampleJson());
  });
});
