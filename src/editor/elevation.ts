import { gateElevationSigns, signRect } from '../drawing/sign-rect.ts';
import { wallViewOf, type SeenSign, type WallView } from '../drawing/wall-view.ts';
import type { Rect } from '../geometry/rect.ts';
import type { Project } from '../model/project.ts';
import type { EditorState } from './state.ts';

type Looked = Pick<EditorState, 'view' | 'wallAt'>;

/** The wall that is chosen; null where none is, or where it is gone. */
export const shownWall = ({ wallAt }: Pick<EditorState, 'wallAt'>, project: Project): WallView | null =>
  wallAt === null ? null : wallViewOf(project, wallAt);

/** The signs of the elevation that is shown, gate or wall, each with its outline in it; none in the other views. */
export function seenSigns(state: Looked, project: Project): readonly SeenSign[] {
  if (state.view === 'gate') return gateElevationSigns(project).map((sign) => ({ sign, box: signRect(project, sign) }));
  return state.view === 'wall' ? (shownWall(state, project)?.signs ?? []) : [];
}

/** The outline of one sign in the elevation that is shown; null where it is not seen there. */
export const seenBox = (state: Looked, project: Project, signId: string): Rect | null =>
  seenSigns(state, project).find(({ sign }) => sign.id === signId)?.box ?? null;
