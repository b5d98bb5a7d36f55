import type { Project } from '../model/project.ts';
import type { Outlook } from './state.ts';

/** An outlook as far as the project still has what was looked at. */
export function outlookIn(project: Project, { view, viewports, storeyId, faceSignId }: Outlook): Partial<Outlook> {
  const hasStorey = project.storeys.some(({ id }) => id === storeyId);
  const hasSign = faceSignId !== null && project.signs[faceSignId] !== undefined;
  return {
    view,
    viewports: { ...viewports, plan: hasStorey ? viewports.plan : null, face: hasSign ? viewports.face : null },
    ...(hasStorey ? { storeyId } : {}),
    ...(hasSign ? { faceSignId } : {}),
  };
}
