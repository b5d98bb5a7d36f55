import { emAcross, floorToStep } from '../text/fit.ts';
import { cellsOf, lineLength } from '../text/measure.ts';
import type { PlacedGlyph } from '../text/layout.ts';
import { halves } from '../model/phrases.ts';
import { proportional } from './fill-one-line.ts';
import type { Filler, NameLine } from './filler.ts';
import { partAcross, partAlong } from './part-of-box.ts';
import { placeLine, slackBefore, spaceOf } from './place-text.ts';

/** Between the columns and the name, as a multiple of the character size. */
const GAP = 0.25;
/** The shorter column is opened so far at most to be as long as the other. */
const WIDEST = 2;

interface Parts {
  readonly columns: readonly [string, string];
  readonly name: string;
}

function partsOf({ prefixed }: NameLine): Parts | null {
  const columns = prefixed === null ? null : halves(prefixed.prefix);
  return prefixed === null || columns === null ? null : { columns, name: prefixed.name };
}

/** Lengths of the columns and of the name in sizes at a pitch; the columns' characters are half as large. */
function lengthsOf({ font, direction }: NameLine, { columns, name }: Parts, pitch: number): { columns: number; name: number } {
  const length = (text: string): number => lineLength(cellsOf(font, text, direction), pitch);
  return { columns: Math.max(...columns.map(length)) / 2, name: length(name) };
}

const total = (line: NameLine, parts: Parts, pitch: number): number => {
  const { columns, name } = lengthsOf(line, parts, pitch);
  return columns + GAP + name;
};

/** The pitch that spreads all of it over the box, as far as the sign's kind allows. */
function spreadPitch(line: NameLine, parts: Parts, size: number): number {
  const { min, max } = line.pitch;
  const [least, most] = [min, max].map((pitch) => total(line, parts, pitch) * size) as [number, number];
  const { along } = spaceOf(line.box, line.direction);
  if (line.align !== 'spread' || most <= least) return min;
  return min + (max - min) * Math.min(1, Math.max(0, (along - least) / (most - least)));
}

/**
 * County and town before the body's name in two columns of half-size characters, the right one first; horizontally in two
 * rows, the upper one first. A name without at least two such words is set in one line.
 */
export const prefixColumns: Filler = {
  largest(line, most = Infinity) {
    const parts = partsOf(line);
    if (parts === null) return proportional.largest(line, most);
    const { along, across } = spaceOf(line.box, line.direction);
    const width = Math.max(...[...parts.columns, parts.name].map((text) => emAcross(line.font, text, line.direction)));
    return { size: floorToStep(Math.min(most, along / total(line, parts, line.pitch.min), across / width)), stretch: 1 };
  },
  place(line, form) {
    const parts = partsOf(line);
    return parts === null ? proportional.place(line, form) : placeParts(line, parts, form.size);
  },
};

function placeParts(line: NameLine, parts: Parts, size: number): PlacedGlyph[] {
  const { font, direction, box, align, alignAcross } = line;
  const { along, across } = spaceOf(box, direction);
  const pitch = spreadPitch(line, parts, size);
  const lengths = lengthsOf(line, parts, pitch);
  const start = slackBefore(along - total(line, parts, pitch) * size, align === 'spread' ? 'middle' : align);
  const ends = start + lengths.columns * size;
  const side = slackBefore(across - size, alignAcross);
  const lane = (from: number, to: number): typeof box => partAcross(box, direction, side + from * size, side + to * size);
  const columns = parts.columns.flatMap((text, i) =>
    placeLine(font, text, partAlong(lane(i / 2, (i + 1) / 2), direction, start, ends), {
      direction, size: size / 2, pitch: { min: pitch, max: Math.max(pitch, WIDEST) },
    }),
  );
  const from = ends + GAP * size;
  const name = placeLine(font, parts.name, partAlong(lane(0, 1), direction, from, from + lengths.name * size), {
    direction, size, pitch: { min: pitch, max: pitch },
  });
  return [...columns, ...name];
}
