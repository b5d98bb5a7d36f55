import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { preflight } from '../../../src/formats/pdf/preflight.ts';
import { USUAL_DEMANDS } from '../../../src/formats/pdf/preflight-report.ts';
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
    ['preflight.iccComponents', '/N 4', '/N 3'],
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
    expect(codes({ content: '/S sh' })).toEqual(['preflight.shading']);
    expect(codes({ content: '/A gs' })).toEqual(['preflight.graphicsState']);
  });

  const SPOT = '/ColorSpace <</C [/Separation /Gold /DeviceCMYK 9 0 R] /W [/Separation /White /DeviceCMYK 9 0 R]>>';

  test('a spot that is declared and not painted, and one that a file should not have', () => {
    expect(found({ content: '/C cs 1 scn 20 20 9 9 re f', resources: SPOT }).map(({ code, data }) => [code, data])).toEqual([
      ['preflight.inkUnused', { ink: 'White' }],
    ]);
    const file = tinyPdf({ content: '/C cs 1 scn 20 20 9 9 re f /W cs 1 scn 30 30 9 9 re f', resources: SPOT });
    const report = preflight(file, { ...USUAL_DEMANDS, spots: ['White'] });
    expect(report.declared).toEqual(['Gold', 'White']);
    expect(report.findings).toContainEqual({ code: 'preflight.inkUndeclared', severity: 'error', data: { ink: 'Gold' } });
  });

  test('white that overprints in the mode in which zero leaves the plates alone; in the other it covers', () => {
    const content = '/G gs 0 0 0 0 k 20 20 9 9 re f';
    expect(codes({ content, resources: '/ExtGState <</G <</OP true /OPM 1>>>>' })).toEqual(['preflight.whiteOverprint']);
    expect(codes({ content, resources: '/ExtGState <</G <</OP true /OPM 0>>>>' })).toEqual([]);
    expect(codes({ content, resources: '/ExtGState <</G <</OP true /op false /OPM 1>>>>' })).toEqual([]);
  });

  test('a graphics state that makes things see-through; one that overprints is none', () => {
    const state = (entries: string): readonly string[] => codes({ content: `/G gs ${CMYK_BOX}`, resources: `/ExtGState <</G <<${entries}>>>>` });
    expect(state('/OP true /op true /OPM 0')).toEqual([]);
    for (const entries of ['/ca 0.5', '/CA 0', '/BM /Multiply', '/SMask <</S /Alpha>>']) expect(state(entries)).toEqual(['preflight.graphicsState']);
    expect(state('/ca 1 /BM /Normal /SMask /None')).toEqual([]);
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

describe('a bitmap', () => {
  /** 20 × 20 pixels of one CMYK colour on a square of `side` points. */
  const withImage = (side: number, entries = '/ColorSpace /DeviceCMYK', pixel = [0, 255, 255, 0]): TinyPdf => ({
    content: `q ${side} 0 0 ${side} 20 20 cm /P Do Q`,
    resources: '/XObject <</P 5 0 R>>',
    objects: [
      `<</Subtype /Image /Width 20 /Height 20 /BitsPerComponent 8 ${entries} /Length 1600>>\nstream\n${String.fromCharCode(...pixel).repeat(400)}\nendstream`,
    ],
  });

  test('in CMYK is no fault, and is reported with its resolution on paper', () => {
    expect(found(withImage(14.4))).toEqual([]);
    expect(preflight(tinyPdf(withImage(14.4))).pages[0]!.images).toEqual([{ width: 20, height: 20, ppi: 100, space: 'DeviceCMYK' }]);
  });

  test('of less than 100 ppi, at the size of the finished piece', () => {
    expect(found(withImage(16))).toEqual([{ code: 'preflight.resolution', severity: 'warning', data: { page: 1, ppi: 90, least: 100, count: 1 } }]);
    const page = '/MediaBox [0 0 100 100] /TrimBox [15 15 85 85] /UserUnit 2';
    expect(found({ ...withImage(14.4), page }).map(({ code, data }) => [code, (data as { ppi?: number }).ppi])).toEqual([
      ['preflight.userUnit', undefined],
      ['preflight.resolution', 50],
    ]);
  });

  test.each(['/ColorSpace /DeviceRGB', '/ColorSpace /DeviceGray', '/ColorSpace [/ICCBased 9 0 R]', '/ColorSpace [/Indexed /DeviceRGB 1 9 0 R]', ''])('with %s', (entries) => {
    const list = found(withImage(14.4, entries));
    expect(list.map((f) => [f.code, f.severity])).toEqual([['preflight.imageSpace', 'error']]);
  });

  test('with more ink than 300 %', () => {
    expect(codes(withImage(14.4, '/ColorSpace /DeviceCMYK', [255, 255, 255, 51]))).toEqual(['preflight.coverage']);
    expect(codes(withImage(14.4, '/ColorSpace /DeviceCMYK', [255, 255, 255, 0]))).toEqual([]);
  });

  test('with a mask of its own is see-through', () => {
    expect(codes(withImage(14.4, '/ColorSpace /DeviceCMYK /SMask <<>>'))).toEqual(['preflight.graphicsState']);
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
