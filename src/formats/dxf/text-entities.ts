import { applyMatrix } from '../../geometry/matrix.ts';
import type { Point } from '../../geometry/point.ts';
import type { Item } from '../../drawing/drawing.ts';
import type { Ink } from '../../drawing/ink.ts';
import type { TextMeaning } from '../../drawing/meaning.ts';
import { colourOf, isGrey } from './colours.ts';
import type { DxfLook, DxfText } from './document.ts';
import { layerOf } from './drawing-layers.ts';
import { BOLD, CAPITAL, REGULAR } from './drawing-styles.ts';
import { enlargement, turnOf, type Place } from './item-place.ts';

/** How far the beginning of a line lies before its anchor, as a share of its length. */
const BEFORE = { start: 0, middle: 0.5, end: 1 } as const;

/** A line of text as text, in the ink of its first character; nothing where it is blank. */
export function textEntities(meaning: TextMeaning, first: Item, place: Place): DxfText[] {
  if (meaning.text.trim() === '') return [];
  const ink: Ink | undefined = first.kind === 'glyph' ? first.fill : undefined;
  const look: DxfLook = { layer: layerOf(first).name, ...(ink === undefined || isGrey(ink) ? {} : { colour: colourOf(ink) }) };
  return [textEntity(meaning, look, (meaning.bold ? BOLD : REGULAR).name, place)];
}

/** A line of text with a look and a style of its own. */
export function textEntity({ text, at, anchor, angleDeg, size, length, condense }: TextMeaning, look: DxfLook, style: string, place: Place): DxfText {
  const [size1, turn] = [enlargement(place.at), angleDeg + turnOf(place.at)];
  const anchored = applyMatrix(place.at, at);
  const back = BEFORE[anchor] * length * size1;
  const direction: Point = { x: Math.cos((turn * Math.PI) / 180), y: Math.sin((turn * Math.PI) / 180) };
  const start = { x: anchored.x - direction.x * back, y: anchored.y - direction.y * back };
  return { kind: 'text', ...look, text, start, at: anchored, anchor, angleDeg: turn, height: size * size1 * CAPITAL, width: condense, style };
}
