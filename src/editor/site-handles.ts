import { OPEN_FEATURES } from '../drawing/site-features.ts';
import { northCentre } from '../drawing/compose-site.ts';
import { NORTH_REACH } from '../drawing/symbols-north.ts';
import type { EntityRef } from '../model/entity.ts';
import type { Project } from '../model/project.ts';
import type { Handle } from './handle.ts';
import { direction, plus, times } from './vector.ts';
import { VIEW_SCALE } from './viewport.ts';

/** The corners of an outline, the middles of its sides where a new corner is pulled out, and of the site the tip of north. */
export function siteHandles({ site, ...project }: Project, ref: EntityRef): readonly Handle[] {
  const feature = ref.kind === 'siteFeature' ? site.features[ref.id] : undefined;
  const outline = ref.kind === 'site' ? site.outline : (feature?.outline ?? []);
  const open = feature !== undefined && OPEN_FEATURES.has(feature.kind);
  const base = { ref, dx: 0, dy: 0, cursor: 'move' } as const;
  const corners = outline.map((at, corner): Handle => ({ ...base, at, corner }));
  const sides = outline.flatMap((a, i): Handle[] => {
    const b = open ? outline[i + 1] : outline[(i + 1) % outline.length];
    return b === undefined || outline.length < 2 ? [] : [{ ...base, at: times(plus(a, b), 0.5), corner: i + 1, inserts: true }];
  });
  if (ref.kind !== 'site') return [...corners, ...sides];
  const tip = plus(northCentre({ ...project, site }, VIEW_SCALE.site), times(direction(site.northDeg), NORTH_REACH * VIEW_SCALE.site));
  return [...corners, ...sides, { ...base, at: tip, cursor: 'grabbing', turns: true }];
}
