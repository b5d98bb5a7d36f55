import { decimal, decimalsFor } from '../../drawing/decimal.ts';
import type { LayerName, Outline } from '../../drawing/drawing.ts';
import type { Cmyk, Ink } from '../../drawing/ink.ts';
import { pathBounds } from '../../geometry/path.ts';
import { inOnePiece } from './pdf-strings.ts';
import { pathOperators } from './path-operators.ts';

/** A shape written once as a form XObject; it takes the colour of its caller. */
export interface GlyphForm {
  readonly name: string;
  /** Already in PDF syntax, in outline units. */
  readonly box: string;
  readonly content: string;
}

/** A separation: its resource name and its CMYK alternate. */
export interface Spot {
  readonly name: string;
  readonly cmyk: Cmyk;
}

/** What the pages of one file share, in the order of first use. */
export interface Resources {
  readonly forms: Map<string, GlyphForm>;
  readonly spots: Map<string, Spot>;
  readonly layers: Map<LayerName, string>;
  /** Graphics states by whether they overprint. */
  readonly overprints: Map<boolean, string>;
  /** Print marks by the geometry of the page: forms that name spots and layers. */
  readonly marks: Map<string, GlyphForm>;
  /** Resource names of pictures by their own. */
  readonly pictures: Map<string, string>;
  /** Spots that came with two different alternates. */
  readonly conflicts: Set<string>;
}

export const createResources = (): Resources => ({
  forms: new Map(),
  spots: new Map(),
  layers: new Map(),
  overprints: new Map(),
  marks: new Map(),
  pictures: new Map(),
  conflicts: new Set(),
});

/** The form of an outline, made at its first use; null for an outline without any path (a space). */
export function formOf(resources: Resources, outline: Outline): GlyphForm | null {
  const known = resources.forms.get(outline.id);
  if (known !== undefined) return known;
  const box = pathBounds(outline.path);
  if (box === null) return null;
  const digits = decimalsFor(Math.max(box.x1 - box.x0, box.y1 - box.y0));
  const form: GlyphForm = {
    name: `G${resources.forms.size + 1}`,
    box: [box.x0, box.y0, box.x1, box.y1].map((v) => decimal(v, digits)).join(' '),
    content: inOnePiece(`${pathOperators(outline.path, digits)}f`),
  };
  resources.forms.set(outline.id, form);
  return form;
}

/** The resource name of a separation. */
export function spotName(resources: Resources, spot: string, ink: Ink): string {
  const known = resources.spots.get(spot);
  if (known === undefined) {
    const name = `S${resources.spots.size + 1}`;
    resources.spots.set(spot, { name, cmyk: ink.cmyk });
    return name;
  }
  if (known.cmyk.some((v, i) => v !== ink.cmyk[i])) resources.conflicts.add(spot);
  return known.name;
}

/** The resource name of a layer. */
export function layerName(resources: Resources, layer: LayerName): string {
  const known = resources.layers.get(layer);
  if (known !== undefined) return known;
  const name = `L${resources.layers.size + 1}`;
  resources.layers.set(layer, name);
  return name;
}

/** The resource name of the graphics state that overprints, or does not. */
export function overprintName(resources: Resources, overprint: boolean): string {
  const name = overprint ? 'Over' : 'Knock';
  resources.overprints.set(overprint, name);
  return name;
}

/** The form of the print marks of a page, made at its first use; `box` in the units of the page. */
export function marksForm(resources: Resources, key: string, box: string, content: () => string): GlyphForm {
  const known = resources.marks.get(key);
  if (known !== undefined) return known;
  const form: GlyphForm = { name: `M${resources.marks.size + 1}`, box, content: inOnePiece(content()) };
  resources.marks.set(key, form);
  return form;
}

/** The resource name of a picture. */
export function pictureName(resources: Resources, picture: string): string {
  const known = resources.pictures.get(picture);
  if (known !== undefined) return known;
  const name = `I${resources.pictures.size + 1}`;
  resources.pictures.set(picture, name);
  return name;
}
