import { translation } from '../geometry/matrix.ts';
import { rectPath } from '../geometry/path.ts';
import { rect, type Rect } from '../geometry/rect.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Project } from '../model/project.ts';
import type { Sign } from '../model/sign.ts';
import { composeFace } from './compose-face.ts';
import type { DrawContext } from './context.ts';
import type { Item } from './drawing.ts';
import { EDGE_INK, METAL_INK, SHADOW_INK } from './gate-inks.ts';
import { divisions, edged, filled, lines, type Tag } from './gate-shapes.ts';
import { sharedSize } from './shared-size.ts';
import { gateElevationSigns, signRect } from './sign-rect.ts';

/** Light falls from the upper left: the shadow of a plate, mm. */
const SHADOW = 18;
const POST_SPACING = 1500;

/** The signs of the elevation where they hang, each with its face, and what went wrong in composing them. */
export function gateSignItems(project: Project, ctx: DrawContext): { items: Item[]; diagnostics: Diagnostic[] } {
  const shared = sharedSize(project, ctx);
  const faces = gateElevationSigns(project).map((sign) => ({ sign, face: composeFace(project, sign, ctx, shared) }));
  return {
    items: faces.flatMap(({ sign, face }) => hung(sign, signRect(project, sign), face.items)),
    diagnostics: faces.flatMap(({ face }) => face.diagnostics),
  };
}

/** A sign with its face, hung in the place that it takes of an elevation. */
export function hung(sign: Sign, area: Rect, face: readonly Item[]): Item[] {
  const tag: Tag = { layer: 'sign', source: { kind: 'sign', id: sign.id } };
  const placed = { kind: 'group', ...tag, transform: translation(area.x0, area.y0), items: face } as const;
  const posts = sign.host.kind === 'roof' ? signPosts(tag, area, sign.heightAboveFloor) : [];
  if (!sign.ground) return [...posts, placed];
  const trim = rectPath(rect(0, 0, sign.size.width, sign.size.height));
  const shadow: Rect = { x0: area.x0 + SHADOW, x1: area.x1 + SHADOW, y0: area.y0 - SHADOW, y1: area.y1 - SHADOW };
  return [...posts, filled(tag, shadow, SHADOW_INK), { ...placed, clip: trim }, edged(tag, area, EDGE_INK, 4)];
}

/** The frame that carries letters on a roof: posts from the roof edge and two rails. */
export function signPosts(tag: Tag, area: Rect, above: number): Item[] {
  const height = area.y1 - area.y0;
  const [low, high] = [area.y0 + 0.28 * height, area.y0 + 0.72 * height];
  const ends = { from: area.x0 + 0.02 * (area.x1 - area.x0), to: area.x1 - 0.02 * (area.x1 - area.x0) };
  const posts = [ends.from, ...divisions(ends.from, ends.to, POST_SPACING), ends.to];
  return [
    lines(tag, posts.map((x) => [x, area.y0 - above, x, high] as const), METAL_INK, 40),
    lines(tag, [low, high].map((y) => [ends.from, y, ends.to, y] as const), METAL_INK, 40),
  ];
}
