import type { Point } from '../../../geometry/point.ts';
import { northCentre } from '../../../drawing/compose-site.ts';
import { moveBy } from '../../move.ts';
import { snapOnSite } from '../../snapping/snap-site.ts';
import { setFeature } from '../../set-part.ts';
import { angleDegOf, distance, minus, plus, straight, toStep, whole } from '../../vector.ts';
import { VIEW_SCALE } from '../../viewport.ts';
import type { Shown, ToolContext } from '../tool.ts';
import type { SelectStates } from './states.ts';

const CATCH_PX = 8;

/** What stands on the site follows the pointer; its nearest corner is caught. */
export function showSiteDrag(tool: ToolContext, data: SelectStates['translating']): Shown {
  const feature = tool.state.project.site.features[data.grip.id];
  const start = feature?.outline.toSorted((a, b) => distance(a, data.from) - distance(b, data.from))[0];
  if (!start) return {};
  const pulled = data.constrain ? straight(minus(data.at, data.from)) : minus(data.at, data.from);
  const target = plus(start, pulled);
  const without = new Set(data.refs.map(({ id }) => id));
  const { point, hint } = data.free ? { point: whole(target), hint: null } : snapOnSite(tool.state, target, tool.mm(CATCH_PX), without);
  const by = minus(point, start);
  const mm = Math.round(Math.hypot(by.x, by.y));
  return { ...moveBy(tool.state.project, data.refs, by, 'site'), snapHint: hint, preview: mm > 0 ? [{ kind: 'measure', from: start, to: point, mm }] : [] };
}

/** A corner follows the pointer, a new one is pulled out of an edge, or north is turned. */
export function showSiteResize(tool: ToolContext, data: SelectStates['resizing']): Shown {
  const { ref, corner } = data.handle;
  if (corner === undefined) return turnNorth(tool, data);
  const isEdge = ref.kind === 'site';
  const outline = isEdge ? tool.state.project.site.outline : tool.state.project.site.features[ref.id]?.outline;
  if (!outline) return {};
  const { point, hint } = data.free ? { point: whole(data.at), hint: null } : snapOnSite(tool.state, data.at, tool.mm(CATCH_PX), new Set([ref.id]));
  const next = data.handle.inserts ? [...outline.slice(0, corner), point, ...outline.slice(corner)] : outline.with(corner, point);
  const edits = isEdge ? [{ verb: 'setSite', args: { changes: { outline: next } } } as const] : [setFeature(ref.id, { outline: next })];
  return { edits, label: isEdge ? 'undo.setSiteOutline' : 'undo.reshapeFeature', snapHint: hint, preview: sidesAt(next, corner) };
}

/** The lengths of the two sides that meet in a corner. */
function sidesAt(ring: readonly Point[], corner: number): NonNullable<Shown['preview']> {
  const at = ring[corner]!;
  return [ring.at(corner - 1)!, ring[(corner + 1) % ring.length]!].map((other) => ({ kind: 'measure', from: at, to: other, mm: Math.round(distance(at, other)) }));
}

const STEP_DEG = 15;

function turnNorth({ state }: ToolContext, { at, constrain, free }: SelectStates['resizing']): Shown {
  const centre = northCentre(state.project, VIEW_SCALE.site);
  const raw = angleDegOf(minus(at, centre));
  const northDeg = constrain ? toStep(raw, STEP_DEG) : free ? Math.round(raw * 10) / 10 : Math.round(raw);
  return {
    edits: [{ verb: 'setSite', args: { changes: { northDeg: northDeg % 360 } } }],
    label: 'undo.turnNorth',
    preview: [{ kind: 'label', at, words: { key: 'canvas.angle', data: { angleDeg: northDeg % 360 } } }],
  };
}
