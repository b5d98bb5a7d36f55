import { aimOf, caught } from '../aim.ts';
import { begun } from '../chain.ts';
import type { Tool } from '../tool.ts';
import { NOTHING_TYPED } from '../typing.ts';
import { isLine } from './made.ts';
import { outline } from './outline.ts';
import { rectangle } from './rectangle.ts';
import type { SiteFeatureStates } from './states.ts';

/** Draws what stands on the site, or the edge of the site: a rectangle, a polygon, the line of a fence. */
export const siteFeatureTool: Tool<SiteFeatureStates> = {
  id: 'siteFeature',
  initial: { to: 'idle', data: { aim: null } },
  states: {
    idle: {
      cursor: 'crosshair',
      hint: 'hint.siteFeature.idle',
      pointerMove: (_tool, _data, event) => ({ to: 'idle', data: { aim: aimOf(event) } }),
      pointerDown(tool, _data, event) {
        const { site } = tool.state.pens;
        if (isLine(site) || site.form === 'polygon') return { to: 'outline', data: begun(tool, event) };
        const aim = aimOf(event);
        return { to: 'rectangle', data: { from: caught(tool, aim).point, aim, typing: NOTHING_TYPED } };
      },
      show: (tool, data) => ({ snapHint: data.aim && caught(tool, data.aim).hint }),
    },
    rectangle,
    outline,
  },
};
