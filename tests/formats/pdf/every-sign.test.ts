import { beforeAll, describe, expect, test } from 'vitest';
import { composeSign } from '../../../src/drawing/compose-sign.ts';
import type { DrawContext } from '../../../src/drawing/context.ts';
import type { Drawing, Item } from '../../../src/drawing/drawing.ts';
import { preflight } from '../../../src/formats/pdf/preflight.ts';
import { writeSvg } from '../../../src/formats/svg/write-svg.ts';
import { rectHeight, rectWidth } from '../../../src/geometry/rect.ts';
import { signFromType } from '../../../src/model/make-signs.ts';
import type { Project } from '../../../src/model/project.ts';
import { SIGN_KINDS, type SignKind } from '../../../src/model/sign.ts';
import { comparePictures, type Difference } from '../../outside/compare-pictures.ts';
import { mupdfPicture, resvgPicture } from '../../outside/ink-box.ts';
import { testWith } from '../../outside/programs.ts';
import { drawContext, signTypes } from '../../tools/sign-project.ts';
import { starterProject } from '../../tools/starter-project.ts';
import { pdfOf } from '../pdf-sample.ts';

/** Longest side of the pictures, pixels. */
const LONGEST = 700;

let ctx: DrawContext;
let project: Project;

beforeAll(async () => {
  ctx = await drawContext();
  project = starterProject();
});

/** The faces of a kind of sign: one for each of its variants, in a centre with rooms and words for the empty texts. */
function facesOf(kind: SignKind): readonly Drawing[] {
  const type = signTypes[kind]!;
  return type.variants.map(({ org, topic }) => {
    const made = signFromType(type, org, { kind: 'freeStanding' }, topic)!;
    const blocks = made.face.blocks.map((block) => (block.template === '' && block.text === null ? { ...block, text: '为人民服务' } : block));
    const sign = { ...made, id: 's', face: { ...made.face, blocks } };
    return composeSign({ ...project, signs: { s: sign } }, 's', ctx).drawing;
  });
}

/** What reaches beyond the trim is left out: the picture is the finished piece. */
const trimmed = (drawing: Drawing): Drawing => ({ ...drawing, bleed: 0, size: drawing.trim });

const isLong = ({ trim }: Drawing): boolean => Math.max(rectWidth(trim), rectHeight(trim)) > 5000;

function apart(inPdf: Drawing, inSvg: Drawing): Difference {
  const width = rectWidth(inSvg.trim);
  // a whole number of pixels across, so that both renderers draw at the same scale
  const columns = Math.ceil((LONGEST * width) / Math.max(width, rectHeight(inSvg.trim)));
  const pixelsPerMm = columns / width;
  const tenth = isLong(inPdf);
  const pdf = pdfOf([trimmed(inPdf)], { marks: false, ...(tenth ? { scaleDown: 10 as const } : {}) });
  const svg = resvgPicture(writeSvg(trimmed(inSvg)), columns);
  return comparePictures(mupdfPicture(pdf, tenth ? pixelsPerMm * 10 : pixelsPerMm), svg, pixelsPerMm);
}

/** Moved by a hundredth of its longest side: seven pixels. */
function moved(drawing: Drawing): Drawing {
  const by = Math.max(rectWidth(drawing.trim), rectHeight(drawing.trim)) / 100;
  const isGround = ({ layer }: Item): boolean => layer === 'ground';
  const artwork = drawing.items.filter((item) => !isGround(item));
  return { ...drawing, items: [...drawing.items.filter(isGround), { kind: 'group', layer: 'sign', transform: [1, 0, 0, 1, by, by], items: artwork }] };
}

/** Of 1,000 pixels three: thin strokes are drawn a little differently. */
const MOST = 0.003;

describe.each(SIGN_KINDS)('a sign of the kind %s, in each of its variants', (kind) => {
  testWith(['mutool'], 'looks the same as PDF and as SVG; moved by a hundredth of its length it does not', () => {
    const faces = facesOf(kind);
    for (const [variant, face] of faces.entries()) {
      const pixelMm = Math.max(rectWidth(face.trim), rectHeight(face.trim)) / LONGEST;
      // where no pixel differs, a hairline may still be darker than half in one picture alone
      const { share, inkMm } = apart(face, face);
      expect({ variant, share, isAlike: share < MOST, isInPlace: share === 0 || inkMm <= 1.6 * pixelMm }).toMatchObject({ isAlike: true, isInPlace: true });
    }
    expect(apart(moved(faces[0]!), faces[0]!).share).toBeGreaterThan(MOST);
  });

  test('passes preflight as PDF', () => {
    for (const face of facesOf(kind)) {
      const report = preflight(pdfOf([face], isLong(face) ? { scaleDown: 10 } : {}));
      expect(report.findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
    }
  });
});
