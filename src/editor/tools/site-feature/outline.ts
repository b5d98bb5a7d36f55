import { area } from '../../../geometry/polygon.ts';
import type { KeyInput } from '../../api.ts';
import { aimed, endOf, grown, hintOf, nextCorner, pieceShapes, type Chain } from '../chain.ts';
import type { Next, Shown, ToolContext, ToolState } from '../tool.ts';
import { isTyping, NOTHING_TYPED, shownTyping, typed } from '../typing.ts';
import { isLine, madeStep } from './made.ts';
import type { SiteFeatureStates } from './states.ts';

const START: Next<SiteFeatureStates> = { to: 'idle', data: { aim: null } };

/** Corner after corner; a click on the first, a double click or Enter ends it. */
export const outline: ToolState<SiteFeatureStates, 'outline'> = {
  cursor: 'crosshair',
  hint: 'hint.siteFeature.outline',
  pointerMove: (_tool, data, event) => ({ to: 'outline', data: aimed(data, event) }),
  pointerDown: (tool, data, event) => place(tool, aimed(data, event)),
  doubleClick: (tool, data) => ended(tool, data) ?? undefined,
  key,
  show,
};

function ended(tool: ToolContext, data: Chain): Next<SiteFeatureStates> | null {
  const step = madeStep(tool.state.pens.site, data.corners);
  return step === null ? null : { ...START, commit: step };
}

function place(tool: ToolContext, data: Chain): Next<SiteFeatureStates> | undefined {
  const end = endOf(tool, data);
  if (end.closes) return ended(tool, data) ?? undefined;
  const corner = nextCorner(data, end);
  return corner === null ? undefined : { to: 'outline', data: grown(data, corner) };
}

function key(tool: ToolContext, data: Chain, event: KeyInput): Next<SiteFeatureStates> | null {
  const typing = typed(data.typing, event);
  if (typing) return { to: 'outline', data: { ...data, typing } };
  switch (event.key) {
    case 'Enter':
      return isTyping(data.typing) ? (place(tool, data) ?? null) : (ended(tool, data) ?? START);
    case 'Escape':
      return isTyping(data.typing) ? { to: 'outline', data: { ...data, typing: NOTHING_TYPED } } : START;
    case 'Backspace':
      return data.corners.length > 1 ? { to: 'outline', data: { ...data, corners: data.corners.slice(0, -1) } } : START;
    default:
      return null;
  }
}

function show(tool: ToolContext, data: Chain): Shown {
  const end = endOf(tool, data);
  const points = end.closes ? data.corners : [...data.corners, end.point];
  const closed = !isLine(tool.state.pens.site);
  const areaM2 = (area(points) / 1e6).toFixed(2);
  return {
    preview: [
      { kind: 'polyline', points, closed, style: 'body' },
      ...pieceShapes(data, end.point),
      ...(closed && points.length > 2 ? [{ kind: 'label', at: points[0]!, words: { key: 'canvas.groundArea', data: { areaM2 } } } as const] : []),
    ],
    snapHint: hintOf(end),
    typed: shownTyping(data.typing, '∠'),
    anchor: data.corners.at(-1)!,
  };
}
