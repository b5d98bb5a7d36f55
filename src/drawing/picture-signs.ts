import { translation } from '../geometry/matrix.ts';
import { rectPath, transformPath } from '../geometry/path.ts';
import { inflate, rect, type Rect } from '../geometry/rect.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Project } from '../model/project.ts';
import type { Sign } from '../model/sign.ts';
import { composeFace } from './compose-face.ts';
import type { DrawContext } from './context.ts';
import type { Item, PathItem } from './drawing.ts';
import { FINISH_INK } from './gate-inks.ts';
import { edged, filled, type Tag } from './gate-shapes.ts';
import { signPosts } from './gate-signs.ts';
import { type Ink, LED_RED, inkKey } from './ink.ts';
import { BOX_LIGHT, dimmed, inLight, LED_LIGHT, mix, SCENE, type Light } from './picture-inks.ts';
import { skyInk } from './picture-scene.ts';
import { relit } from './relit.ts';
import { sharedSize } from './shared-size.ts';
import { gateElevationSigns, signRect } from './sign-rect.ts';

/** The signs of a picture: what glows behind the building, and what hangs before it. */
export interface PictureSigns {
  readonly behind: readonly Item[];
  readonly before: readonly Item[];
  readonly diagnostics: readonly Diagnostic[];
}

/** How far the light of a strip and of a lit box reaches, and the depth of a shadow, mm. */
const LED_REACH = 150;
const BOX_REACH = 260;
const SHADOW = 46;
const STEPS = 10;

/** Each sign with its face, its shadow by day, its light by night. */
export function pictureSigns(project: Project, ctx: DrawContext, light: Light, size: Rect): PictureSigns {
  const shared = sharedSize(project, ctx);
  const parts = gateElevationSigns(project).map((sign) => {
    const face = composeFace(project, sign, ctx, shared);
    return { ...oneSign(project, sign, face.items, light, size), diagnostics: face.diagnostics };
  });
  return {
    behind: parts.flatMap(({ behind }) => behind),
    before: parts.flatMap(({ before }) => before),
    diagnostics: parts.flatMap(({ diagnostics }) => diagnostics),
  };
}

function oneSign(project: Project, sign: Sign, face: readonly Item[], light: Light, size: Rect): { behind: Item[]; before: Item[] } {
  const tag: Tag = { layer: 'sign', source: { kind: 'sign', id: sign.id } };
  const area = signRect(project, sign);
  const onRoof = sign.host.kind === 'roof';
  const ground = onRoof ? skyInk((area.y0 + area.y1) / 2, size, light) : wallInk(project, sign, light);
  const glow = light === 'night' ? glowOf(tag, sign, area, face, ground) : [];
  const posts = onRoof ? relit(signPosts(tag, area, sign.heightAboveFloor), (ink) => inLight(ink, light)) : [];
  const placed: Item = {
    kind: 'group', ...tag, transform: translation(area.x0, area.y0), items: relit(face, seenBy(sign, light)),
    ...(sign.ground ? { clip: rectPath(rect(0, 0, sign.size.width, sign.size.height)) } : {}),
  };
  const shadow = light === 'day' && sign.ground ? softShadow(tag, area, ground) : [];
  const edge = sign.ground ? [edged(tag, area, inLight(mix(sign.ground, SCENE[light].contact, 0.35), 'day'), 3)] : [];
  return onRoof ? { behind: glow, before: [...posts, placed, ...edge] } : { behind: [], before: [...glow, ...shadow, placed, ...edge] };
}

/** The wall behind a sign: that of its side of a courtyard's gate, else the façade's. */
function wallInk({ site: { gate } }: Project, sign: Sign, light: Light): Ink {
  const isRight = gate.where === 'courtyard' && sign.offset > (gate.opening[0] + gate.opening[1]) / 2;
  return inLight(FINISH_INK[(isRight ? gate.right : gate.left).finish], light);
}

/** How the inks of a face are seen: lamps are off by day; by night a lit box has its own colours, all else is dimmed. */
function seenBy({ lit }: Sign, light: Light): (ink: Ink) => Ink {
  const isLed = (ink: Ink): boolean => inkKey(ink) === inkKey(LED_RED);
  if (light === 'day') return (ink) => (isLed(ink) ? mix(ink, SCENE.day.horizon, 0.55) : ink);
  return (ink) => (isLed(ink) ? LED_LIGHT : lit === 'none' ? dimmed(ink) : ink);
}

function glowOf(tag: Tag, sign: Sign, area: Rect, face: readonly Item[], ground: Ink): Item[] {
  if (sign.lit === 'backlit' && sign.ground) return boxGlow(tag, area, ground);
  const strips = ledStrips(face).map(({ path }) => transformPath(translation(area.x0, area.y0), path));
  return rings(LED_REACH).flatMap(({ reach, part }) =>
    strips.map((path): PathItem => ({
      kind: 'path', ...tag, path,
      stroke: { ink: mix(ground, LED_LIGHT, 0.75 * part ** 1.7), width: 2 * reach + 24, join: 'round', cap: 'round' },
    })),
  );
}

/** Widest first; `part` grows to 1 at the lamp. */
const rings = (reach: number): readonly { reach: number; part: number }[] =>
  Array.from({ length: STEPS }, (_, i) => ({ reach: reach * (1 - i / STEPS), part: (i + 1) / STEPS }));

/** Light that comes out around a lit box: strokes with round corners, one in the other. */
const boxGlow = (tag: Tag, area: Rect, ground: Ink): Item[] =>
  rings(BOX_REACH).map(({ reach, part }) => ({
    kind: 'path', ...tag, path: rectPath(area),
    stroke: { ink: mix(ground, BOX_LIGHT, 0.7 * part ** 1.8), width: 2 * reach, join: 'round' },
  }));

function ledStrips(items: readonly Item[]): readonly PathItem[] {
  return items.flatMap((item) => {
    if (item.kind === 'group') return ledStrips(item.items);
    return item.kind === 'path' && item.stroke && inkKey(item.stroke.ink) === inkKey(LED_RED) ? [item] : [];
  });
}

/** Light from the upper left: a shadow that grows fainter with its distance. */
const softShadow = (tag: Tag, area: Rect, ground: Ink): Item[] =>
  rings(SHADOW).map(({ reach, part }) => {
    const grown = inflate(area, 0.25 * reach);
    const moved: Rect = { x0: grown.x0 + 0.5 * reach + 8, x1: grown.x1 + 0.5 * reach, y0: grown.y0 - 0.7 * reach, y1: grown.y1 - 0.7 * reach - 8 };
    return filled(tag, moved, mix(ground, SCENE.day.contact, 0.62 * part));
  });
