import type { Point } from '../../../geometry/point.ts';
import { polygonBounds } from '../../../geometry/polygon.ts';
import { isLooseOpenings, type Fragment } from '../../../model/parts/fragment.ts';
import { viewportOf } from '../../camera.ts';
import { newPartsIn } from '../../plan/picked-parts.ts';
import { toStep, whole } from '../../vector.ts';
import { aimOf, caught, type Aim } from '../aim.ts';
import type { Next, Shown, Tool, ToolContext, ToolState } from '../tool.ts';
import { openingsAt } from './openings.ts';
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

function pasteAt(tool: ToolContext, aim: Aim | null): Pick<Shown, 'edits' | 'preview' | 'snapHint'> | null {
  const { planClipboard: fragment, storeyId } = tool.state;
  if (fragment === null) return null;
  if (isLooseOpenings(fragment)) return openingsAt(tool, fragment, aim);
  const { point, hint } = placeOf(tool, fragment, aim);
  return { edits: [{ verb: 'pasteParts', args: { storeyId, fragment, at: point } }], snapHint: hint };
}

function put(tool: ToolContext, aim: Aim | null): Next<PasteStates> | undefined {
  const { edits = [] } = pasteAt(tool, aim) ?? {};
  if (edits.length === 0) return undefined;
  const { project, storeyId } = tool.state;
  const made = (after: ToolContext): void => after.select(newPartsIn(project, after.state.project, storeyId));
  return { to: 'placing', data: { aim: null }, commit: { label: 'undo.paste', edits }, made };
}

const hintKey = ({ state: { planClipboard } }: ToolContext): string =>
  planClipboard !== null && isLooseOpenings(planClipboard) ? 'hint.paste.openings' : 'hint.paste.placing';

const placing: ToolState<PasteStates, 'placing'> = {
  cursor: 'crosshair',
  hint: 'hint.paste.placing',
  pointerMove: (_tool, _data, event) => ({ to: 'placing', data: { aim: aimOf(event) } }),
  pointerDown: (tool, _data, event) => put(tool, aimOf(event)),
  key: (tool, { aim }, event) => (event.key === 'Enter' ? (put(tool, aim) ?? null) : null),
  show(tool, { aim }) {
    const pasted = pasteAt(tool, aim);
    const hint = { key: hintKey(tool) };
    return pasted === null ? { cursor: 'not-allowed', hint } : { ...pasted, label: 'undo.paste', hint };
  },
};

/** Puts down what was copied, here or in another document. */
export const pasteTool: Tool<PasteStates> = { id: 'paste', initial: { to: 'placing', data: { aim: null } }, states: { placing } };
