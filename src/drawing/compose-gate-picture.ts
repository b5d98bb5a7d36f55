import { rectPath } from '../geometry/path.ts';
import { rectCentre, unionRect, type Rect } from '../geometry/rect.ts';
import type { Project } from '../model/project.ts';
import { builtArea } from './compose-gate.ts';
import type { Composed, DrawContext } from './context.ts';
import type { Item } from './drawing.ts';
import { frontOf } from './gate-front.ts';
import { FINISH_INK } from './gate-inks.ts';
import { filled, type Tag } from './gate-shapes.ts';
import { facadeArea, facadeItems, gateItems, PLINTH, ROOF_BAND } from './gate-wall.ts';
import { inLight, mix, SCENE, WARM_LIGHT, type Light } from './picture-inks.ts';
import { background, contactShade, foreground, trees, type GroundLight } from './picture-scene.ts';
import { pool } from './picture-shapes.ts';
import { pictureSigns } from './picture-signs.ts';
import { relit } from './relit.ts';
import { gateElevationSigns, signRect } from './sign-rect.ts';

/** Width to height of a picture, the part of its height below the ground line, and the least that is free beside the house, mm. */
const PROPORTION = 2.1;
const BELOW = 0.2;
const BESIDE = 1800;
/** What is built takes at most this part of the height above the ground. */
const TALLEST = 0.66;

/**
 * A picture of gate and façade in true proportion, by day or by night: sizes, places and faces are those of the elevation;
 * sky, hills, trees and paving are only surroundings. Without dimensions. Nothing is painted over an emblem, and it keeps its
 * colours by night.
 */
export function composeGatePicture(project: Project, ctx: DrawContext, { light }: { readonly light: Light }): Composed {
  const size = pictureBounds(project);
  const signs = pictureSigns(project, ctx, light, size);
  const roofSigns = gateElevationSigns(project).filter(({ host }) => host.kind === 'roof').map((sign) => signRect(project, sign));
  const built = builtArea(project);
  const middle = rectCentre({ ...built, x0: project.site.gate.opening[0], x1: project.site.gate.opening[1] }).x;
  const items: Item[] = [
    ...background(size, light),
    { kind: 'group', layer: 'site', transform: [1, 0, 0, 1, 0, 0], clip: rectPath(size), items: trees(size, built, roofSigns, light) },
    ...signs.behind,
    ...foreground(size, middle, light, light === 'night' ? doorLamp(project) : null),
    ...(light === 'day' ? contactShade(built, light) : []),
    ...building(project, light),
    ...signs.before,
  ];
  const title = `${project.centre.unit}大门${light === 'day' ? '日景' : '夜景'}效果图`;
  return { drawing: { title, size, trim: size, bleed: 0, scale: 1, items }, diagnostics: signs.diagnostics };
}

/** The frame of the picture about all that is built and hung, mm in the frame of the gate. */
export function pictureBounds(project: Project): Rect {
  const content = gateElevationSigns(project).reduce((box, sign) => unionRect(box, signRect(project, sign)), builtArea(project));
  const wished = Math.max((content.x1 - content.x0) * 1.12, content.x1 - content.x0 + 2 * BESIDE);
  const height = Math.max(wished / PROPORTION, content.y1 / TALLEST / (1 - BELOW));
  const [middle, half] = [(content.x0 + content.x1) / 2, (height * PROPORTION) / 2];
  return { x0: middle - half, x1: middle + half, y0: -BELOW * height, y1: (1 - BELOW) * height };
}

const LAMP: Tag = { layer: 'facade', source: { kind: 'gate', id: 'gate' } };

/** Façade and gate in the inks of the light; by night the lamp of the entrance shines on the wall behind doors and signs. */
function building(project: Project, light: Light): Item[] {
  const seen = (items: readonly Item[]): Item[] => relit(items, (ink) => inLight(ink, light));
  const facade = facadeItems(project);
  const first = facade.findIndex(({ layer }) => layer === 'opening');
  const wall = first < 0 ? facade : facade.slice(0, first);
  const rest = first < 0 ? [] : facade.slice(first);
  const shade = light === 'day' ? eaveShade(project) : lightOnWall(project);
  const reveals = project.site.gate.where === 'mainEntrance' ? revealShades(project, light) : [];
  return [...seen(wall), ...shade, ...seen(rest), ...reveals, ...seen(gateItems(project.site))];
}

/** Below the roof's edge the wall lies in its shadow, deep above and fading. */
function eaveShade(project: Project): Item[] {
  const { gate } = project.site;
  if (gate.where === 'courtyard') return [];
  const area = facadeArea(project);
  const wall = inLight(FINISH_INK[gate.left.finish], 'day');
  const top = area.y1 - Math.min(ROOF_BAND, (area.y1 - area.y0) / 10);
  return Array.from({ length: 9 }, (_, i) => {
    const deep = 430 * (1 - i / 9);
    return filled({ layer: 'facade' }, { ...area, y0: top - deep, y1: top }, mix(wall, SCENE.day.contact, 0.3 * ((i + 1) / 9) ** 1.4));
  });
}

/** Windows lie in the wall: their upper edge and the side towards the sun are in shade. */
function revealShades(project: Project, light: Light): Item[] {
  const shade = light === 'day' ? mix(SCENE.day.contact, SCENE.day.zenith, 0.25) : SCENE.night.contact;
  return frontOf(project).openings.flatMap(({ area, source }) => {
    const tag: Tag = { layer: 'opening', source };
    return [filled(tag, { ...area, y0: area.y1 - 55 }, shade), filled(tag, { ...area, x1: area.x0 + 36 }, mix(shade, SCENE[light].horizon, 0.2))];
  });
}

function lightOnWall(project: Project): Item[] {
  const { gate } = project.site;
  if (gate.where === 'courtyard') return [];
  const area = facadeArea(project);
  const [x0, x1] = gate.opening;
  const wall = inLight(FINISH_INK[gate.left.finish], 'night');
  const at = { x: (x0 + x1) / 2, y: 0.62 * gate.height, rx: Math.max(4200, 2.1 * (x1 - x0)), ry: 1.25 * area.y1 };
  const lamps = pool(LAMP, at, wall, mix(wall, WARM_LIGHT, 0.78), 40);
  return [{ kind: 'group', ...LAMP, transform: [1, 0, 0, 1, 0, 0], clip: rectPath({ ...area, y0: PLINTH }), items: lamps }];
}

/** Light falls out of the door onto the paving. */
function doorLamp({ site: { gate } }: Project): GroundLight {
  const [x0, x1] = gate.opening;
  return { x: (x0 + x1) / 2, rx: 1400 + 1.2 * Math.min(2400, x1 - x0), ry: 1300 };
}
