import { showUnderlayResize } from '../../underlay/resize-underlay.ts';
import { showPartResize } from '../../face/resize-part.ts';
import type { Shown, ToolContext, ToolState } from '../tool.ts';
import { showSiteResize } from './drag-site.ts';
import { showFixtureResize } from './resize-fixture.ts';
import { showOpeningResize } from './resize-opening.ts';
import { showSignResize } from './resize-sign.ts';
import { showWallEnd } from './resize-wall.ts';
import type { SelectStates } from './states.ts';

/** A handle follows the pointer: the size of a sign or of a part of its face, the end of a wall, the width of an opening. */
export const resizing: ToolState<SelectStates, 'resizing'> = {
  cursor: 'ew-resize',
  hint: 'hint.select.resizing',
  pointerMove: (_tool, data, event) => ({
    to: 'resizing',
    data: { ...data, at: event.at, constrain: event.shift, free: event.alt },
  }),
  pointerUp: () => ({ to: 'idle', data: { over: null }, commit: true }),
  show: (tool, data) => ({
    ...shownBy(tool, data),
    cursor: data.handle.cursor,
  }),
};

function shownBy(tool: ToolContext, data: SelectStates['resizing']): Shown {
  const { kind } = data.handle.ref;
  if (kind === 'facePart') return showPartResize(tool, data);
  if (kind === 'wall') return showWallEnd(tool, data);
  if (kind === 'underlay') return showUnderlayResize(tool, data);
  if (kind === 'fixture') return showFixtureResize(tool, data);
  if (kind === 'site' || kind === 'siteFeature') return showSiteResize(tool, data);
  return kind === 'sign' ? showSignResize(tool, data) : showOpeningResize(tool, data);
}
