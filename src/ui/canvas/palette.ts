import type { Cmyk, Ink } from '../../drawing/ink.ts';
import { inkToRgb, type Rgb } from '../../drawing/screen-colour.ts';
import type { ViewId } from '../../editor/state.ts';

/** Colours of what is not the drawing itself, as CSS. */
export interface Palette {
  readonly ground: string;
  readonly grid: string;
  readonly gridStrong: string;
  readonly rulerGround: string;
  readonly rulerLine: string;
  readonly rulerText: string;
  readonly accent: string;
  readonly accentWeak: string;
  readonly handle: string;
  readonly guide: string;
  readonly highlight: string;
  readonly label: string;
  readonly labelGround: string;
  readonly before: string;
  /** The screen colour of an ink on this ground. */
  ink(ink: Ink): string;
}

const LIGHT = {
  ground: '#fbfbfa',
  grid: 'rgb(0 0 0 / 4%)',
  gridStrong: 'rgb(0 0 0 / 8%)',
  rulerGround: '#f6f6f4',
  rulerLine: '#c9c9c3',
  rulerText: '#6b6b66',
  accent: '#1f5fbf',
  accentWeak: 'rgb(31 95 191 / 12%)',
  handle: '#ffffff',
  guide: '#a03ab0',
  highlight: 'rgb(226 150 20 / 30%)',
  label: '#ffffff',
  labelGround: '#1f5fbf',
  before: '#8a8a84',
} as const;

const DARK = {
  ground: '#1f1f1e',
  grid: 'rgb(255 255 255 / 5%)',
  gridStrong: 'rgb(255 255 255 / 9%)',
  rulerGround: '#1b1b1a',
  rulerLine: '#4a4a46',
  rulerText: '#a8a8a1',
  accent: '#86b4f6',
  accentWeak: 'rgb(134 180 246 / 18%)',
  handle: '#1f1f1e',
  guide: '#d58be0',
  highlight: 'rgb(240 180 85 / 35%)',
  label: '#10233f',
  labelGround: '#86b4f6',
  before: '#83837c',
} as const;

const css = ([r, g, b]: Rgb): string => `rgb(${r} ${g} ${b})`;

/** Light and dark change places, the hue stays: a plan is read on a dark ground as on paper. */
function turned([r, g, b]: Rgb): Rgb {
  const [high, low] = [Math.max(r, g, b), Math.min(r, g, b)];
  const shift = 255 - high - low;
  // A little off black and white, as the dark ground is.
  const soften = (v: number): number => Math.round(31 + ((v + shift) * (236 - 31)) / 255);
  return [soften(r), soften(g), soften(b)];
}

const remembered = (colour: (ink: Ink) => string): ((ink: Ink) => string) => {
  const known = new WeakMap<Ink, string>();
  return (ink) => {
    const last = known.get(ink);
    if (last !== undefined) return last;
    const made = colour(ink);
    known.set(ink, made);
    return made;
  };
};

const trueColour = remembered((ink) => css(inkToRgb(ink)));
const turnedColour = remembered((ink) => css(turned(inkToRgb(ink))));

/** Signs are judged by their colour and always stand on a light ground; a plan follows the theme. */
const LIGHT_PALETTE: Palette = { ...LIGHT, ink: trueColour };
const DARK_PLAN: Palette = { ...DARK, ink: turnedColour };
const DARK_FRAME: Palette = { ...LIGHT, rulerGround: DARK.rulerGround, rulerLine: DARK.rulerLine, rulerText: DARK.rulerText, ink: trueColour };

/** A white sign is seen as a sheet upon a table. */
const TABLE = '#e9e9e5';
const LIGHT_FACE: Palette = { ...LIGHT_PALETTE, ground: TABLE };
const DARK_FACE: Palette = { ...DARK_FRAME, ground: TABLE };

type Proof = (cmyk: Cmyk) => Rgb;
const proofed = new WeakMap<Proof, Map<Palette, Palette>>();

/** The same palette with inks as they are printed. */
function underProof(palette: Palette, proof: Proof): Palette {
  const known = proofed.get(proof) ?? new Map<Palette, Palette>();
  proofed.set(proof, known);
  const made = known.get(palette) ?? { ...palette, ink: remembered(({ cmyk }) => css(proof(cmyk))) };
  known.set(palette, made);
  return made;
}

/**
 * The colours of a view in the theme in force, signs under the print condition that is proofed; the same object for the same
 * answer. Plans and sheets are drawings and not printed matter of a shop: they are never proofed.
 */
export function paletteFor(dark: boolean, view: ViewId, proof: Proof | null = null): Palette {
  const palette = plainPalette(dark, view);
  return proof === null || view === 'plan' || view === 'site' || view === 'sheet' ? palette : underProof(palette, proof);
}

function plainPalette(dark: boolean, view: ViewId): Palette {
  switch (view) {
    case 'plan':
    case 'site':
      return dark ? DARK_PLAN : LIGHT_PALETTE;
    case 'gate':
    case 'wall':
      return dark ? DARK_FRAME : LIGHT_PALETTE;
    case 'face':
    case 'sheet':
      return dark ? DARK_FACE : LIGHT_FACE;
  }
}
