import { FORMAT_VERSION } from '../../../src/model/project.ts';
import { describe, expect, it } from 'vitest';
import { readProject, writeProject } from '../../../src/formats/project/index.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import { forgeDirectory, paituOf, utf8, zipOf } from './archive-of.ts';
import { sampleJson, sampleProject } from './sample-project.ts';

const refusal = (bytes: Uint8Array): readonly Diagnostic[] => {
  const read = readProject(bytes);
  if (read.ok) throw new Error('opened');
  return read.diagnostics;
};

/** The sample with one value replaced at a path of keys. */
function changed(path: readonly (string | number)[], value: unknown): unknown {
  const json = sampleJson();
  let holder = json as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) holder = holder[key] as Record<string | number, unknown>;
  holder[path.at(-1)!] = value;
  return json;
}

describe('a file that is no .paitu', () => {
  it('is refused when it is empty or no zip', () => {
    expect(refusal(new Uint8Array())).toMatchObject([{ code: 'project.notAZip', data: { size: 0 } }]);
    expect(refusal(utf8('{"formatVersion":1}'))).toMatchObject([{ code: 'project.notAZip' }]);
  });

  it('is refused when the zip has no project.json, and names what is there', () => {
    expect(refusal(zipOf({ 'a.txt': 'a' }))).toMatchObject([{ code: 'project.noProjectJson', data: { files: ['a.txt'] } }]);
  });

  it('is refused when it is cut short', () => {
    const whole = writeProject(sampleProject());
    expect(refusal(whole.subarray(0, whole.length - 30))).toMatchObject([{ code: 'project.notAZip' }]);
    expect(refusal(whole.subarray(200))[0]!.code).toMatch(/^project\.zip(DirectoryBroken|Damaged)$/);
  });

  it('is refused when a byte of the content differs from its checksum', () => {
    const bytes = forgeDirectory(writeProject(sampleProject()), 16, 12345);
    expect(refusal(bytes)).toMatchObject([{ code: 'project.zipDamaged', path: 'project.json' }]);
  });

  it('is refused before inflating when the directory states too much', () => {
    const bytes = forgeDirectory(writeProject(sampleProject()), 24, 0xf0000000);
    expect(refusal(bytes)).toMatchObject([{ code: 'project.zipTooLarge', data: { size: 0xf0000000 } }]);
  });

  it('is refused when it would unpack to hundreds of times its size', () => {
    const bytes = zipOf({ 'project.json': '{}', 'images/a.png': new Uint8Array(8_000_000) });
    expect(refusal(bytes)).toMatchObject([{ code: 'project.zipRatio', path: 'images/a.png' }]);
  });

  it('is refused when more comes out than the directory states', () => {
    const bytes = forgeDirectory(zipOf({ 'project.json': new Uint8Array(8_000_000) }), 24, 1000);
    expect(refusal(bytes)).toMatchObject([{ code: 'project.zipDamaged', path: 'project.json' }]);
  });

  it('is refused when a name leads out of the archive or is there twice', () => {
    expect(refusal(zipOf({ 'images/../../x': 'a' }))).toMatchObject([{ code: 'project.zipUnsafeName' }]);
    expect(refusal(zipOf({ '/etc/x': 'a' }))).toMatchObject([{ code: 'project.zipUnsafeName' }]);
    const bytes = zipOf({ 'images/1': 'a', 'images/2': 'a' });
    bytes[bytes.lastIndexOf('2'.charCodeAt(0))] = '1'.charCodeAt(0);
    expect(refusal(bytes)).toMatchObject([{ code: 'project.zipDuplicate', path: 'images/1' }]);
  });

  it('is refused when it holds thousands of files', () => {
    const files = Object.fromEntries(Array.from({ length: 1001 }, (_, i) => [`images/${i}`, 'a']));
    expect(refusal(zipOf(files))).toMatchObject([{ code: 'project.zipTooMany', data: { count: 1001, limit: 1000 } }]);
  });
});

