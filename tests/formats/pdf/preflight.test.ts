import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { preflight } from '../../../src/formats/pdf/preflight.ts';
import { officePdf, pdfOf } from '../pdf-sample.ts';
import { samplePlaque } from '../sample-drawings.ts';
import { tinyPdf, type TinyPdf } from './tiny-pdf.ts';

/** Findings that every hand-made page has, because it brings neither metadata nor output intent. */
const BARE = new Set(['preflight.noXmp', 'preflight.noOutputIntent', 'preflight.noFileId']);

const found = (parts: TinyPdf): readonly { code: string; severity: string; data?: unknown }[] =>
  preflight(tinyPdf(parts)).findings.filter(({ code }) => !BARE.has(code));
const codes = (parts: TinyPdf): readonly string[] => found(parts).map(({ code }) => code);

const CMYK_BOX = '0 1 1 0 k 20 20 10 10 re f';

describe('a file of ours', () => {
  test('passes and says what was found', () => {
    const report = preflight(pdfOf([samplePlaque(), samplePlaque()]));
    expect(report).toMatchObject({ ok: true, claims: 'PDF/X-4', condition: 'FOGRA39', inks: ['Magenta', 'Yellow', 'CutContour'] });
    expect(report.findings).toEqual([
      { code: 'preflight.checked', severity: 'info', data: { pages: 2, inks: 'Magenta、Yellow、CutContour', condition: 'FOGRA39' } },
    ]);
  });

  test.each([
    ['preflight.metadataDiffers', '<pdf:Trapped>False', '<pdf:Trapped>Frlse'],
    ['preflight.metadataDiffers', '<xmp:CreateDate>2026', '<xmp:CreateDate>2025'],
    ['preflight.noClaim', 'pdfxid:GTS_PDFXVersion>PDF', 'pdfxid:GTS_PDFXVersiom>PDF'],
    ['preflight.noOutputIntent', '/GTS_PDFX /OutputCond', '/GTS_PDFA /OutputCond'],
    ['preflight.noTrimBox', '/TrimBox', '/TrimBux'],
    ['preflight.unreadable', 'startxref', 'startxrfe'],
  ])('with one word changed it does not: %s', (code, from, to) => {
    const text = Buffer.from(pdfOf([samplePlaque()])).toString('latin1');
    expect(text).toContain(from);
    const report = preflight(Buffer.from(text.replace(from, to), 'latin1'));
    expect(report.ok).toBe(false);
    expect(report.findings.map((f) => f.code)).toContain(code);
    expect(report.findings.map((f) => f.code)).not.toContain('preflight.checked');
  });

  test('never throws, whatever becomes of its bytes', () => {
    const file = pdfOf([samplePlaque()]);
    const place = fc.integer({ min: 0, max: file.length - 1 });
    fc.assert(
      fc.property(fc.array(fc.tuple(place, fc.integer({ min: 0, max: 255 })), { maxLength: 40 }), place, (hits, end) => {
        const broken = file.slice(0, Math.max(end, file.length - 3000));
        for (const [at, byte] of hits) if (at < broken.length) broken[at] = byte;
        expect(typeof preflight(broken).ok).toBe('boolean');
      }),
      { numRuns: 150 },
    );
  });
});

