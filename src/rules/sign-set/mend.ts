import { rectsOverlap, type Rect } from '../../geometry/rect.ts';
import { fillBoard } from '../../model/fill-board.ts';
import type { Project } from '../../model/project.ts';
import { signOnWall, type SignOnWall } from '../../model/sign-on-wall.ts';
import type { Sign, SignFace } from '../../model/sign.ts';
import { signRect } from '../../drawing/sign-rect.ts';
import type { SignSetOptions, Want } from './types.ts';

/** On the leaf of the door that carries it. */
const isInside = (inner: Rect, outer: Rect): boolean =>
  inner.x0 >= outer.x0 && inner.x1 <= outer.x1 && inner.y0 >= outer.y0 && inner.y1 <= outer.y1;

function isAstray(place: SignOnWall): boolean {
  const { face, door } = place;
  const isBeyond = place.x0 < face.x0 || place.x1 > face.x1 || place.y0 < 0 || place.y1 > face.height;
  return isBeyond || face.openings.some((opening) => rectsOverlap(opening, place) && !(door?.id === opening.id && isInside(place, opening)));
}

/** Whether walls, doors or the gate have changed so that the sign covers an opening or leaves its wall. Others' signs are a person's matter. */
export function hangsAstray(project: Project, sign: Sign): boolean {
  const { kind } = sign.host;
  if (kind === 'wall' || kind === 'door') {
    const place = signOnWall(project, sign);
    return place === null || isAstray(place);
  }
  if (kind !== 'gate') return false;
  const { opening, height } = project.site.gate;
  return rectsOverlap(signRect(project, sign), { x0: opening[0], x1: opening[1], y0: 0, y1: height });
}

const says = (face: SignFace): boolean =>
  face.blocks.some(({ role, text, template }) => role === 'body' && (text !== null || template !== '')) ||
  face.panels.some((panel) => (panel.kind === 'flow' && panel.steps.length > 0) || (panel.kind === 'people' && panel.people.length > 0) || (panel.kind === 'sections' && panel.sections.length > 0));

/** The face with the words of its board, where it says nothing beside its title and there are such words now; else null. */
export function wordsLacking(sign: Sign, want: Want, { boards }: SignSetOptions): SignFace | null {
  const board = want.topic === '' ? undefined : boards[want.topic];
  if (board === undefined || says(sign.face)) return null;
  const { face } = fillBoard(sign, board, want.functionCode, want.title);
  return says(face) ? face : null;
}
