import { decimal } from '../../drawing/decimal.ts';
import type { Drawing } from '../../drawing/drawing.ts';
import { rectHeight, rectWidth } from '../../geometry/rect.ts';
import { definitionsOf } from './definitions.ts';
import { itemsMarkup, type ImageAddress } from './items.ts';
import { escapeXml } from './escape-xml.ts';

/**
 * A drawing as SVG. The picture is the trim, in mm (`width`, `height` and `viewBox`; of a drawing made for 1:n the paper
 * size is 1/n of the viewBox); what reaches into the bleed is kept and lies outside the viewBox. y is flipped once, at
 * the root group. Text is outlined; a shape used more than once stands in <defs>. Each run of items of one layer is a
 * <g data-layer>. Colours are screen colours; `data-cmyk` and `data-spot` keep the ink; an image is linked by what
 * `address` says, its name where nothing is said.
 * The same drawing gives the same text.
 */
export function writeSvg(drawing: Drawing, address: ImageAddress = (image) => image): string {
  const { trim, scale } = drawing;
  const [width, height] = [rectWidth(trim), rectHeight(trim)];
  const mm = (v: number): string => decimal(v, 4);
  const definitions = definitionsOf(drawing.items);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" version="1.1"' +
      ` width="${mm(width / scale)}mm" height="${mm(height / scale)}mm" viewBox="0 0 ${mm(width)} ${mm(height)}">`,
    `<title>${escapeXml(drawing.title)}</title>`,
    ...definitions.markup,
    `<g transform="matrix(1 0 0 -1 ${mm(-trim.x0)} ${mm(trim.y1)})">`,
    ...itemsMarkup(drawing.items, definitions, address),
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}
