import { largestSize } from '../text/fit.ts';
import { largestStretched } from '../text/stretch.ts';
import type { Filler, NameLine } from './filler.ts';
import { placeLine, spaceOf } from './place-text.ts';

const place: Filler['place'] = (line, form) => placeLine(line.font, line.text, line.box, { ...styleOf(line), ...form });

const styleOf = ({ direction, pitch, align, alignAcross }: NameLine) => ({ direction, pitch, align, alignAcross });

/** Characters keep their shape. */
export const proportional: Filler = {
  largest({ font, text, direction, box, pitch }, most = Infinity) {
    return { size: Math.min(most, largestSize(font, text, direction, spaceOf(box, direction), pitch)), stretch: 1 };
  },
  place,
};

/** Characters are widened or condensed to fill the box across, too. */
export const stretched: Filler = {
  largest: ({ font, text, direction, box, pitch }, most) => largestStretched(font, text, direction, spaceOf(box, direction), pitch, most),
  place,
};
