import { CLOSED_BY, type ClosedBy } from '../model/closing/closing-edits.ts';
import type { Dimension } from '../model/plan-part.ts';
import type { SiteFeature } from '../model/site.ts';
import type { Opening, Wall } from '../model/storey.ts';
import { WALL_STYLES, type WallStyleId } from './wall-styles.ts';

/** What the wall tools draw: a usual wall, a thickness of the person's own (mm), and where the body lies about the line. */
export interface WallPen {
  readonly style: WallStyleId;
  readonly thickness: number;
  /** Seen in the direction of drawing. */
  readonly justify: Wall['justify'];
}

/** What is drawn on the site: a thing of a kind, or the edge of the site itself. */
export interface SitePen {
  readonly kind: SiteFeature['kind'] | 'boundary';
  readonly form: 'rect' | 'polygon';
}

/** How gaps between walls are closed: by what, and up to which width (mm). */
export interface ClosingPen {
  readonly by: ClosedBy;
  readonly most: number;
}

/** What the drawing tools draw until a person chooses otherwise: kept as long as the project is open. */
export interface Pens {
  readonly wall: WallPen;
  readonly opening: Opening['kind'];
  /** Widths of a person's own by kind, mm; the usual one where there is none. */
  readonly openingWidths: Partial<Readonly<Record<Opening['kind'], number>>>;
  /** What a dimension measures; `auto` follows where its line is put. */
  readonly dimension: Dimension['along'] | 'auto';
  /** The symbol that is placed; null until one is chosen. */
  readonly symbol: string | null;
  readonly site: SitePen;
  readonly closing: ClosingPen;
}

export const DIMENSION_PENS: readonly Pens['dimension'][] = ['auto', 'points', 'x', 'y'];

export const FIRST_PENS: Pens = {
  wall: { style: 'interior', thickness: WALL_STYLES.interior.thickness, justify: 'centre' },
  opening: 'door',
  openingWidths: {},
  dimension: 'auto',
  symbol: null,
  site: { kind: 'square', form: 'rect' },
  closing: { by: 'virtual', most: 1500 },
};

export const JUSTIFICATIONS: readonly Wall['justify'][] = ['centre', 'left', 'right'];

/** What a wall edit takes of a pen. */
export const wallMade = ({ style, thickness, justify }: WallPen): Pick<Wall, 'kind' | 'thickness' | 'justify'> => {
  const { kind } = WALL_STYLES[style];
  return kind === 'virtual' ? { kind, thickness: 0, justify: 'centre' } : { kind, thickness, justify };
};

/** The usual wall of a style. */
export const penOfStyle = (pen: WallPen, style: WallStyleId): WallPen => ({ ...pen, style, thickness: WALL_STYLES[style].thickness });

/** The next justification: centre, left, right, centre … */
export const nextJustify = (justify: Wall['justify']): Wall['justify'] =>
  JUSTIFICATIONS[(JUSTIFICATIONS.indexOf(justify) + 1) % JUSTIFICATIONS.length]!;

/** Lines and walls in turn. */
export const nextClosing = (by: ClosedBy): ClosedBy => CLOSED_BY[(CLOSED_BY.indexOf(by) + 1) % CLOSED_BY.length]!;

type OpeningSize = Pick<Opening, 'width' | 'height' | 'sill'>;

/** The usual openings of a public building in a village, mm. */
export const OPENING_SIZES: Readonly<Record<Opening['kind'], OpeningSize>> = {
  door: { width: 900, height: 2100, sill: 0 },
  doubleDoor: { width: 1500, height: 2100, sill: 0 },
  slidingDoor: { width: 1800, height: 2100, sill: 0 },
  window: { width: 1500, height: 1500, sill: 900 },
  passage: { width: 1200, height: 2100, sill: 0 },
  gate: { width: 3000, height: 2400, sill: 0 },
};

/** The opening that the pen places. */
export const openingMade = ({ opening: kind, openingWidths }: Pens): Pick<Opening, 'kind' | 'width' | 'height' | 'sill'> => {
  const usual = OPENING_SIZES[kind];
  return { kind, ...usual, width: openingWidths[kind] ?? usual.width };
};
