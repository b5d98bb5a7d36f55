import type { Rect } from '../geometry/rect.ts';
import type { EntityRef } from '../model/entity.ts';
import type { Room } from '../model/storey.ts';
import type { DrawContext } from './context.ts';
import type { Item } from './drawing.ts';
import { placeBox, type TagSpace } from './plan-place.ts';
import { SECONDARY_INK, WARNING_INK } from './plan-inks.ts';
import { TEXT_HEIGHT, type Pen } from './plan-pen.ts';
import { textItems, textLength, type TextStyle } from './plan-text.ts';
import { areaFigure, breakFurther, breakName, WORDS } from './plan-words.ts';

/** The net area in m², or why there is none: no closed walls around the room, or no wall to the next room. */
export type RoomMeasure = number | 'unbound' | 'shared';

interface TagLine {
  readonly text: string;
  readonly style: TextStyle;
}

export interface Tag {
  readonly items: readonly Item[];
  /** The rectangle that the tag takes; null where nothing could be written. */
  readonly box: Rect | null;
  /** Whether number, name and area are all written. */
  readonly complete: boolean;
}

const LINE_PITCH = 1.45;
/** Paper mm kept free between a tag and the walls. */
const CLEARANCE = 0.8;
/**
 * Number, name and 使用面积 of a room, in the largest form that fits: the name on one line or broken before its bracket;
 * then the area without its word; then the name on more and shorter lines; then without area; then the number alone.
 */
export function roomTag(room: Room, measure: RoomMeasure, space: TagSpace, ctx: DrawContext, pen: Pen, source: EntityRef): Tag {
  const forms = tagForms(room, measure, pen, source);
  for (const avoid of [true, false]) {
    for (const { lines, complete } of avoid ? forms.filter((f) => f.complete) : forms) {
      const box = placeTag(lines, space, ctx, pen, avoid);
      if (box) return { items: writeLines(lines, box, ctx), box, complete };
    }
  }
  return { items: [], box: null, complete: forms.length === 0 };
}

interface Form {
  readonly lines: readonly TagLine[];
  readonly complete: boolean;
}

function tagForms(room: Room, measure: RoomMeasure, pen: Pen, source: EntityRef): Form[] {
  const style: TextStyle = { size: pen.mm(TEXT_HEIGHT.small), layer: 'roomTag', source };
  const quiet = { ...style, ink: SECONDARY_INK };
  const warning = { ...style, ink: WARNING_INK };
  const number = room.number === '' ? [] : [{ text: room.number, style: quiet }];
  const bold = (texts: readonly string[]): TagLine[] => texts.map((text) => ({ text, style: { ...style, weight: 'bold' } }));
  const broken = breakName(room.name);
  const names = [bold([room.name].filter((t) => t !== '')), ...(broken.length > 1 ? [bold(broken)] : [])];
  const further = breakFurther(room.name).map(bold);
  const areas = areaTexts(measure).map((text) => ({ text, style: typeof measure === 'number' ? quiet : warning }));
  const withArea = (given: readonly TagLine[][]): Form[] => areas.flatMap((area) => given.map((name) => ({ lines: [...number, ...name, area], complete: true })));
  const forms = [...withArea(names), ...withArea(further)];
  const less = [...names, ...further, number].map((lines) => ({ lines, complete: false }));
  return [...forms, ...less].filter((form) => form.lines.length > 0);
}

function areaTexts(measure: RoomMeasure): string[] {
  if (measure === 'unbound') return [WORDS.unbound];
  if (measure === 'shared') return [WORDS.undivided];
  return [`${WORDS.netArea} ${areaFigure(measure)} m²`, `${areaFigure(measure)} m²`];
}

function placeTag(lines: readonly TagLine[], space: TagSpace, ctx: DrawContext, pen: Pen, avoid: boolean): Rect | null {
  const step = pen.mm(TEXT_HEIGHT.small) * LINE_PITCH;
  const width = Math.max(...lines.map(({ text, style }) => textLength(ctx, text, style)));
  const height = step * (lines.length - 1) + pen.mm(TEXT_HEIGHT.small);
  return placeBox({ width, height }, avoid ? space : { ...space, swings: [] }, pen.mm(CLEARANCE));
}

function writeLines(lines: readonly TagLine[], box: Rect, ctx: DrawContext): Item[] {
  return lines.flatMap(({ text, style }, i) => {
    const y = box.y1 - style.size / 2 - i * style.size * LINE_PITCH;
    return textItems(ctx, text, { at: { x: (box.x0 + box.x1) / 2, y }, anchor: 'middle' }, style);
  });
}
