import { deflateSync } from 'node:zlib';
import { composeSign } from '../../src/drawing/compose-sign.ts';
import type { Drawing } from '../../src/drawing/drawing.ts';
import { preflight } from '../../src/formats/pdf/preflight.ts';
import { pdfOf } from '../formats/pdf-sample.ts';
import { drawContext, projectOf } from '../tools/sign-project.ts';
import { barePathPdf } from './bare-path-pdf.ts';
import type { BenchRow } from './bench-row.ts';
import { someVillages } from './villages.ts';

const PAGES = 1000;
const RUNS = 3;

/** The party plaques of a thousand villages. */
async function plaques(): Promise<readonly Drawing[]> {
  const ctx = await drawContext();
  return someVillages(PAGES).map((name) => composeSign(projectOf(name), 's1', ctx).drawing);
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
    row(`PDF, ${PAGES} gate plaques: CPU beside the bare path writer`, ours / bare, '×', 0.4),
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
