import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readProject, writeProject } from '../../../src/formats/project/index.ts';
import { paituOf } from './archive-of.ts';
import { sampleJson, sampleProject } from './sample-project.ts';

const SEED = 20261121;

/** Reads, and saves again what was opened: no bytes may make either throw, and nothing opens that cannot be saved and opened. */
function survives(bytes: Uint8Array): boolean {
  const read = readProject(bytes);
  if (!read.ok) {
    expect(read.diagnostics.length).toBeGreaterThan(0);
    return false;
  }
  const again = readProject(writeProject(read.value.project, read.value));
  expect(again.ok).toBe(true);
  if (again.ok) expect(again.value.project).toEqual(read.value.project);
  return true;
}

const whole = writeProject(sampleProject(), { images: new Map([['a.png', new Uint8Array([1, 2, 3, 4])]]) });

const byteChange = fc.record({ at: fc.nat(whole.length - 1), to: fc.integer({ min: 0, max: 255 }) });

it('no changed bytes make it throw', () => {
  fc.assert(
    fc.property(fc.array(byteChange, { minLength: 1, maxLength: 6 }), fc.nat(whole.length), (changes, keep) => {
      const bytes = whole.slice(0, keep % 3 === 0 ? keep : whole.length);
      for (const { at, to } of changes) if (at < bytes.length) bytes[at] = to;
      survives(bytes);
    }),
    { numRuns: 2000, seed: SEED },
  );
});

it('no bytes at all make it throw', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => void survives(bytes)), { numRuns: 500, seed: SEED });
});

type Place = { holder: Record<string, unknown>; key: string };

function placesOf(value: unknown): Place[] {
  if (value === null || typeof value !== 'object') return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...placesOf(holder[key])]);
}

const replacement = fc.oneof(
  fc.constantFrom<unknown>(null, 0, -1, 0.5, 1e9, -1e9, 1e300, '', 'x', [], {}, [null], { id: 'x' }, true, 'n1', 'w1', 's1', 240, 1),
  fc.jsonValue({ maxDepth: 2 }),
);

const jsonChange = fc.record({
  at: fc.nat(1_000_000),
  how: fc.constantFrom('replace', 'replace', 'remove', 'rename', 'copy'),
  value: replacement,
});

function change(json: Record<string, unknown>, { at, how, value }: { at: number; how: string; value: unknown }): void {
  const places = placesOf(json).filter(({ key }) => key !== 'formatVersion');
  const { holder, key } = places[at % places.length]!;
  const old = holder[key];
  if (how === 'replace') holder[key] = value;
  else if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else if (how === 'copy') holder[`${key}2`] = structuredClone(old);
  else delete holder[key];
  if (how === 'rename' && !Array.isArray(holder)) holder[`x${key}`] = old;
}

it('no changed JSON makes it throw, and what opens can be saved', () => {
  let opened = 0;
  fc.assert(
    fc.property(fc.array(jsonChange, { minLength: 1, maxLength: 4 }), (changes) => {
      const json = sampleJson();
      for (const one of changes) change(json, one);
      if (survives(paituOf(json))) opened += 1;
    }),
    { numRuns: 1500, seed: SEED },
  );
  // The changes must reach both ends, or the test would say little.
  expect(opened).toBeGreaterThan(150);
  expect(opened).toBeLessThan(1400);
});
