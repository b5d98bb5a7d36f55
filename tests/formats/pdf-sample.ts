import { readFileSync } from 'node:fs';
import { jsPDF } from 'jspdf';
import type { Drawing } from '../../src/drawing/drawing.ts';
import type { PdfOptions } from '../../src/formats/pdf/pdf-options.ts';
import { writePdf } from '../../src/formats/pdf/write-pdf.ts';

/** The default print condition. */
export const FOGRA39 = {
  name: 'FOGRA39',
  icc: new Uint8Array(readFileSync(new URL('../../assets/icc/FOGRA39L.icc', import.meta.url))),
};

export const pdfOptions = (changes: Partial<PdfOptions> = {}): PdfOptions => ({
  title: '石庙镇庄科村',
  creationDate: '2026-11-21',
  profile: FOGRA39,
  marks: true,
  outlines: 'forms',
  ...changes,
});

/** A PDF that must come out. */
export function pdfOf(pages: Iterable<Drawing>, changes: Partial<PdfOptions> = {}): Uint8Array {
  const written = writePdf(pages, pdfOptions(changes));
  if (!written.ok) throw new Error(JSON.stringify(written.diagnostics));
  return written.value;
}

/** What an office program would send to the printer: RGB, live text, jsPDF's own boxes. */
export function officePdf(): Uint8Array {
  const doc = new jsPDF({ unit: 'mm', format: [326, 2106] });
  doc.setFillColor(222, 41, 16);
  doc.rect(100, 100, 120, 1800, 'F');
  doc.text('Zhuangke', 20, 20);
  return new Uint8Array(doc.output('arraybuffer'));
}
