import { decimal } from '../../drawing/decimal.ts';
import { CUT_OPERATIONS, cutBounds, cutLayer, type CutContour, type CutDrawing, type CutOperation, type DrillHole } from '../../drawing/cut/cut-drawing.ts';
import { polygonPath } from '../../geometry/path.ts';
import { rectHeight, rectWidth, unionRect } from '../../geometry/rect.ts';
import { escapeXml } from './escape-xml.ts';
import { pathData } from './path-data.ts';

/** What laser and plotter programs tell operations apart by; a line that is thin enough to be cut and not filled. */
const STROKES: Readonly<Record<CutOperation, string>> = { 'CUT-OUT': '#ff0000', 'CUT-IN': '#0000ff', ENGRAVE: '#00ff00', DRILL: '#ff00ff' };
const LINE = 0.1;
const DIGITS = 4;

const mm = (value: number): string => decimal(value, DIGITS);

const contourMarkup = ({ points }: CutContour): string => `<path d="${pathData(polygonPath(points), DIGITS)}"/>`;

/** A hole as two half circles, closed as all contours are. */
function holeMarkup({ centre: { x, y }, diameter }: DrillHole): string {
  const r = mm(diameter / 2);
  const [left, right, level] = [mm(x - diameter / 2), mm(x + diameter / 2), mm(y)];
  return `<path d="M${left} ${level}A${r} ${r} 0 0 0 ${right} ${level}A${r} ${r} 0 0 0 ${left} ${level}Z"/>`;
}

/** A group for each operation and sheet, in the order of cutting. */
function groups({ contours, holes }: CutDrawing): string[] {
  return CUT_OPERATIONS.flatMap((operation) => {
    const own = contours.filter((one) => one.operation === operation);
    const layers = operation === 'DRILL' ? (holes.length > 0 ? ['DRILL'] : []) : [...new Set(own.map(cutLayer))];
    return layers.map((layer) => {
      const shapes = operation === 'DRILL' ? holes.map(holeMarkup) : own.filter((one) => cutLayer(one) === layer).map(contourMarkup);
      return [`<g id="${layer}" fill="none" stroke="${STROKES[operation]}" stroke-width="${LINE}">`, ...shapes, '</g>'].join('\n');
    });
  });
}

/**
 * A cut drawing as SVG at 1:1 in mm: a group for each operation with its colour as stroke, no fill, every path closed. The
 * picture is the finished size, or more where a contour lies outside it.
 */
export function cutSvg(cut: CutDrawing): string {
  const box = unionRect(cut.trim, cutBounds(cut));
  const [width, height] = [mm(rectWidth(box)), mm(rectHeight(box))];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" version="1.1" width="${width}mm" height="${height}mm" viewBox="0 0 ${width} ${height}">`,
    `<title>${escapeXml(cut.title)}</title>`,
    `<g transform="matrix(1 0 0 -1 ${mm(-box.x0)} ${mm(box.y1)})">`,
    ...groups(cut),
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}
