import type { KeyInput } from '../../api.ts';
import { distance } from '../../vector.ts';
import { aimOf } from '../aim.ts';
import { acrossOf, rectangle as cornersOf } from '../rect-room/corner.ts';
import type { Next, Shown, ToolContext, ToolState } from '../tool.ts';
import { isTyping, NOTHING_TYPED, shownTyping, typed } from '../typing.ts';
import { madeStep } from './made.ts';
import type { SiteFeatureStates } from './states.ts';

type Data = SiteFeatureStates['rectangle'];

/** More is a drag from corner to corner, CSS pixels. */
const DRAG_PX = 8;
/** Nothing narrower is drawn, mm. */
const LEAST = 50;

const START: Next<SiteFeatureStates> = { to: 'idle', data: { aim: null } };

/** The corner across follows the pointer; typed are width and depth. */
export const rectangle: ToolState<SiteFeatureStates, 'rectangle'> = {
  cursor: 'crosshair',
  hint: 'hint.siteFeature.rectangle',
  pointerMove: (_tool, data, event) => ({ to: 'rectangle', data: { ...data, aim: aimOf(event) } }),
  pointerDown: (tool, data, event) => build(tool, { ...data, aim: aimOf(event) }),
  pointerUp: (tool, data, event) => (distance(event.at, data.from) > tool.mm(DRAG_PX) ? build(tool, data) : undefined),
  key,
  show,
};

function sidesOf(tool: ToolContext, data: Data): readonly [number, number] {
  const { point } = acrossOf(tool, data);
  return [Math.abs(point.x - data.from.x), Math.abs(point.y - data.from.y)];
}

function build(tool: ToolContext, data: Data): Next<SiteFeatureStates> | undefined {
  const step = madeStep(tool.state.pens.site, cornersOf(data.from, acrossOf(tool, data).point));
  return step !== null && sidesOf(tool, data).every((side) => side >= LEAST) ? { ...START, commit: step } : undefined;
}

function key(tool: ToolContext, data: Data, event: KeyInput): Next<SiteFeatureStates> | null {
  const typing = typed(data.typing, event);
  if (typing) return { to: 'rectangle', data: { ...data, typing } };
  if (event.key === 'Enter') return build(tool, data) ?? { to: 'rectangle', data };
  if (event.key === 'Escape' && isTyping(data.typing)) return { to: 'rectangle', data: { ...data, typing: NOTHING_TYPED } };
  return null;
}

function show(tool: ToolContext, data: Data): Shown {
  const across = acrossOf(tool, data);
  const points = cornersOf(data.from, across.point);
  const [width, depth] = sidesOf(tool, data);
  const middle = { x: (data.from.x + across.point.x) / 2, y: (data.from.y + across.point.y) / 2 };
  return {
    preview: [
      { kind: 'polyline', points, closed: true, style: 'body' },
      { kind: 'measure', from: points[0]!, to: points[1]!, mm: width },
      { kind: 'measure', from: points[1]!, to: points[2]!, mm: depth },
      { kind: 'label', at: middle, words: { key: 'canvas.groundArea', data: { areaM2: ((width * depth) / 1e6).toFixed(2) } } },
    ],
    snapHint: across.hint,
    typed: shownTyping(data.typing, '×'),
    anchor: data.from,
  };
}
