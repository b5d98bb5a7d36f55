/**
 * Composes the three gate plaques of every village and community of the published list and counts what goes wrong, by cause.
 *
 *   npx tsx tests/tools/compose-all-names.ts [--sample N] [--filling proportional|stretched|prefixColumns|twoLines|all]
 *
 * Exits with 1 where a plaque crashes, a character leaves the free area of its plaque, a name falls below the least size, or a
 * character is missing that Unicode has a place for and that is not known to be in no font.
 */
import { runBounds } from '../../src/text/layout.ts';
import { composeSign } from '../../src/drawing/compose-sign.ts';
import type { DrawContext } from '../../src/drawing/context.ts';
import { blockArea, textRules } from '../../src/drawing/sign-text.ts';
import type { Project } from '../../src/model/project.ts';
import { FILLINGS, type Filling, type Sign } from '../../src/model/sign.ts';
import { allNames, sampleOf } from './all-names.ts';
import { centreOf, drawContext, projectOf, type NameFixture } from './sign-project.ts';

/** In the list, but in no font that is shipped; Extension B, one unit (輋𣒍村). */
const IN_NO_FONT: ReadonlySet<string> = new Set(['U+2348D']);
/** Ink may stand out of its em box by this much of the size at the ends of a line. */
const OVERHANG = 0.12;
const PLAQUES = ['s1', 's2', 's3'] as const;

interface Tally {
  plaques: number;
  readonly causes: Map<string, { count: number; example: string }>;
}

function count(tally: Tally, cause: string, name: NameFixture): void {
  const known = tally.causes.get(cause);
  if (known === undefined) tally.causes.set(cause, { count: 1, example: `${name.county}${name.town} ${name.raw}` });
  else known.count += 1;
}

const isPrivate = (codePoint: string): boolean => {
  const code = Number.parseInt(codePoint.slice(2), 16);
  return (code >= 0xe000 && code <= 0xf8ff) || code >= 0xf0000;
};

function causeOf({ code, data }: { code: string; data?: Readonly<Record<string, unknown>> }): string {
  if (code !== 'text.missingGlyph') return code;
  const point = String(data?.['codePoint']);
  if (isPrivate(point)) return 'missing glyph, private use';
  return IN_NO_FONT.has(point) ? `missing glyph ${point}, in no shipped font` : `MISSING GLYPH ${point}`;
}

/** Whether the ink of a plaque leaves its free area by more than letters overhang their em boxes. */
function overflows(project: Project, sign: Sign, ctx: DrawContext): boolean {
  const area = blockArea(sign, sign.face.blocks[0]!, textRules(ctx.signTypes[sign.kind]))!;
  const glyphs = composeSign(project, sign.id, ctx).drawing.items.flatMap((item) => (item.kind === 'glyph' ? [item] : []));
  if (glyphs.length === 0) return true;
  const ink = runBounds(glyphs);
  const slack = OVERHANG * Math.max(...glyphs.map(({ at }) => Math.abs(at[3] || at[1]))) * 1000;
  return ink.x0 < area.x0 - slack || ink.x1 > area.x1 + slack || ink.y0 < area.y0 - slack || ink.y1 > area.y1 + slack;
}

function composeOne(project: Project, name: NameFixture, ctx: DrawContext, tally: Tally): void {
  for (const id of PLAQUES) {
    tally.plaques += 1;
    try {
      const { diagnostics } = composeSign(project, id, ctx);
      for (const diagnostic of diagnostics) count(tally, causeOf(diagnostic), name);
      if (overflows(project, project.signs[id]!, ctx)) count(tally, 'OVERFLOW', name);
    } catch (error) {
      count(tally, `CRASH ${String(error)}`, name);
    }
  }
}

/** The project of a name; the signs stay the same objects while only the names change. */
function projects(filling: Filling, first: NameFixture): (name: NameFixture) => Project {
  const base = projectOf(first);
  const signs = Object.fromEntries(PLAQUES.map((id) => [id, { ...base.signs[id]!, filling }]));
  return (name) => ({ ...base, centre: centreOf(name), signs });
}

function progress(done: number, all: number, since: number): void {
  const share = done / all;
  const bar = '█'.repeat(Math.round(share * 30)).padEnd(30, '░');
  const rate = Math.round(done / Math.max(1e-3, (Date.now() - since) / 1000));
  process.stderr.write(`\r${bar} ${done}/${all} ${rate}/s `);
}

function run(names: readonly NameFixture[], filling: Filling, ctx: DrawContext): Tally {
  const tally: Tally = { plaques: 0, causes: new Map() };
  const project = projects(filling, names[0]!);
  const since = Date.now();
  names.forEach((name, i) => {
    composeOne(project(name), name, ctx, tally);
    if (i % 2000 === 0) progress(i, names.length, since);
  });
  progress(names.length, names.length, since);
  process.stderr.write('\n');
  return tally;
}

function report(filling: Filling, names: number, { plaques, causes }: Tally, seconds: number): boolean {
  console.log(`\n${filling}: ${names} names, ${plaques} plaques, ${seconds.toFixed(0)} s CPU, ${Math.round(names / seconds)} names a second of CPU`);
  const rows = [...causes].toSorted(([, a], [, b]) => b.count - a.count);
  if (rows.length === 0) console.log('  nothing to report');
  for (const [cause, { count: times, example }] of rows) console.log(`  ${cause.padEnd(44)} ${String(times).padStart(7)} plaques, first: ${example}`);
  return rows.every(([cause]) => cause.startsWith('missing glyph'));
}

function option(name: string): string | null {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? null : (process.argv[at + 1] ?? null);
}

async function main(): Promise<void> {
  const wanted = option('filling') ?? 'proportional';
  const fillings = FILLINGS.filter((filling) => wanted === 'all' || filling === wanted);
  const sample = option('sample');
  const all = allNames();
  const names = sample === null ? all : sampleOf(all, Number(sample));
  if (fillings.length === 0 || names.length === 0) throw new Error('usage: compose-all-names.ts [--sample N] [--filling NAME|all]');
  const ctx = await drawContext();
  const sound = fillings.map((filling) => {
    const { user, system } = process.cpuUsage();
    const tally = run(names, filling, ctx);
    const after = process.cpuUsage();
    return report(filling, names.length, tally, (after.user + after.system - user - system) / 1e6);
  });
  process.exitCode = sound.every(Boolean) ? 0 : 1;
}

await main();
