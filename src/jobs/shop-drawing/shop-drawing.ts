import type { Drawing } from '../../drawing/drawing.ts';
import type { Shop } from '../../model/shop.ts';
import { withBleed } from './bleed.ts';
import { cutContour } from './cut-contour.ts';
import { inksOf } from './map-inks.ts';
import { withPaints } from './paints.ts';
import { withRichBlack } from './rich-black.ts';
import { withUnderprint } from './white.ts';

/**
 * The face of a sign as a shop wants it: bleed, black, named paints, white below the artwork, the way of the knife. The same
 * drawing comes back where the shop wants nothing of its own. `scaleDown` is that of the page: lines for the knife are as
 * wide on paper at every scale.
 */
export function shopDrawing(drawing: Drawing, shop: Shop, scaleDown = 1): Drawing {
  const bled = shop.bleed === null ? drawing : withBleed(drawing, shop.bleed);
  const painted = Object.keys(shop.paints).length === 0 ? bled.items : withPaints(bled.items, shop.paints);
  const black = shop.black === 'rich' ? withRichBlack(painted, shop) : painted;
  const printed = shop.white === 'underprint' ? withUnderprint(black) : black;
  const cut = shop.cutContour === 'none' ? [] : cutContour(bled, shop.cutContour, drawing.scale * scaleDown);
  const items = cut.length === 0 ? printed : [...printed, ...cut];
  return items === bled.items ? bled : { ...bled, items };
}

/** Names of the plates beside the process plates that a shop's file may have; `own` are those of the signs themselves. */
export const shopSpots = (shop: Shop, own: readonly string[]): readonly string[] => [
  ...own,
  ...Object.keys(shop.paints),
  ...(shop.cutContour === 'none' ? [] : ['CutContour']),
  ...(shop.white === 'none' ? [] : ['White']),
];

/** Names of the plates of its own that drawings are painted with. */
export const spotsOf = (drawings: readonly Drawing[]): readonly string[] => [
  ...new Set(drawings.flatMap(({ items }) => inksOf(items).flatMap(({ spot }) => (spot === undefined ? [] : [spot])))),
];
