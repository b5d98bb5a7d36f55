import type { KeyInput } from '../../api.ts';
import { distance } from '../../vector.ts';
import { aimOf } from '../aim.ts';
import { cornersOf, RECTANGLE_DRAG_PX, shownRectangle, sidesOf } from '../rectangle-shown.ts';
import type { Next, ToolContext, ToolState } from '../tool.ts';
import { isTyping, NOTHING_TYPED, typed } from '../typing.ts';
import { madeStep } from './made.ts';
import type { SiteFeatureStates } from './states.ts';

type Data = SiteFeatureStates['rectangle'];

/** Nothing narrower is drawn, mm. */
const LEAST = 50;

const START: Next<SiteFeatureStates> = { to: 'idle', data: { aim: null } };

/** The corner across follows the pointer; typed are width and depth. */
export const rectangle: ToolState<SiteFeatureStates, 'rectangle'> = {
  cursor: 'crosshair',
  hint: 'hint.siteFeature.rectangle',
  pointerMove: (_tool, data, event) => ({ to: 'rectangle', data: { ...data, aim: aimOf(event) } }),
  pointerDown: (tool, data, event) => build(tool, { ...data, aim: aimOf(event) }),
  pointerUp: (tool, data, event) => (distance(event.at, data.from) > tool.mm(RECTANGLE_DRAG_PX) ? build(tool, data) : undefined),
  key,
  show: (tool, data) => shownRectangle(tool, data, 'canvas.groundArea'),
};

function build(tool: ToolContext, data: Data): Next<SiteFeatureStates> | undefined {
  const step = madeStep(tool.state.pens.site, cornersOf(tool, data));
  return step !== null && sidesOf(tool, data).every((side) => side >= LEAST) ? { ...START, commit: step } : undefined;
}

function key(tool: ToolContext, data: Data, event: KeyInput): Next<SiteFeatureStates> | null {
  const typing = typed(data.typing, event);
  if (typing) return { to: 'rectangle', data: { ...data, typing } };
  if (event.key === 'Enter') return build(tool, data) ?? { to: 'rectangle', data };
  if (event.key === 'Escape' && isTyping(data.typing)) return { to: 'rectangle', data: { ...data, typing: NOTHING_TYPED } };
  return null;
}
