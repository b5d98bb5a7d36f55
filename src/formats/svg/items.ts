import { decimal } from '../../drawing/decimal.ts';
import type { GlyphItem, GroupItem, ImageItem, Item, LayerName, PathItem } from '../../drawing/drawing.ts';
import type { Ink } from '../../drawing/ink.ts';
import { inkToHex } from '../../drawing/screen-colour.ts';
import { outlineData, type Definitions } from './definitions.ts';
import { escapeXml } from './escape-xml.ts';
import { glyphMatrix, pathData, spaceMatrix } from './path-data.ts';

/** Where a picture is found, by its name. */
export type ImageAddress = (image: string) => string;

/** Counters that make ids unique within one document. */
interface Ids {
  readonly definitions: Definitions;
  readonly address: ImageAddress;
  readonly layers: Map<LayerName, number>;
  clips: number;
}

const percents = (ink: Ink): string => ink.cmyk.map((v) => decimal(v, 2)).join(' ');

function inkAttributes(ink: Ink | undefined, prefix: '' | 'stroke-'): string {
  if (ink === undefined) return '';
  const spot = ink.spot === undefined ? '' : ` data-${prefix}spot="${escapeXml(ink.spot)}"`;
  return ` data-${prefix}cmyk="${percents(ink)}"${spot}`;
}

function strokeAttributes(item: PathItem): string {
  const stroke = item.stroke;
  if (stroke === undefined) return '';
  const { ink, width, dash = [], cap = 'butt', join = 'miter' } = stroke;
  const lengths = dash.map((v) => decimal(v, 4)).join(' ');
  return [
    ` stroke="${inkToHex(ink)}" stroke-width="${decimal(width, 4)}"`,
    lengths === '' ? '' : ` stroke-dasharray="${lengths}"`,
    cap === 'butt' ? '' : ` stroke-linecap="${cap}"`,
    // PDF's default limit, which is not SVG's
    join === 'miter' ? ' stroke-miterlimit="10"' : ` stroke-linejoin="${join}"`,
    inkAttributes(ink, 'stroke-'),
  ].join('');
}

function pathMarkup(item: PathItem): string {
  const fill = item.fill === undefined ? 'none' : inkToHex(item.fill);
  const rule = item.fill !== undefined && item.fillRule === 'evenodd' ? ' fill-rule="evenodd"' : '';
  const paint = `fill="${fill}"${rule}${inkAttributes(item.fill, '')}${strokeAttributes(item)}`;
  return `<path d="${pathData(item.path, 4)}" ${paint}/>`;
}

function glyphMarkup(item: GlyphItem, definitions: Definitions): string {
  const paint = `transform="${glyphMatrix(item.at)}" fill="${inkToHex(item.fill)}"${inkAttributes(item.fill, '')}`;
  const id = definitions.ids.get(item.outline.id);
  return id === undefined
    ? `<path d="${outlineData(item.outline.path)}" ${paint}/>`
    : `<use xlink:href="#${id}" ${paint}/>`;
}

/** The unit square, y up, of the drawing becomes that of SVG's images, y down. */
function imageMarkup({ image, at: [a, b, c, d, e, f] }: ImageItem, ids: Ids): string {
  const transform = spaceMatrix([a, b, -c, -d, c + e, d + f]);
  return `<image xlink:href="${escapeXml(ids.address(image))}" width="1" height="1" preserveAspectRatio="none" transform="${transform}"/>`;
}

function groupMarkup(item: GroupItem, ids: Ids): string[] {
  const inner = runs(item.items, ids);
  const open = `<g transform="${spaceMatrix(item.transform)}"`;
  if (item.clip === undefined) return [`${open}>`, ...inner, '</g>'];
  ids.clips += 1;
  const clip = `<clipPath id="clip${ids.clips}"><path d="${pathData(item.clip, 4)}"/></clipPath>`;
  return [clip, `${open} clip-path="url(#clip${ids.clips})">`, ...inner, '</g>'];
}

function itemMarkup(item: Item, ids: Ids): string[] {
  switch (item.kind) {
    case 'path':
      return [pathMarkup(item)];
    case 'glyph':
      return [glyphMarkup(item, ids.definitions)];
    case 'image':
      return [imageMarkup(item, ids)];
    case 'group':
      return groupMarkup(item, ids);
  }
}

function layerOpen(layer: LayerName, ids: Ids): string {
  const count = (ids.layers.get(layer) ?? 0) + 1;
  ids.layers.set(layer, count);
  return `<g id="layer-${layer}${count === 1 ? '' : `-${count}`}" data-layer="${layer}">`;
}

/** Neighbours of one layer share a group; a group item's own layer is that of what it holds. */
function runs(items: readonly Item[], ids: Ids): string[] {
  const out: string[] = [];
  let open: LayerName | null = null;
  for (const item of items) {
    const layer = item.kind === 'group' ? null : item.layer;
    if (open !== null && open !== layer) out.push('</g>');
    if (layer !== null && open !== layer) out.push(layerOpen(layer, ids));
    open = layer;
    for (const line of itemMarkup(item, ids)) out.push(line);
  }
  if (open !== null) out.push('</g>');
  return out;
}

/** The elements of a drawing's items, in the order of painting. */
export const itemsMarkup = (items: readonly Item[], definitions: Definitions, address: ImageAddress): string[] =>
  runs(items, { definitions, address, layers: new Map(), clips: 0 });
