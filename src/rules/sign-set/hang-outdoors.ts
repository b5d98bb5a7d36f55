import { rectsOverlap } from '../../geometry/rect.ts';
import { gateElevationSigns, signRect } from '../../drawing/sign-rect.ts';
import { makeGateSigns, type NewSign } from '../../model/make-signs.ts';
import type { Project } from '../../model/project.ts';
import { freePlace } from '../fixes/free-place.ts';
import type { HostKind, SignSetOptions } from './types.ts';

type Outdoors = Exclude<HostKind, 'wall' | 'door' | 'desk'>;
const OUTDOORS: readonly HostKind[] = ['gate', 'aboveGate', 'roof', 'facade', 'pillar', 'freeStanding'] satisfies readonly Outdoors[];
export const isOutdoors = (host: HostKind): host is Outdoors => OUTDOORS.includes(host);

/** Above the gate, and between what stands free, mm. */
const GAP = 200;

const covers = (project: Project, sign: NewSign): boolean => {
  const area = signRect(project, sign);
  return gateElevationSigns(project).some((other) => rectsOverlap(signRect(project, other), area));
};

/** Where plaques of this body and the name on the roof hang at first, if nothing is there. */
function usual(sign: NewSign, project: Project, { draw }: SignSetOptions): NewSign | null {
  const made = makeGateSigns(project.centre, project.site, draw.signTypes).find(({ kind, org }) => kind === sign.kind && org === sign.org);
  if (made === undefined) return null;
  const placed = { ...sign, host: made.host, offset: made.offset, heightAboveFloor: made.heightAboveFloor };
  return covers(project, placed) ? null : placed;
}

function above(sign: NewSign, project: Project): NewSign | null {
  const { opening, height } = project.site.gate;
  const placed = { ...sign, offset: Math.round((opening[0] + opening[1]) / 2), heightAboveFloor: height + GAP };
  return covers(project, placed) ? null : placed;
}

/** To the right of all that stands there: there is always room. */
function beside(sign: NewSign, project: Project): NewSign {
  const edges = Object.values(project.signs).filter(({ host }) => host.kind === sign.host.kind).map((one) => one.offset + one.size.width / 2);
  return { ...sign, offset: Math.round((edges.length === 0 ? 0 : Math.max(...edges) + GAP) + sign.size.width / 2) };
}

/** On that host where it covers nothing; null where it has no such place. */
export function hangOutdoors(sign: NewSign, kind: Outdoors, project: Project, options: SignSetOptions): NewSign | null {
  const placed: NewSign = { ...sign, host: { kind } };
  switch (kind) {
    case 'roof': {
      const onRoof = { ...placed, offset: 0 };
      return usual(sign, project, options) ?? (covers(project, onRoof) ? null : onRoof);
    }
    case 'gate':
    case 'facade':
    case 'pillar': {
      const first = kind === 'gate' ? usual(sign, project, options) : null;
      const free = first === null ? freePlace(project, placed, []) : null;
      return first ?? (free === null ? null : { ...placed, offset: free });
    }
    case 'aboveGate':
      return above(placed, project);
    case 'freeStanding':
      return beside(placed, project);
  }
}