describe('a project.json that cannot be used', () => {
  it('is refused with line and column when it is not JSON', () => {
    const bytes = zipOf({ 'project.json': '{\n "formatVersion": 1,\n "id": oops\n}' });
    expect(refusal(bytes)).toMatchObject([{ code: 'project.badJson', path: 'project.json', data: { line: 3, column: 8 } }]);
  });

  it('is refused when it is not UTF-8', () => {
    expect(refusal(zipOf({ 'project.json': new Uint8Array([0x7b, 0xff, 0x7d]) }))).toMatchObject([{ code: 'project.notUtf8' }]);
  });

  it('is refused when its version is missing or newer, and says which', () => {
    expect(refusal(paituOf({}))).toMatchObject([{ code: 'project.noVersion', path: 'formatVersion' }]);
    expect(refusal(paituOf({ ...sampleJson(), formatVersion: 7 }))).toMatchObject([
      { code: 'project.newerFormat', data: { found: 7, supported: FORMAT_VERSION } },
    ]);
  });

  it('is refused with the path, what was expected and what was found', () => {
    expect(refusal(paituOf(changed(['storeys', 0, 'walls', 'w2', 'thickness'], 'thick')))).toMatchObject([
      { code: 'project.schema', path: 'storeys.0.walls.w2.thickness', data: { found: '"thick"' } },
    ]);
    expect(refusal(paituOf(changed(['storeys', 0, 'nodes', 'n1', 'x'], 0.5)))).toMatchObject([
      { path: 'storeys.0.nodes.n1.x', data: { expected: 'int', found: '0.5' } },
    ]);
    expect(refusal(paituOf(changed(['centre', 'unitType'], 'planet')))).toMatchObject([
      { path: 'centre.unitType', data: { expected: 'village | community | mixed', found: '"planet"' } },
    ]);
  });

  it('lists every place that is wrong, not the first alone', () => {
    const json = changed(['centre', 'unitType'], 'planet') as { site: { northDeg: unknown } };
    json.site.northDeg = 'up';
    expect(refusal(paituOf(json)).map((diagnostic) => diagnostic.path)).toEqual(['centre.unitType', 'site.northDeg']);
  });

  it('is refused when a wall ends nowhere: a plan without one of its walls is another plan', () => {
    expect(refusal(paituOf(changed(['storeys', 0, 'walls', 'w2', 'b'], 'n9')))).toMatchObject([
      { code: 'project.wallWithoutNode', path: 'storeys.0.walls.w2', data: { id: 'w2', node: 'n9' } },
    ]);
  });

  it('is refused when a wall is filed under another id, and when two storeys have one id', () => {
    const json = sampleJson() as { storeys: unknown[] };
    json.storeys.push(structuredClone(json.storeys[0]));
    expect(refusal(paituOf(json))).toMatchObject([{ code: 'project.repeatedId', path: 'storeys.1' }]);
    expect(refusal(paituOf(changed(['storeys', 0, 'walls', 'w2', 'id'], 'w9')))).toMatchObject([{ code: 'project.keyDiffers' }]);
  });

  it('is refused when its walls cross without a node, and names both', () => {
    const json = sampleJson() as { storeys: { nodes: Record<string, unknown>; walls: Record<string, object> }[] };
    const { nodes, walls } = json.storeys[0]!;
    nodes['n5'] = { id: 'n5', x: 3000, y: -1000 };
    nodes['n6'] = { id: 'n6', x: 3000, y: 5000 };
    walls['w5'] = { ...walls['w1'], id: 'w5', a: 'n5', b: 'n6', run: 'w5' };
    expect(refusal(paituOf(json))[0]).toMatchObject({ code: 'invariant.4-walls-meet-in-nodes', path: expect.stringMatching(/^storeys\.0\.walls\.w\d$/) });
  });

  it('is refused when a number is absurd, the nesting endless or a key reserved', () => {
    expect(refusal(paituOf(changed(['storeys', 0, 'nodes', 'n1', 'x'], 1e12)))).toMatchObject([
      { code: 'project.numberTooLarge', path: 'storeys.0.nodes.n1.x' },
    ]);
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect(refusal(zipOf({ 'project.json': deep }))).toMatchObject([{ code: 'project.tooDeep' }]);
    const reserved = JSON.stringify(sampleJson()).replace('"signs":{', '"signs":{"__proto__":{},');
    expect(refusal(zipOf({ 'project.json': reserved }))).toMatchObject([{ code: 'project.reservedKey', path: 'signs.__proto__' }]);
  });
});
