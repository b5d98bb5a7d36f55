/** One export in a process of its own: `pdf-memory-child.ts NAMES.json` prints the peak memory after each of its steps, in MB. */
import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { composeSign } from '../../src/drawing/compose-sign.ts';
import type { DrawContext } from '../../src/drawing/context.ts';
import type { Drawing } from '../../src/drawing/drawing.ts';
import { MARKS } from '../../src/drawing/marks.ts';
import { preflight } from '../../src/formats/pdf/preflight.ts';
import { pdfOf } from '../formats/pdf-sample.ts';
import { nodeFonts } from '../tools/node-fonts.ts';
import { projectOf, signTypes, symbols, type NameFixture } from '../tools/sign-project.ts';

const names = JSON.parse(readFileSync(process.argv[2]!, 'utf8')) as readonly NameFixture[];
const peakMb = (): number => Math.round(process.resourceUsage().maxRSS / 1024);

const ctx: DrawContext = { fonts: await nodeFonts([{ role: 'xiaobiaosong', weight: 'black' }]), signTypes, symbols, marks: MARKS };

/** A page is composed when the writer asks for it. */
function* plaques(): Iterable<Drawing> {
  for (const name of names) yield composeSign(projectOf(name), 's1', ctx).drawing;
}

const loaded = peakMb();
const file = pdfOf(plaques(), { deflate: (bytes) => deflateSync(bytes, { level: 6, chunkSize: 2048 }) });
const written = peakMb();
const { ok, pages } = preflight(file);
console.log(JSON.stringify({ ok, pages: pages.length, bytes: file.length, loaded, written, readBack: peakMb() }));