describe('what a print shop would send back', () => {
  test('an office file: fonts, text, RGB, no trim, no output intent', () => {
    const report = preflight(officePdf());
    expect(report.ok).toBe(false);
    const list = report.findings.map((f) => f.code);
    for (const code of ['font', 'text', 'colourSpace', 'paintSpace', 'noTrimBox', 'noOutputIntent', 'noXmp', 'action']) {
      expect(list).toContain(`preflight.${code}`);
    }
    expect(list.filter((code) => code === 'preflight.font')).toHaveLength(14);
  });

  test('nothing is found on a clean page', () => {
    expect(codes({ content: CMYK_BOX })).toEqual([]);
  });

  test.each(['1 0 0 rg', '1 0 0 RG', '0.5 g', '0.5 G', '/DeviceRGB cs 1 0 0 sc', '/C0 cs 0.1 0.2 0.3 scn'])('colour set by %s', (operators) => {
    const list = found({ content: operators, resources: '/ColorSpace <</C0 [/ICCBased 9 0 R]>>' });
    expect(list.map((f) => f.code)).toContain('preflight.colourSpace');
    expect(list[0]!.severity).toBe('error');
  });

  test('a path painted before any colour is set is grey by the definition of PDF', () => {
    expect(found({ content: '20 20 10 10 re f' })).toEqual([
      { code: 'preflight.paintSpace', severity: 'error', data: { page: 1, space: 'DeviceGray', count: 1 } },
    ]);
  });

  test('RGB inside a form is found at every use, text and pictures too', () => {
    const form = '<</Type /XObject /Subtype /Form /BBox [0 0 9 9] /Length 21>>\nstream\n0 0 1 rg 0 0 9 9 re f\nendstream';
    const list = found({ content: '/F Do /F Do', resources: '/XObject <</F 5 0 R>>', objects: [form] });
    expect(list.map((f) => [f.code, (f.data as { count: number }).count])).toEqual([
      ['preflight.colourSpace', 2],
      ['preflight.paintSpace', 2],
    ]);
    expect(codes({ content: 'BT (x) Tj ET' })).toEqual(['preflight.text']);
    expect(codes({ content: 'BI /W 1 /H 1 ID \u00ff\u0000 EI 0 0 1 rg' })).toEqual(['preflight.image', 'preflight.colourSpace']);
    expect(codes({ content: '/P Do', resources: '/XObject <</P 5 0 R>>', objects: ['<</Subtype /Image /Length 1>>\nstream\nx\nendstream'] })).toEqual(['preflight.image']);
    expect(codes({ content: '/S sh' })).toEqual(['preflight.shading']);
    expect(codes({ content: '/A gs' })).toEqual(['preflight.graphicsState']);
  });

  test('a form that calls itself ends', () => {
    const form = '<</Type /XObject /Subtype /Form /BBox [0 0 9 9] /Length 5>>\nstream\n/F Do\nendstream';
    expect(codes({ content: '/F Do', resources: '/XObject <</F 5 0 R>>', objects: [form] })).toEqual(['preflight.unreadableForm']);
  });

  test('register colour inside the trim, by its width too; outside it is what it is for', () => {
    const resources = '/ColorSpace <</R [/Separation /All /DeviceCMYK 9 0 R]>>';
    expect(codes({ content: '/R CS 1 SCN 1 w 5 5 m 12 5 l S', resources })).toEqual([]);
    expect(codes({ content: '/R CS 1 SCN 1 w 50 5 m 50 16 l S', resources })).toEqual(['preflight.registrationInside']);
    expect(codes({ content: '/R CS 1 SCN 8 w 12 50 m 12 60 l S', resources })).toEqual(['preflight.registrationInside']);
  });

  test('a line under a quarter point on paper, after all transforms', () => {
    expect(codes({ content: '0 0 0 1 K 0.25 w 20 20 m 30 30 l S' })).toEqual([]);
    expect(found({ content: '0 0 0 1 K q 0.1 0 0 0.1 0 0 cm 2 w 20 20 m 30 30 l S Q' })).toEqual([
      { code: 'preflight.thinStroke', severity: 'warning', data: { page: 1, widthPt: 0.2, leastPt: 0.25, count: 1 } },
    ]);
  });

  test('ink of more than 300 % together', () => {
    expect(codes({ content: '0.7 0.7 0.7 0.9 k 20 20 9 9 re f' })).toEqual([]);
    expect(found({ content: '1 1 1 1 k 20 20 9 9 re f' })).toEqual([
      { code: 'preflight.coverage', severity: 'warning', data: { page: 1, percent: 400, most: 300, count: 1 } },
    ]);
  });

  test.each<[string, string]>([
    ['preflight.noTrimBox', '/MediaBox [0 0 100 100]'],
    ['preflight.noMediaBox', '/TrimBox [0 0 100 100]'],
    ['preflight.boxOrder', '/MediaBox [0 0 100 100] /BleedBox [10 10 90 90] /TrimBox [5 10 90 90]'],
    ['preflight.boxOrder', '/MediaBox [0 0 100 100] /BleedBox [-1 0 100 100] /TrimBox [10 10 90 90]'],
    ['preflight.cropBox', '/MediaBox [0 0 100 100] /TrimBox [0 0 100 100] /CropBox [5 5 95 95]'],
    ['preflight.userUnit', '/MediaBox [0 0 100 100] /TrimBox [0 0 100 100] /UserUnit 4'],
    ['preflight.pageTooLarge', '/MediaBox [0 0 14401 100] /TrimBox [0 0 100 100]'],
    ['preflight.pageEntry', '/MediaBox [0 0 100 100] /TrimBox [0 0 100 100] /Annots [9 0 R]'],
  ])('%s in %s', (code, page) => {
    expect(codes({ content: CMYK_BOX, page })).toEqual([code]);
  });

  test('a user unit makes the reported boxes as large as they print', () => {
    const { pages } = preflight(tinyPdf({ page: '/MediaBox [0 0 7200 720] /TrimBox [0 0 7200 720] /UserUnit 2' }));
    expect(pages[0]!.trim).toEqual({ x0: 0, y0: 0, x1: 5080, y1: 508 });
  });

  test('a page takes its media box from its parent', () => {
    const file = tinyPdf({ page: '/TrimBox [0 0 72 72]', pages: '/MediaBox [0 0 72 144]', content: CMYK_BOX });
    expect(preflight(file).pages[0]!.media).toEqual({ x0: 0, y0: 0, x1: 25.4, y1: 50.8 });
  });

  test('fonts, actions, a version beyond 1.6, a file that is encrypted', () => {
    expect(codes({ resources: '/Font <</F1 <</BaseFont /Helvetica>>>>' })).toEqual(['preflight.font']);
    expect(codes({ catalog: '/OpenAction [3 0 R /Fit] /AcroForm <<>>' })).toEqual(['preflight.action', 'preflight.action']);
    expect(codes({ version: '1.7' })).toEqual(['preflight.version']);
    expect(codes({ trailer: '/Encrypt 9 0 R' })).toEqual(['preflight.unreadable']);
  });
});

