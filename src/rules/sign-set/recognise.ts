import { byId } from '../../model/graph/ids.ts';
import type { Project } from '../../model/project.ts';
import type { Sign } from '../../model/sign.ts';
import type { Want } from './types.ts';

/**
 * The sign that serves each want: the one that was made for it, else one that a person or a fix has placed and that serves
 * the same purpose. A sign serves one want; those of one board are asked before those of any. What was made for one want
 * serves no other as long as its own is asked.
 */
export function recognise(project: Project, wants: readonly Want[]): ReadonlyMap<string, Sign> {
  const signs = Object.values(project.signs).toSorted((a, b) => byId(a.id, b.id));
  const keys = new Set(wants.map(({ key }) => key));
  const found = new Map<string, Sign>();
  const taken = new Set<Sign>();
  const claim = (want: Want, sign: Sign | undefined): void => {
    if (sign === undefined) return;
    found.set(want.key, sign);
    taken.add(sign);
  };
  for (const want of wants) claim(want, signs.find((sign) => sign.setKey === want.key && !taken.has(sign)));
  const ranked = wants.filter(({ key }) => !found.has(key)).toSorted((a, b) => precision(b) - precision(a));
  for (const want of ranked) claim(want, signs.find((sign) => !taken.has(sign) && !keys.has(sign.setKey) && want.isServed(sign)));
  return found;
}

const precision = ({ topic, rooms, plate }: Want): number =>
  (topic === '' ? 0 : 4) + (plate !== null && plate.text !== null ? 2 : 0) + (rooms === null ? 0 : 1);
