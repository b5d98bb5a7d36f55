import type { Point } from '../../geometry/point.ts';
import { handlesOf } from '../../editor/handles.ts';
import { outlinesOf } from '../../editor/outline.ts';
import { isShown, litOutlines } from '../../editor/shown.ts';
import type { EditorState } from '../../editor/state.ts';
import { runOf, storeyOf, wallRef } from '../../editor/storey-view.ts';
import { isSelected } from '../../editor/selection.ts';
import type { EntityRef } from '../../model/entity.ts';
import type { Project } from '../../model/project.ts';
import { drawLine, type LineStyle, type Pen } from './pen.ts';

const NODE_PX = 4;
const HANDLE_PX = 4;

/** What is judged by its look, or looked at while it is picked. */
const SEEN_THROUGH: ReadonlySet<EntityRef['kind']> = new Set(['sign', 'facePart', 'underlay']);

/** What is lit, pointed at and picked, and the handles of what is picked. */
export function paintSelection(pen: Pen, state: EditorState): void {
  const project = state.draft ?? state.project;
  const { accent, accentWeak, highlight } = pen.palette;
  for (const ref of state.highlight) outline(pen, project, state, ref, { colour: highlight, fill: highlight, width: 2 });
  const { hovered } = state;
  if (hovered && !isSelected(state.selection, hovered)) outline(pen, project, state, hovered, { colour: accent, width: 1 });
  const [only, ...others] = state.selection;
  if (only && others.length === 0) paintRun(pen, project, state, only);
  for (const ref of state.selection) {
    outline(pen, project, state, ref, { colour: accent, fill: SEEN_THROUGH.has(ref.kind) ? 'transparent' : accentWeak, width: 1.5 });
  }
  for (const handle of handlesOf(state)) square(pen, handle.at);
}

function outline(pen: Pen, project: Project, state: EditorState, ref: EntityRef, style: LineStyle): void {
  // Things of another view or storey have no place here.
  if (!isShown(state, project, ref)) return;
  if (ref.kind === 'node') return dot(pen, project, ref, style.colour);
  for (const ring of litOutlines(state, project, ref)) drawLine(pen, ring, { ...style, closed: true });
}

/** The rest of a single wall's run moves with it: it is marked lightly. */
function paintRun(pen: Pen, project: Project, state: EditorState, ref: EntityRef): void {
  const storey = ref.kind === 'wall' && state.view === 'plan' && isShown(state, project, ref) ? storeyOf(project, state.storeyId) : null;
  const wall = storey?.walls[ref.id];
  if (!storey || !wall) return;
  for (const other of runOf(storey, wall)) {
    if (other.id === wall.id) continue;
    for (const ring of outlinesOf(project, wallRef(storey, other.id))) {
      drawLine(pen, ring, { colour: pen.palette.accent, dash: [3, 3], closed: true });
    }
  }
}

function dot({ context, at }: Pen, project: Project, ref: EntityRef, colour: string): void {
  const node = storeyOf(project, ref.storeyId ?? '')?.nodes[ref.id];
  if (!node) return;
  const p = at(node);
  context.fillStyle = colour;
  context.beginPath();
  context.arc(p.x, p.y, NODE_PX, 0, 2 * Math.PI);
  context.fill();
}

function square(pen: Pen, place: Point): void {
  const { context, palette } = pen;
  const p = pen.at(place);
  context.fillStyle = palette.handle;
  context.strokeStyle = palette.accent;
  context.lineWidth = 1.5;
  context.beginPath();
  context.rect(p.x - HANDLE_PX, p.y - HANDLE_PX, 2 * HANDLE_PX, 2 * HANDLE_PX);
  context.fill();
  context.stroke();
}
