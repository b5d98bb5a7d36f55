import { readFileSync } from 'node:fs';
import { deflateSync, gunzipSync } from 'node:zlib';
import { composeSign } from '../../src/drawing/compose-sign.ts';
import type { Drawing } from '../../src/drawing/drawing.ts';
import { preflight } from '../../src/formats/pdf/preflight.ts';
import { pdfOf } from '../formats/pdf-sample.ts';
import { drawContext, projectOf, type NameFixture } from '../tools/sign-project.ts';
import { barePathPdf } from './bare-path-pdf.ts';
import type { BenchRow } from './bench-row.ts';

const PAGES = 1000;
const RUNS = 3;

type Tree = { readonly [name: string]: Tree | readonly string[] };

function* villages(tree: Tree, above: readonly string[] = []): Iterable<NameFixture> {
  for (const [name, below] of Object.entries(tree)) {
    const path = [...above, name];
    if (!Array.isArray(below)) yield* villages(below as Tree, path);
    else {
      const [prov, pref, county, town] = path as [string, string, string, string];
      for (const raw of below) yield { prov, pref, county, town, raw, unit: '', party: '', committee: '', supervisory: '' };
    }
  }
}

/** The party plaques of a thousand villages, evenly spread over the country's list. */
async function plaques(): Promise<readonly Drawing[]> {
  const list = readFileSync(new URL('../../assets/regions/divisions.json.gz', import.meta.url));
  const all = [...villages(JSON.parse(gunzipSync(list).toString('utf8')) as Tree)];
  const ctx = await drawContext();
  return Array.from({ length: PAGES }, (_, i) => all[Math.floor((i * all.length) / PAGES)]!).map(
    (name) => composeSign(projectOf(name), 's1', ctx).drawing,
  );
}

/** CPU seconds, user and system, of one call. */
function cpuSeconds(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
const megabytes = (bytes: number): number => Math.round(bytes / 1e4) / 100;

/**
 * A thousand gate plaques to PDF, in CPU seconds of one process: our writer with forms (node's zlib handed in, as the
 * command line does; fflate, as the browser does) beside the bare path writer on the same drawings, in turns.
 */
export async function pdfBench(): Promise<BenchRow[]> {
  const pages = await plaques();
  const native = { deflate: (bytes: Uint8Array) => deflateSync(bytes, { level: 6 }) };
  const warm = pages.slice(0, 50);
  pdfOf(warm, native);
  barePathPdf(warm);
  const before = process.memoryUsage().rss;
  const file = pdfOf(pages, native);
  const memory = Math.max(0, process.resourceUsage().maxRSS * 1024 - before);
  const turns = Array.from({ length: RUNS }, () => [cpuSeconds(() => pdfOf(pages, native)), cpuSeconds(() => barePathPdf(pages))] as const);
  const [ours, bare] = [median(turns.map((t) => t[0])), median(turns.map((t) => t[1]))];
  const row = (what: string, value: number, unit: string, bar: number | null = null): BenchRow => ({ what, value, unit, bar });
  return [
    row(`PDF, ${PAGES} gate plaques: CPU beside the bare path writer`, ours / bare, '×', 0.5),
    row('PDF: our writer, forms, zlib', ours, 's CPU'),
    row('PDF: bare path writer, zlib level 6', bare, 's CPU'),
    row('PDF: our writer, forms, fflate', cpuSeconds(() => pdfOf(pages)), 's CPU'),
    row('PDF: our writer, flat paths, zlib', cpuSeconds(() => pdfOf(pages, { ...native, outlines: 'flat' })), 's CPU'),
    row('PDF: preflight of the file', cpuSeconds(() => preflight(file)), 's CPU'),
    row('PDF: file with forms', megabytes(file.length), 'MB'),
    row('PDF: bare file', megabytes(barePathPdf(pages).length), 'MB'),
    row('PDF: memory on top while writing', megabytes(memory), 'MB'),
  ];
}
