import type { Project } from '../../model/project.ts';
import type { Sign } from '../../model/sign.ts';
import { byId } from '../by-id.ts';
import { hangsAt } from '../report/place-words.ts';

/** Outside first, from the gate inwards, then what hangs in rooms. */
const HOST_ORDER: readonly Sign['host']['kind'][] = ['gate', 'aboveGate', 'roof', 'facade', 'pillar', 'freeStanding', 'door', 'wall', 'desk'];

const place = ({ host }: Sign): number => HOST_ORDER.indexOf(host.kind);

/** Signs in the order in which they are fitted: by place, by storey and room, then by age. */
export function signOrder(project: Project): readonly Sign[] {
  const words = new Map(Object.values(project.signs).map((sign) => [sign.id, hangsAt(sign, project)]));
  const storey = (sign: Sign): number => ('storeyId' in sign.host ? project.storeys.findIndex(({ id }) => 'storeyId' in sign.host && id === sign.host.storeyId) : -1);
  const indoors = (sign: Sign): number => (place(sign) >= HOST_ORDER.indexOf('door') ? 1 : 0);
  return Object.values(project.signs).toSorted((p, q) => {
    const [a, b] = [words.get(p.id)!, words.get(q.id)!];
    const byPlace = indoors(p) === 0 ? place(p) - place(q) : 0;
    return indoors(p) - indoors(q) || storey(p) - storey(q) || byPlace || (a < b ? -1 : a > b ? 1 : 0) || byId(p, q);
  });
}
