import type { Project } from '../model/project.ts';
import { faceAt } from '../model/wall-place.ts';
import { groundOf } from './guides.ts';
import type { Outlook, Viewport } from './state.ts';
import { clampZoom } from './viewport.ts';

/** What an older version has remembered may be nearer or farther than views are shown now, or know no view of the kind. */
const within = (viewport: Viewport | null | undefined): Viewport | null => (viewport ? { ...viewport, zoom: clampZoom(viewport.zoom) } : null);

/** Whether a storey or a sign that guides belong to is still there. */
const isGround = ({ storeys, signs }: Project, on: string): boolean =>
  storeys.some(({ id }) => on === groundOf('storey', id)) || Object.keys(signs).some((id) => on === groundOf('sign', id));

/** An outlook as far as the project still has what was looked at: a wall that is gone is shown no more. */
export function outlookIn(project: Project, { view, viewports, storeyId, faceSignId, wallAt, layers, below, guides, gridStep }: Outlook): Partial<Outlook> {
  const hasStorey = project.storeys.some(({ id }) => id === storeyId);
  const hasSign = faceSignId !== null && project.signs[faceSignId] !== undefined;
  const hasWall = wallAt !== null && faceAt(project, wallAt) !== null;
  return {
    view: view === 'wall' && !hasWall ? 'plan' : view,
    viewports: {
      gate: within(viewports.gate),
      site: within(viewports.site),
      plan: hasStorey ? within(viewports.plan) : null,
      wall: hasWall ? within(viewports.wall) : null,
      face: hasSign ? within(viewports.face) : null,
      sheet: within(viewports.sheet),
    },
    layers,
    below,
    guides: guides.filter(({ on }) => isGround(project, on)),
    gridStep,
    ...(hasStorey ? { storeyId } : {}),
    ...(hasSign ? { faceSignId } : {}),
    ...(hasWall ? { wallAt } : {}),
  };
}