describe('what cannot be read', () => {
  test.each([
    ['nothing', new Uint8Array()],
    ['a text', Buffer.from('hello, world')],
    ['a header alone', Buffer.from('%PDF-1.6\n')],
    ['a table that leads nowhere', Buffer.from('%PDF-1.6\nstartxref\n99999\n%%EOF')],
    ['a table that leads to itself', Buffer.from('%PDF-1.6\nxref\n0 0\ntrailer <</Prev 9>>\nstartxref\n9\n%%EOF')],
    ['brackets without end', Buffer.from(`%PDF-1.6\nxref\n0 0\ntrailer ${'<<[/A '.repeat(20_000)}\nstartxref\n9\n%%EOF`)],
  ])('%s is refused or found empty, never thrown at', (_, bytes) => {
    const report = preflight(bytes);
    expect(report.ok).toBe(false);
    expect(report.pages).toEqual([]);
  });

  test('content in a filter that is not ours is reported, not passed over', () => {
    const file = Buffer.from(tinyPdf({ content: CMYK_BOX })).toString('latin1').replace(`<</Length ${CMYK_BOX.length}>>`, `<</Length ${CMYK_BOX.length} /Filter /LZW>>`);
    const moved = file.replace(/startxref\n(\d+)/, (_, at: string) => `startxref\n${Number(at) + 13}`);
    expect(preflight(Buffer.from(moved, 'latin1')).findings.map((f) => f.code)).toContain('preflight.unreadableContent');
  });
});
