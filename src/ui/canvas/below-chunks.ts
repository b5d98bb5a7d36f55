import type { DrawContext } from '../../drawing/context.ts';
import type { GroupItem } from '../../drawing/drawing.ts';
import { planChunks } from '../../drawing/plan-chunks.ts';
import { IDENTITY } from '../../geometry/matrix.ts';
import type { Project } from '../../model/project.ts';
import { VIEW_SCALE } from '../../editor/viewport.ts';
import type { Chunk } from './chunk.ts';

/** How much is left of the lines of the storey below. */
const LIGHT = 0.22;
/** Prefix of the keys: what is below is another thing than what is above it. */
export const BELOW = 'below:';

const made = new WeakMap<Chunk, Chunk>();

/** Walls, openings and stairs of another storey in light lines, to lie under a plan; the same objects for the same things. */
export function belowChunks(project: Project, storeyId: string, draw: DrawContext): readonly Chunk[] {
  const chunks = planChunks(project, storeyId, draw, { scale: VIEW_SCALE.plan });
  return chunks.filter(({ key, items }) => items.length > 0 && /^(?:wall|opening|fixture):/.test(key)).map(lightened);
}

function lightened(chunk: Chunk): Chunk {
  const known = made.get(chunk);
  if (known) return known;
  const group: GroupItem = { kind: 'group', layer: 'ground', transform: IDENTITY, opacity: LIGHT, items: chunk.items };
  const light: Chunk = { key: `${BELOW}${chunk.key}`, bounds: chunk.bounds, items: [group] };
  made.set(chunk, light);
  return light;
}
