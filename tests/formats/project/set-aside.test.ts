import { describe, expect, it } from 'vitest';
import { readProject, writeProject, type Opened } from '../../../src/formats/project/index.ts';
import { paituOf, zipOf } from './archive-of.ts';
import { sampleJson } from './sample-project.ts';

type Loose = Record<string, any>; // eslint-disable-line typescript/no-explicit-any

function open(bytes: Uint8Array): Opened & { codes: string[] } {
  const read = readProject(bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.diagnostics));
  return { ...read.value, codes: read.diagnostics.map((diagnostic) => diagnostic.code) };
}

describe('parts that cannot be used are set aside, listed and kept', () => {
  it('a sign of an unknown kind', () => {
    const json = sampleJson() as Loose;
    json.signs.g2 = { ...json.signs.g1, id: 'g2', kind: 'hologram' };
    const opened = open(paituOf(json));
    expect(Object.keys(opened.project.signs)).toEqual(['g1']);
    expect(opened.setAside).toMatchObject([{ code: 'project.schema', path: 'signs.g2.kind', data: { found: '"hologram"' } }]);
    expect(opened.setAsideRaw).toEqual([{ path: 'signs.g2', code: 'project.schema', value: json.signs.g2 }]);
  });

  it('an opening without its wall', () => {
    const json = sampleJson() as Loose;
    json.storeys[0].openings.o1.wallId = 'w9';
    const opened = open(paituOf(json));
    expect(opened.project.storeys[0]!.openings).toEqual({});
    expect(opened.setAsideRaw).toMatchObject([{ path: 'storeys.0.openings.o1', code: 'project.openingWithoutWall' }]);
  });

  it('an opening that reaches out of its wall, and one of two that overlap', () => {
    const json = sampleJson() as Loose;
    const opening = json.storeys[0].openings.o1;
    json.storeys[0].openings.o2 = { ...opening, id: 'o2', at: 5900 };
    json.storeys[0].openings.o3 = { ...opening, id: 'o3', at: 3500 };
    const opened = open(paituOf(json));
    expect(opened.setAsideRaw.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'storeys.0.openings.o2 invariant.6-openings',
      expect.stringMatching(/^storeys\.0\.openings\.o[13] invariant\.6-openings-apart$/),
    ]);
    expect(Object.keys(opened.project.storeys[0]!.openings)).toHaveLength(1);
  });

  it('a room with a bad field', () => {
    const json = sampleJson() as Loose;
    json.storeys[0].rooms.r1.capacity = 'many';
    const opened = open(paituOf(json));
    expect(opened.project.storeys[0]!.rooms).toEqual({});
    expect(opened.setAsideRaw[0]).toMatchObject({ path: 'storeys.0.rooms.r1', value: { name: '便民服务中心' } });
  });

  it('a field that is not known, alone: what it stands in stays', () => {
    const json = sampleJson() as Loose;
    json.centre.mascot = '石榴';
    json.storeys[0].walls.w1.paint = 'red';
    const opened = open(paituOf(json));
    expect(opened.setAside.map(({ code, path }) => [code, path])).toEqual([
      ['project.unknownField', 'centre.mascot'],
      ['project.unknownField', 'storeys.0.walls.w1.paint'],
    ]);
    expect(opened.setAsideRaw.map(({ value }) => value)).toEqual(['石榴', 'red']);
  });

  it('sheets by the index they had in the file, also when several go', () => {
    const json = sampleJson() as Loose;
    const sheet = json.sheets[0];
    json.sheets = [{ ...sheet, id: 'a', paper: 'B7' }, { ...sheet, id: 'b', view: { kind: 'plan', storeyId: 's9' } }, sheet];
    const opened = open(paituOf(json));
    expect(opened.project.sheets.map(({ id }) => id)).toEqual(['h1']);
    expect(opened.setAsideRaw.map(({ path, code }) => [path, code])).toEqual([
      ['sheets.0', 'project.schema'],
      ['sheets.1', 'project.sheetWithoutStorey'],
    ]);
  });

  it('a part once, though several of its fields are wrong, and with its unknown fields', () => {
    const json = sampleJson() as Loose;
    json.signs.g1 = { ...json.signs.g1, kind: 'hologram', copies: -1, glow: true };
    const opened = open(paituOf(json));
    expect(opened.setAside).toHaveLength(3);
    expect(opened.setAsideRaw).toEqual([{ path: 'signs.g1', code: 'project.schema', value: json.signs.g1 }]);
  });

  it('does not mix up parts whose names begin alike', () => {
    const json = sampleJson() as Loose;
    json.signs.g10 = { ...json.signs.g1, id: 'g10', kind: 'hologram' };
    json.signs.g1.glow = true;
    expect(open(paituOf(json)).setAsideRaw.map(({ path, code }) => `${path} ${code}`).sort()).toEqual([
      'signs.g1.glow project.unknownField',
      'signs.g10 project.schema',
    ]);
  });

  it('survives being saved and opened again', () => {
    const json = sampleJson() as Loose;
    json.signs.g1.kind = 'hologram';
    const first = open(paituOf(json));
    const second = open(writeProject(first.project, first));
    expect(second.setAsideRaw).toEqual(first.setAsideRaw);
    expect(second.codes).toEqual(['project.stillAside']);
  });
});

describe('what stays but is remarked on', () => {
  it('a room that stands in no face: it keeps its record', () => {
    const json = sampleJson() as Loose;
    json.storeys[0].rooms.r1.seed = { x: 90_000, y: 0 };
    const read = readProject(paituOf(json));
    expect(read.diagnostics).toMatchObject([
      { code: 'invariant.7-room-without-face', severity: 'warning', path: 'storeys.0.rooms.r1', data: { room: '便民服务中心' } },
    ]);
    expect(read.ok && read.value.project.storeys[0]!.rooms['r1']!.name).toBe('便民服务中心');
  });

  it('a sign on a wall that is not there, an underlay without its image, a foreign file', () => {
    const json = sampleJson() as Loose;
    json.signs.g1.host = { kind: 'wall', storeyId: 's1', wallId: 'w9', side: 'left' };
    json.storeys[0].underlays.u1 = { id: 'u1', title: '扫描', source: { kind: 'image', image: 'scan.png', width: 5000 }, position: { x: 0, y: 0 }, angleDeg: 0, opacity: 0.5, shown: true, locked: true };
    const opened = open(zipOf({ 'project.json': JSON.stringify(json), 'notes.txt': 'hello' }));
    expect(opened.codes).toEqual(['project.signWithoutHost', 'project.imageMissing', 'project.foreignFile']);
    expect(opened.setAside).toEqual([]);
    expect(Object.keys(opened.project.signs)).toEqual(['g1']);
  });

  it('a sign that serves a room which is not there: it serves none', () => {
    const json = sampleJson() as Loose;
    json.signs.g1.serves = { storeyId: 's1', roomId: 'r9' };
    const opened = open(paituOf(json));
    expect(opened.codes).toEqual(['project.signServesNoRoom']);
    expect(opened.project.signs['g1']!.serves).toBeNull();
  });

  it('a set-aside.json that is damaged', () => {
    const bytes = zipOf({ 'project.json': JSON.stringify(sampleJson()), 'set-aside.json': '[1]' });
    expect(open(bytes).codes).toEqual(['project.setAsideUnreadable']);
  });
});
