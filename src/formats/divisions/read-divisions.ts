import { gunzipSync } from 'fflate';
import type { AreaLevel, Divisions } from './divisions.ts';

/** province → prefecture → county → town → names of the units. */
type Nested = { readonly [name: string]: Nested | readonly string[] };

interface Builder {
  readonly names: [string[], string[], string[], string[]];
  readonly parents: [number[], number[], number[], number[]];
  readonly firstChild: [number[], number[], number[], number[]];
  readonly units: string[];
  readonly repeatsPlace: number[];
}

function addTown(builder: Builder, names: readonly string[], county: string, town: string): void {
  for (const raw of names) {
    const repeats = raw.startsWith(county) && raw.startsWith(town, county.length) && raw.length > county.length + town.length;
    builder.units.push(repeats ? raw.slice(county.length + town.length) : raw);
    builder.repeatsPlace.push(repeats ? 1 : 0);
  }
}

function addLevel(builder: Builder, nested: Nested, level: number, parent: number, above: string): void {
  for (const [name, inner] of Object.entries(nested)) {
    const index = builder.names[level]!.push(name) - 1;
    builder.parents[level]!.push(parent);
    builder.firstChild[level]!.push(level === 3 ? builder.units.length : builder.names[level + 1]!.length);
    if (level === 3) addTown(builder, inner as readonly string[], above, name);
    else addLevel(builder, inner as Nested, level + 1, index, name);
  }
}

function levelOf(builder: Builder, level: number, children: number): AreaLevel {
  return {
    names: builder.names[level]!,
    parents: Uint32Array.from(builder.parents[level]!),
    firstChild: Uint32Array.from([...builder.firstChild[level]!, children]),
  };
}

function packNames(units: readonly string[]): { text: string; starts: Uint32Array } {
  const starts = new Uint32Array(units.length + 1);
  for (let i = 0; i < units.length; i += 1) starts[i + 1] = starts[i]! + units[i]!.length;
  return { text: units.join(''), starts };
}

function build(json: Nested): Divisions {
  const builder: Builder = { names: [[], [], [], []], parents: [[], [], [], []], firstChild: [[], [], [], []], units: [], repeatsPlace: [] };
  addLevel(builder, json, 0, 0, '');
  const counts = [...builder.names.slice(1).map((names) => names.length), builder.units.length];
  const levels = counts.map((children, level) => levelOf(builder, level, children)) as unknown as Divisions['levels'];
  return { levels, ...packNames(builder.units), repeatsPlace: Uint8Array.from(builder.repeatsPlace) };
}

function isNested(json: unknown, depth: number): json is Nested {
  if (depth === 4) return Array.isArray(json) && json.every((name) => typeof name === 'string');
  if (json === null || typeof json !== 'object' || Array.isArray(json)) return false;
  return Object.values(json).every((inner) => isNested(inner, depth + 1));
}

/** Many servers tell browsers that a .gz file is an encoding, so that it arrives unpacked; the first bytes tell. */
const unpack = (bytes: Uint8Array): Uint8Array => (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes);

/**
 * Reads the published list (assets/regions/divisions.json.gz, 620,573 units; about half a second), packed or as a server
 * unpacked it. The list is part of the program: a damaged copy is a fault of the installation and throws.
 */
export function readDivisions(bytes: Uint8Array): Divisions {
  const json: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(unpack(bytes)));
  if (!isNested(json, 0)) throw new Error('regions/divisions.json.gz: not province → prefecture → county → town → names');
  return build(json);
}
