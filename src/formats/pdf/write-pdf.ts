import { zlibSync } from 'fflate';
import { jsPDF } from 'jspdf';
import type { Drawing, Item } from '../../drawing/drawing.ts';
import { rectHeight, rectWidth, type Rect } from '../../geometry/rect.ts';
import { failure, success, type Diagnostic, type Result } from '../../model/diagnostic.ts';
import { contentHash } from './content-hash.ts';
import { documentHooks } from './document-objects.ts';
import { buildBytes, jsPdfDocument, subscribeAll, type PageSource } from './jspdf-document.ts';
import { MAX_PAGE_PT, pageBoxes } from './page-boxes.ts';
import { pageContent } from './page-content.ts';
import { binaryBytes, binaryString } from './pdf-strings.ts';
import type { PdfOptions } from './pdf-options.ts';
import { createResources, type Resources } from './resources.ts';
import { inputCheck } from './validate.ts';
import type { FileFacts } from './xmp.ts';

function pageSource(drawing: Drawing, slug: readonly Item[], options: PdfOptions, resources: Resources): PageSource {
  const boxes = pageBoxes(drawing, options);
  const { media, ptPerUnit } = boxes;
  const onPaper = (r: Rect): Rect => ({
    x0: (r.x0 - media.x0) * ptPerUnit,
    y0: (r.y0 - media.y0) * ptPerUnit,
    x1: (r.x1 - media.x0) * ptPerUnit,
    y1: (r.y1 - media.y0) * ptPerUnit,
  });
  return {
    content: pageContent(drawing, boxes, { ...options, slug }, resources),
    width: Math.min(MAX_PAGE_PT, rectWidth(media) * ptPerUnit),
    height: Math.min(MAX_PAGE_PT, rectHeight(media) * ptPerUnit),
    trim: onPaper(boxes.trim),
    bleed: onPaper(boxes.bleed),
    userUnit: boxes.userUnit,
  };
}

function* identity(pages: readonly PageSource[], resources: Resources, options: PdfOptions): Iterable<string> {
  yield `${options.title}\n${options.creationDate}\n${options.profile.name}`;
  yield binaryString(options.profile.icc);
  for (const page of pages) yield `${page.width} ${page.height} ${page.userUnit} ${page.content}`;
  for (const form of [...resources.forms.values(), ...resources.marks.values()]) yield form.content;
  for (const [picture, name] of resources.pictures) {
    yield name;
    yield binaryString(options.pictures?.get(picture)?.cmyk ?? new Uint8Array());
  }
}

function remarks(options: PdfOptions, resources: Resources, userUnits: Iterable<number>): Diagnostic[] {
  const scaled: Diagnostic[] =
    options.scaleDown === undefined
      ? []
      : [{ code: 'pdf.scaledDown', severity: 'info', data: { factor: options.scaleDown } }];
  const conflicts = [...resources.conflicts].map(
    (spot): Diagnostic => ({ code: 'pdf.spotConflict', severity: 'warning', data: { spot } }),
  );
  const units = Math.max(1, ...userUnits);
  const enlarged: Diagnostic[] = units === 1 ? [] : [{ code: 'pdf.userUnit', severity: 'info', data: { userUnit: units } }];
  return [...scaled, ...enlarged, ...conflicts];
}

/** Each page is looked through and turned into operators before the next is asked for: no drawing is kept. */
function pageSources(pages: Iterable<Drawing>, options: PdfOptions, resources: Resources): Result<readonly PageSource[]> {
  const check = inputCheck(options);
  const problems: Diagnostic[] = [];
  const sources: PageSource[] = [];
  let index = 0;
  for (const drawing of pages) {
    const slug = options.slugs?.[index] ?? [];
    const found = check.page(drawing, slug);
    problems.push(...found);
    if (problems.length === 0) sources.push(pageSource(drawing, slug, options, resources));
    index += 1;
  }
  problems.unshift(...check.file());
  return problems.length > 0 ? failure(...problems) : success(sources);
}

/**
 * Drawings as a PDF of PDF/X-4 structure: one page a drawing, 1:1 on paper (1/scale for a drawing made for a scale), CMYK
 * and separations only, all text as outlines. The same input gives the same bytes. The pages may come
 * one by one from a generator: memory then hardly grows with their number. A page that PDF cannot hold, a number
 * that is none, an image or a profile that is not CMYK is refused with diagnostics; nothing is clamped. The result still
 * has to be read back by preflight() before it is handed over.
 */
export function writePdf(pages: Iterable<Drawing>, options: PdfOptions): Result<Uint8Array> {
  const resources = createResources();
  const written = pageSources(pages, options, resources);
  if (!written.ok) return written;
  const sources = written.value;
  const facts: FileFacts = {
    title: options.title,
    day: options.creationDate,
    producer: `jsPDF ${jsPDF.version}`,
    fileId: contentHash(identity(sources, resources, options)),
    scaleDown: options.scaleDown ?? 1,
  };
  const { doc, internals } = jsPdfDocument(sources);
  // the clock would get into the Info that jsPDF leaves behind
  doc.setCreationDate(`D:${facts.day.replaceAll('-', '')}000000+00'00'`);
  const hooks = subscribeAll(internals, documentHooks(internals, resources, options, facts));
  const deflate = options.deflate ?? ((data: Uint8Array) => zlibSync(data));
  const bytes = buildBytes(doc, facts.fileId, (data) => binaryString(deflate(binaryBytes(data))));
  hooks.rethrow();
  return success(bytes, remarks(options, resources, new Set(sources.map((source) => source.userUnit))));
}
