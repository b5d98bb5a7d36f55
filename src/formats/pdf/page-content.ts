import { decimal } from '../../drawing/decimal.ts';
import type { Drawing, GlyphItem, GroupItem, ImageItem, Item, LayerName, PathItem, Stroke } from '../../drawing/drawing.ts';
import type { Ink } from '../../drawing/ink.ts';
import type { Matrix } from '../../geometry/matrix.ts';
import { rectPath, type Path } from '../../geometry/path.ts';
import { rectHeight, rectWidth, type Rect } from '../../geometry/rect.ts';
import { printMarks } from './marks.ts';
import type { PageBoxes } from './page-boxes.ts';
import { glyphMatrix, pathOperators, spaceMatrix } from './path-operators.ts';
import { inOnePiece } from './pdf-strings.ts';
import type { PdfOptions } from './pdf-options.ts';
import { formOf, layerName, marksForm, overprintName, pictureName, spotName, type Resources } from './resources.ts';

/** The graphics state as far as it is known, so that nothing is set twice. */
interface Pen {
  out: string;
  fill: string;
  stroke: string;
  layer: LayerName | null;
  overprint: boolean;
  /** Decimals that hold 1 µm on paper in the current space. */
  digits: number;
  readonly resources: Resources;
  readonly outlines: PdfOptions['outlines'];
}

const startPen = (resources: Resources, outlines: Pen['outlines']): Pen => ({
  out: '',
  fill: '',
  stroke: '',
  layer: null,
  overprint: false,
  digits: 3,
  resources,
  outlines,
});

const digitsFor = (paperScale: number): number =>
  paperScale > 0 ? Math.min(6, Math.max(0, 3 + Math.ceil(Math.log10(paperScale)))) : 6;

function inkOperator(pen: Pen, ink: Ink, use: 'fill' | 'stroke'): string {
  const [space, tint, process] = use === 'fill' ? ['cs', 'scn', 'k'] : ['CS', 'SCN', 'K'];
  if (ink.spot !== undefined) return `/${spotName(pen.resources, ink.spot, ink)} ${space} 1 ${tint}\n`;
  return `${ink.cmyk.map((v) => decimal(v / 100, 4)).join(' ')} ${process}\n`;
}

function setFill(pen: Pen, ink: Ink): void {
  const operator = inkOperator(pen, ink, 'fill');
  if (operator === pen.fill) return;
  pen.fill = operator;
  pen.out += operator;
}

function setStroke(pen: Pen, stroke: Stroke): void {
  const cap = { butt: 0, round: 1, square: 2 }[stroke.cap ?? 'butt'];
  const join = { miter: 0, round: 1, bevel: 2 }[stroke.join ?? 'miter'];
  const dash = (stroke.dash ?? []).map((v) => decimal(v, pen.digits)).join(' ');
  const operator =
    inkOperator(pen, stroke.ink, 'stroke') +
    `${decimal(stroke.width, Math.min(6, pen.digits + 1))} w ${cap} J ${join} j [${dash}] 0 d\n`;
  if (operator === pen.stroke) return;
  pen.stroke = operator;
  pen.out += operator;
}

function setLayer(pen: Pen, layer: LayerName | null): void {
  if (layer === pen.layer) return;
  if (pen.layer !== null) pen.out += 'EMC\n';
  if (layer !== null) pen.out += `/OC /${layerName(pen.resources, layer)} BDC\n`;
  pen.layer = layer;
}

function setOverprint(pen: Pen, overprint: boolean): void {
  if (overprint === pen.overprint) return;
  pen.overprint = overprint;
  pen.out += `/${overprintName(pen.resources, overprint)} gs\n`;
}

function paintPath(pen: Pen, item: PathItem): void {
  if (item.path.ops === '' || (item.fill === undefined && item.stroke === undefined)) return;
  setLayer(pen, item.layer);
  setOverprint(pen, item.overprint === true);
  if (item.fill !== undefined) setFill(pen, item.fill);
  if (item.stroke !== undefined) setStroke(pen, item.stroke);
  const star = item.fillRule === 'evenodd' ? '*' : '';
  const paint = item.fill === undefined ? 'S' : `${item.stroke === undefined ? 'f' : 'B'}${star}`;
  pen.out += `${pathOperators(item.path, pen.digits)}${paint}\n`;
}

