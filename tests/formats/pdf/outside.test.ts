import { beforeAll, describe, expect } from 'vitest';
import { composeSign } from '../../../src/drawing/compose-sign.ts';
import { composeSheet } from '../../../src/drawing/compose-sheet.ts';
import type { DrawContext } from '../../../src/drawing/context.ts';
import type { Drawing } from '../../../src/drawing/drawing.ts';
import { writeSvg } from '../../../src/formats/svg/write-svg.ts';
import { inflate, rect } from '../../../src/geometry/rect.ts';
import { inkBox, mupdfPicture, popplerPicture, resvgPicture } from '../../outside/ink-box.ts';
import { runOn, testWith } from '../../outside/programs.ts';
import { drawContext, names, projectOf } from '../../tools/sign-project.ts';
import { starterProject } from '../../tools/starter-project.ts';
import { officePdf, pdfOf } from '../pdf-sample.ts';
import { sampleSheet, samplePlaque } from '../sample-drawings.ts';

const PIXELS_PER_MM = 3;
/** Trim of a plaque page with marks, mm from its upper left corner. */
const TRIM = rect(15, 15, 320, 2100);

let ctx: DrawContext;
let plaque: Drawing;
let pdf: Uint8Array;

beforeAll(async () => {
  ctx = await drawContext();
  plaque = composeSign(projectOf(names[0]!), 's1', ctx).drawing;
  pdf = pdfOf([plaque]);
});

/** `TrimBox: 42.52 42.52 949.61 5995.28` as width and height in mm; the two decimals of pdfinfo are 0.004 mm. */
function trimSize(text: string): readonly number[] {
  const [x0, y0, x1, y1] = /TrimBox:\s+([\d.]+)\s+([\d.]+)\s+([\d.]+)\s+([\d.]+)/.exec(text)!.slice(1).map(Number);
  return [((x1! - x0!) * 25.4) / 72, ((y1! - y0!) * 25.4) / 72];
}

const spacesOf = (file: Uint8Array): readonly string[] => {
  const trace = runOn('mutool', file, ['trace', 'input']).text;
  return [...new Set([...trace.matchAll(/colorspace="(\w+)/g)].map((m) => m[1]!))].sort();
};

describe('a gate plaque as PDF, judged by other programs', () => {
  testWith(['qpdf'], 'qpdf finds no fault in its syntax, and finds one when bytes are lost', () => {
    for (const file of [pdf, pdfOf([samplePlaque()], { outlines: 'flat' }), pdfOf([sampleSheet()], { marks: false })]) {
      expect(runOn('qpdf', file, ['--check', 'input']).text).toContain('No syntax or stream encoding errors found');
    }
    const cut = new Uint8Array([...pdf.subarray(0, 4000), ...pdf.subarray(4400)]);
    expect(runOn('qpdf', cut, ['--check', 'input']).status).not.toBe(0);
  });

  testWith(['pdffonts'], 'poppler lists no font; of the office file it lists fourteen', () => {
    const fonts = (file: Uint8Array): number => runOn('pdffonts', file, ['input']).text.trim().split('\n').length - 2;
    expect(fonts(pdf)).toBe(0);
    expect(fonts(officePdf())).toBe(14);
  });

  testWith(['pdfinfo'], 'poppler reads a trim of 320 × 2,100 mm and the claim PDF/X-4; of the office file neither', () => {
    const ours = runOn('pdfinfo', pdf, ['-box', 'input']).text;
    const [width, height] = trimSize(ours);
    expect(Math.abs(width! - 320)).toBeLessThan(0.01);
    expect(Math.abs(height! - 2100)).toBeLessThan(0.01);
    expect(ours).toMatch(/PDF subtype:\s+PDF\/X-4/);
    const office = runOn('pdfinfo', officePdf(), ['-box', 'input']).text;
    expect(Math.abs(trimSize(office)[0]! - 320)).toBeGreaterThan(1);
    expect(office).not.toMatch(/PDF subtype/);
  });

  testWith(['mutool'], 'MuPDF sees CMYK and separations alone; in the office file RGB and grey', () => {
    expect(spacesOf(pdf)).toEqual(['DeviceCMYK', 'Separation']);
    expect(spacesOf(officePdf())).toEqual(['DeviceGray', 'DeviceRGB']);
  });

  testWith(['gs'], 'Ghostscript separates the sample plaque into process plates and the cut line', () => {
    const files = runOn('gs', pdfOf([samplePlaque()]), ['-q', '-dBATCH', '-dNOPAUSE', '-r10', '-sDEVICE=tiffsep', '-o', 'p%d.tif', 'input']).files;
    expect(files).toContain('p1(CutContour).tif');
    expect(files.filter((name) => name.includes('('))).toHaveLength(5);
  });

  testWith(['pdftoppm', 'mutool'], 'poppler, MuPDF and resvg put the ink in the same place to 0.5 mm; a shift of 1 mm is seen', () => {
    const svg = resvgPicture(writeSvg(plaque), 320 * PIXELS_PER_MM);
    const drawn = inkBox(svg, PIXELS_PER_MM, rect(0, 0, 320, 2100));
    expect(drawn.x1 - drawn.x0).toBeGreaterThan(50);
    const shifted: Drawing = { ...plaque, items: [{ kind: 'group', layer: 'sign', transform: [1, 0, 0, 1, 1, 1], items: plaque.items }] };
    const apart = (file: Uint8Array, renderer: typeof popplerPicture): number => {
      const box = inkBox(renderer(file, PIXELS_PER_MM), PIXELS_PER_MM, TRIM);
      return Math.max(...(['x0', 'y0', 'x1', 'y1'] as const).map((side) => Math.abs(box[side] - drawn[side])));
    };
    for (const renderer of [popplerPicture, mupdfPicture]) {
      expect(apart(pdf, renderer)).toBeLessThan(0.5);
      expect(apart(pdfOf([shifted]), renderer)).toBeGreaterThan(0.5);
    }
  });

  testWith(['pdftoppm', 'mutool'], 'the same holds for the north arrow of a sheet, which stands alone in its corner', () => {
    const project = starterProject();
    const sheet = composeSheet(project, project.sheets[0]!.id, ctx).drawing;
    const file = pdfOf([sheet], { marks: false });
    const corner = rect(340, 10, 70, 34);
    const drawn = inkBox(resvgPicture(writeSvg(sheet), 420 * 4), 4, corner);
    expect([drawn.x0, drawn.y0, 70 - drawn.x1, 34 - drawn.y1].every((gap) => gap > 0.5)).toBe(true);
    for (const renderer of [popplerPicture, mupdfPicture]) {
      const box = inkBox(renderer(file, 4), 4, corner);
      for (const side of ['x0', 'y0', 'x1', 'y1'] as const) expect(Math.abs(box[side] - drawn[side])).toBeLessThan(0.5);
    }
  });

  testWith(['pdftoppm'], 'forms and flat paths print alike', () => {
    const boxes = (['forms', 'flat'] as const).map((outlines) =>
      inkBox(popplerPicture(pdfOf([plaque], { outlines }), PIXELS_PER_MM), PIXELS_PER_MM, inflate(TRIM, -1)),
    );
    expect(boxes[0]).toEqual(boxes[1]);
  });
});
