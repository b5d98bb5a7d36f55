import type { Point } from '../../../geometry/point.ts';
import { polygonBounds } from '../../../geometry/polygon.ts';
import type { Edit } from '../../../model/edits/edit.ts';
import type { Fragment } from '../../../model/parts/fragment.ts';
import { viewportOf } from '../../camera.ts';
import { toStep, whole } from '../../vector.ts';
import { aimOf, caught, type Aim } from '../aim.ts';
import type { Next, Tool, ToolContext, ToolState } from '../tool.ts';
import type { PasteStates } from './states.ts';

const GRID = 100;

/** The upper right corner of a fragment: its lower left one is the origin. */
function sizeOf({ nodes, fixtures, labels, dimensions }: Fragment): Point {
  const places = [
    { x: 0, y: 0 }, ...Object.values(nodes), ...Object.values(fixtures).map(({ position }) => position),
    ...Object.values(labels).map(({ position }) => position), ...Object.values(dimensions).flatMap(({ from, to }) => [from, to]),
  ];
  const { x1, y1 } = polygonBounds(places);
  return { x: x1, y: y1 };
}

/** Where the lower left corner comes to lie: under the pointer, caught by corners; before it moves, so that the parts are in the middle. */
function placeOf(tool: ToolContext, fragment: Fragment, aim: Aim | null) {
  if (aim !== null) return caught(tool, aim);
  const [{ x, y }, size] = [viewportOf(tool.state), sizeOf(fragment)];
  const corner = { x: x - size.x / 2, y: y - size.y / 2 };
  return { point: whole({ x: toStep(corner.x, GRID), y: toStep(corner.y, GRID) }), hint: null };
}

function pasteAt(tool: ToolContext, aim: Aim | null): { edits: readonly Edit[]; hint: ReturnType<typeof caught>['hint'] } | null {
  const { planClipboard: fragment, storeyId } = tool.state;
  if (fragment === null) return null;
  const { point, hint } = placeOf(tool, fragment, aim);
  return { edits: [{ verb: 'pasteParts', args: { storeyId, fragment, at: point } }], hint };
}

function put(tool: ToolContext, aim: Aim | null): Next<PasteStates> | undefined {
  const pasted = pasteAt(tool, aim);
  return pasted === null ? undefined : { to: 'placing', data: { aim: null }, commit: { label: 'undo.paste', edits: pasted.edits } };
}

const placing: ToolState<PasteStates, 'placing'> = {
  cursor: 'crosshair',
  hint: 'hint.paste.placing',
  pointerMove: (_tool, _data, event) => ({ to: 'placing', data: { aim: aimOf(event) } }),
  pointerDown: (tool, _data, event) => put(tool, aimOf(event)),
  key: (tool, { aim }, event) => (event.key === 'Enter' ? (put(tool, aim) ?? null) : null),
  show(tool, { aim }) {
    const pasted = pasteAt(tool, aim);
    return pasted === null ? { cursor: 'not-allowed' } : { edits: pasted.edits, label: 'undo.paste', snapHint: pasted.hint };
  },
};

/** Puts down what was copied, here or in another document. */
export const pasteTool: Tool<PasteStates> = { id: 'paste', initial: { to: 'placing', data: { aim: null } }, states: { placing } };