function paintGlyph(pen: Pen, item: GlyphItem): void {
  if (item.outline.path.ops === '') return;
  setLayer(pen, item.layer);
  setOverprint(pen, item.overprint === true);
  setFill(pen, item.fill);
  if (pen.outlines === 'flat') {
    pen.out += `${pathOperators(item.outline.path, pen.digits, item.at)}f\n`;
    return;
  }
  const form = formOf(pen.resources, item.outline);
  if (form !== null) pen.out += `q ${glyphMatrix(item.at, pen.digits)}/${form.name} Do Q\n`;
}

/** The unit square, y up, holds the picture, as PDF has it. */
function paintImage(pen: Pen, item: ImageItem): void {
  setLayer(pen, item.layer);
  setOverprint(pen, false);
  pen.out += `q ${spaceMatrix(item.at)}/${pictureName(pen.resources, item.image)} Do Q\n`;
}

/** Everything inside q … Q: what was set inside is forgotten outside. */
function nested(pen: Pen, matrix: Matrix, paperScale: number, clip: Path | undefined, paint: () => void): void {
  setLayer(pen, null);
  const { fill, stroke, digits, overprint } = pen;
  pen.out += `q ${spaceMatrix(matrix)}`;
  pen.digits = digitsFor(paperScale);
  if (clip !== undefined) pen.out += `${pathOperators(clip, pen.digits)}W n\n`;
  paint();
  setLayer(pen, null);
  pen.out += 'Q\n';
  Object.assign(pen, { fill, stroke, digits, overprint });
}

function paintGroup(pen: Pen, item: GroupItem, paperScale: number): void {
  const [a, b, c, d] = item.transform;
  const inner = paperScale * Math.sqrt(Math.abs(a * d - b * c));
  nested(pen, item.transform, inner, item.clip, () => paintItems(pen, item.items, inner));
}

function paintItems(pen: Pen, items: readonly Item[], paperScale: number): void {
  for (const item of items) {
    if (item.kind === 'path') paintPath(pen, item);
    else if (item.kind === 'glyph') paintGlyph(pen, item);
    else if (item.kind === 'image') paintImage(pen, item);
    else paintGroup(pen, item, paperScale);
  }
}

/** From the drawing's mm to the page's points, whose origin is the lower left corner of the paper. */
function pageMatrix({ media, ptPerUnit: s }: PageBoxes): Matrix {
  return [s, 0, 0, s, -media.x0 * s, -media.y0 * s];
}

/** The marks around a page: pages of one size share a form of them; a file of flat paths has no forms. */
function marksContent(boxes: PageBoxes, { resources, outlines }: Pen): string {
  const { media, trim, bleed, ptPerUnit } = boxes;
  const content = (): string => {
    const pen = startPen(resources, outlines);
    nested(pen, pageMatrix(boxes), boxes.paperScale, undefined, () => paintItems(pen, printMarks(boxes), boxes.paperScale));
    return pen.out;
  };
  if (outlines === 'flat') return content();
  const key = [trim.x0, trim.y0, trim.x1, trim.y1, bleed.x0, ptPerUnit].join(' ');
  const box = `0 0 ${decimal(rectWidth(media) * ptPerUnit, 4)} ${decimal(rectHeight(media) * ptPerUnit, 4)}`;
  return `/${marksForm(resources, key, box, content).name} Do\n`;
}

/** The content stream of a page: the artwork, cut at the bleed; then, with marks, marks and slug around it. */
export function pageContent(
  drawing: Drawing,
  boxes: PageBoxes,
  options: Pick<PdfOptions, 'marks' | 'outlines'> & { slug: readonly Item[] },
  resources: Resources,
): string {
  const pen = startPen(resources, options.outlines);
  const part = (clip: Rect, items: readonly Item[]): void =>
    nested(pen, pageMatrix(boxes), boxes.paperScale, rectPath(clip), () => paintItems(pen, items, boxes.paperScale));
  part(boxes.bleed, drawing.items);
  if (options.marks) {
    pen.out += marksContent(boxes, pen);
    if (options.slug.length > 0) part(boxes.media, options.slug);
  }
  return inOnePiece(pen.out);
}
