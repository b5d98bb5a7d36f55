import type { Edit } from '../../model/edits/edit.ts';
import { resizeFace } from '../../model/resize-face.ts';
import type { Sign } from '../../model/sign.ts';
import type { Env } from '../env.ts';
import type { Check } from '../kinds/index.ts';
import type { Verdict } from '../verdict.ts';
import { setSign } from './fix.ts';

type SameSize = Extract<Check, { kind: 'sameSize' }>;
type Measures = { readonly width: number; readonly height: number; readonly thickness: number };

const measuresOf = ({ size, thickness }: Sign): Measures => ({ width: size.width, height: size.height, thickness });
const keyOf = ({ width, height, thickness }: Measures): string => `${width} ${height} ${thickness}`;
const volume = ({ width, height, thickness }: Measures): number => width * height * thickness;

/** What most of the signs measure; of equally many the largest, so that no text has to shrink. */
function commonest(signs: readonly Sign[]): Measures {
  const counts = new Map<string, { measures: Measures; count: number }>();
  for (const measures of signs.map(measuresOf)) {
    const key = keyOf(measures);
    counts.set(key, { measures, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].reduce((best, next) =>
    next.count > best.count || (next.count === best.count && volume(next.measures) > volume(best.measures)) ? next : best,
  ).measures;
}

/** Gives all the signs of the finding one size in the properties that are asked of; faces keep their proportions. */
export function setEqual(c: SameSize, verdict: Verdict, env: Env): readonly Edit[] {
  const signs = (verdict.places ?? []).flatMap(({ kind, id }) => (kind === 'sign' ? (env.project.signs[id] ?? []) : []));
  if (signs.length < 2) return [];
  const wanted = commonest(signs);
  return signs.flatMap((sign) => {
    const now = measuresOf(sign);
    const next = { ...now, ...Object.fromEntries(c.properties.map((name) => [name, wanted[name]])) };
    if (keyOf(next) === keyOf(now)) return [];
    const size = { width: next.width, height: next.height };
    return [setSign(sign, { size, face: resizeFace(sign.face, sign.size, size), thickness: next.thickness })];
  });
}
