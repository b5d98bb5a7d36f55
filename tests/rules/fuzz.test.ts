import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { openProject } from '../../src/jobs/open.ts';
import type { Project } from '../../src/model/project.ts';
import { check } from '../../src/rules/check.ts';
import { parsePack } from '../../src/rules/parse-pack.ts';
import { paituOf } from '../formats/project/archive-of.ts';
import { allPacks, packIds, readJson } from '../standards/base.ts';
import { fixturesOf } from '../standards/fixtures.ts';
import { centreFor, edited } from '../standards/judge.ts';
import { base, context } from './fake-env.ts';

/** 300 in a run of the suite; PAITU_FUZZ=10000 for a long one. */
const RUNS = Number(process.env['PAITU_FUZZ'] ?? 300);

type Path = readonly string[];

/** Paths of every value inside. */
function paths(json: unknown, path: Path = []): Path[] {
  if (typeof json !== 'object' || json === null) return [path];
  return [path, ...Object.entries(json).flatMap(([key, value]) => paths(value, [...path, key]))];
}

function mutated(json: unknown, path: Path, value: unknown): unknown {
  const copy = structuredClone(json) as Record<string, unknown>;
  const holder = path.slice(0, -1).reduce((inner, key) => inner[key] as Record<string, unknown>, copy);
  holder[path.at(-1)!] = value;
  return copy;
}

const value = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom('{', '{}', '{unit}', '{*}', 'toString', '__proto__', 'constructor', 'function.', 'subject.lit', '*', -1, Infinity, null, 1e9, '', [], {}),
  fc.string({ maxLength: 8 }),
);

/** One value of a JSON document put anywhere into it, or a part of it put in another's place. */
const change = (sources: readonly { readonly json: unknown; readonly places: readonly Path[] }[]) =>
  fc.nat(sources.length - 1).chain((i) => {
    const { json, places } = sources[i]!;
    const part = fc.constantFrom(...places).map((path) => path.reduce((inner, key) => (inner as Record<string, unknown>)[key], json));
    return fc.tuple(fc.constant(i), fc.constantFrom(...places), fc.oneof(value, part));
  });

/** A case that takes long is no failure on a busy machine; a long run tells the longest, and one that hangs never ends. */
let longest = 0;
function timed(run: () => void): void {
  const start = performance.now();
  run();
  longest = Math.max(longest, performance.now() - start);
}
afterAll(() => {
  if (process.env['PAITU_FUZZ'] !== undefined) process.stdout.write(`${RUNS} packs, ${RUNS / 2} projects; the longest case took ${longest.toFixed(0)} ms\n`);
});
/** Far more than any run needs. */
const TIMEOUT = 60_000 + RUNS * 200;

const withPlaces = (json: unknown) => ({ json, places: paths(json).filter((path) => path.length > 0) });

describe('a pack changed at random', () => {
  const sources = packIds.map((id) => withPlaces(readJson(`templates/standards/${id}.json`)));
  const starts = packIds.map((id) => centreFor(id, base));

  it('is refused with a path and a known code, or checks without a fault', () => {
    fc.assert(
      fc.property(change(sources), ([i, path, put]) => {
        const json = mutated(sources[i]!.json, path, put);
        timed(() => {
          const parsed = parsePack(json);
          if (!parsed.ok) {
            expect(parsed.diagnostics.every((d) => d.code.startsWith('pack.') && d.path !== undefined)).toBe(true);
            return;
          }
          const report = check(starts[i]!, [parsed.value], context);
          for (const finding of report.findings) expect(finding.fix === null || finding.fix.edits.length > 0).toBe(true);
        });
      }),
      { numRuns: RUNS },
    );
  }, TIMEOUT);
});

describe('a project changed at random', () => {
  const packs = allPacks();
  // One fixture of each pack beside its centre, so that there are boards, plates and papers to change.
  const projects: readonly Project[] = [
    base,
    ...packs.flatMap(({ id }) => {
      const start = centreFor(id, base);
      return [start, ...fixturesOf(id).slice(0, 1).map((fixture) => edited(start, fixture.edits))];
    }),
  ];
  const sources = projects.map((project) => withPlaces(structuredClone(project)));

  it('is checked by every pack without a fault where it can be opened', () => {
    fc.assert(
      fc.property(change(sources), ([i, path, put]) => {
        const opened = openProject(paituOf(mutated(sources[i]!.json, path, put)));
        if (!opened.ok) return;
        timed(() => {
          const report = check(opened.value.project, packs, context);
          expect(report.outcomes.every(({ states }) => Object.keys(states).length > 0)).toBe(true);
          for (const finding of report.findings.slice(0, 20)) expect(finding.fix === null || finding.fix.edits.length > 0).toBe(true);
        });
      }),
      { numRuns: Math.ceil(RUNS / 2) },
    );
  }, TIMEOUT);
});
