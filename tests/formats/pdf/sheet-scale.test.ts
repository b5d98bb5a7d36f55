import { beforeAll, describe, expect, test } from 'vitest';
import { composeSheet } from '../../../src/drawing/compose-sheet.ts';
import type { DrawContext } from '../../../src/drawing/context.ts';
import type { Sheet } from '../../../src/model/sheet.ts';
import { LAYER_WORDS } from '../../../src/formats/pdf/layer-words.ts';
import { preflight } from '../../../src/formats/pdf/preflight.ts';
import { measurePdf } from '../../../src/formats/pdf/read-paths.ts';
import { pathBounds } from '../../../src/geometry/path.ts';
import { drawContext } from '../../tools/sign-project.ts';
import { oneRoom, starterProject } from '../../tools/starter-project.ts';
import { pdfOf } from '../pdf-sample.ts';

let ctx: DrawContext;
beforeAll(async () => {
  ctx = await drawContext();
});

/** Length on paper, in mm, of the longest wall of a room whose walls, 240 mm thick, are 10,000 mm long outside. */
function wallOnPaper(scale: Sheet['scale']): number {
  const room = oneRoom(10_000 - 240, 6000);
  const project = { ...room, sheets: room.sheets.map((sheet) => ({ ...sheet, scale })) };
  const sheet = composeSheet(project, project.sheets[0]!.id, ctx).drawing;
  const read = measurePdf(pdfOf([sheet], { marks: false }));
  if (!read.ok) throw new Error(JSON.stringify(read.diagnostics));
  const walls = read.value[0]!.paths.filter(({ layer, kind }) => layer === LAYER_WORDS.wall && kind === 'stroke');
  return Math.max(...walls.map(({ path }) => pathBounds(path)!).map((box) => box.x1 - box.x0));
}

describe('a sheet on paper', () => {
  test.each([
    [50, 200],
    [100, 100],
    [200, 50],
  ] as const)('at 1:%i a wall of 10,000 mm measures %i.0 mm in the PDF', (scale, mm) => {
    expect(wallOnPaper(scale)).toBeCloseTo(mm, 2);
  });

  test('the starter centre fills an A3 page of CMYK outlines that passes the preflight without a warning', () => {
    const project = starterProject();
    const sheet = composeSheet(project, project.sheets[0]!.id, ctx).drawing;
    const report = preflight(pdfOf([sheet], { marks: false }));
    expect(report.pages[0]!.trim).toEqual({ x0: 0, y0: 0, x1: 420, y1: 297 });
    expect(report.findings.map((finding) => finding.code)).toEqual(['preflight.checked']);
  });
});
