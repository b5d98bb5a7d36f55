import { rectPath } from '../../geometry/path.ts';
import { inflate, rectHeight, rectWidth, type Rect } from '../../geometry/rect.ts';
import { problem } from '../../model/diagnostic.ts';
import type { PanelOf } from '../../model/face-panel.ts';
import type { Item } from '../drawing.ts';
import { WHITE } from '../ink.ts';
import { grid } from './panel-grid.ts';
import { fitsNowhere } from './panel-notes.ts';
import { joined, panelArea, type ComposedPanel, type PanelScene } from './panel-pen.ts';
import { GREY, shape } from './panel-shapes.ts';
import { setCells, type Cell } from './panel-text.ts';

/** Sheets as they hang, upright, mm (GB/T 148). */
export const SHEETS = { A4: { width: 210, height: 297 }, A3: { width: 297, height: 420 } } as const;
/** Least free space round a sheet, mm. */
const ROUND_SHEET = 12;
/** Space between columns, as a share of the shorter side of the panel. */
const GAP = 0.035;
/** Height of a heading: of the section's height, of its width and of the face's shorter side, whichever is least. */
const HEAD = { height: 0.22, width: 0.26, face: 0.08 } as const;
/** Free space within a section, as a share of its shorter side. */
const INSET = 0.07;
/** Largest text below a heading, as a share of the heading's height. */
const MOST_TEXT = 0.6;
/** What a text above sheets of paper takes of its section. */
const ABOVE_PAPER = 0.15;

/**
 * Headed columns: the heading on the accent's ground, a frame, below it the text and, with `paper`, as many places for
 * sheets in their true size as go in. Headings have one size and texts have one; a typed size is that of the texts, or of
 * the headings where there are no texts. `panel.paperDoesNotFit` where a column holds no sheet.
 */
export function composeSections(scene: PanelScene, panel: PanelOf<'sections'>): ComposedPanel {
  const area = panelArea(scene, panel.box);
  if (area === null) return fitsNowhere(scene);
  const gap = GAP * shorter(area);
  const places = grid(area, Math.min(panel.columns, Math.max(1, panel.sections.length)), panel.sections.length, { x: gap, y: gap });
  if (places.length === 0) return { items: [], diagnostics: [] };
  const { width, height } = scene.sign.size;
  const head = Math.min(HEAD.height * rectHeight(places[0]!), HEAD.width * rectWidth(places[0]!), HEAD.face * Math.min(width, height));
  const bodies = places.map((place) => ({ ...place, y1: place.y1 - head }));
  const frames = places.flatMap((place, i) => frame(scene, panel, place, bodies[i]!, head));
  return joined([{ items: frames, diagnostics: [] }, headings(scene, panel, places, head), contents(scene, panel, bodies, head)]);
}

const shorter = (box: Rect): number => Math.min(rectWidth(box), rectHeight(box));

function frame(scene: PanelScene, { accent }: PanelOf<'sections'>, place: Rect, body: Rect, head: number): Item[] {
  return [
    shape(scene, rectPath({ ...place, y0: body.y1 }), { fill: accent }),
    shape(scene, rectPath(place), { line: { ink: accent, width: Math.max(0.4, 0.018 * head) } }),
  ];
}

function headings(scene: PanelScene, panel: PanelOf<'sections'>, places: readonly Rect[], head: number): ComposedPanel {
  const cells = panel.sections.map(({ title }, i): Cell => {
    const box = inflate({ ...places[i]!, y0: places[i]!.y1 - head }, -0.16 * head);
    return { text: title, box, weight: 'bold', ink: WHITE };
  });
  const typed = panel.sections.every(({ text }) => text === '') ? panel.size : null;
  return setCells(scene, { ...panel, size: typed }, cells, 0.56 * head);
}

function contents(scene: PanelScene, panel: PanelOf<'sections'>, bodies: readonly Rect[], head: number): ComposedPanel {
  const above = panel.paper !== null && panel.sections.some(({ text }) => text !== '') ? ABOVE_PAPER : 0;
  const cells = panel.sections.map(({ text }, i): Cell => {
    const body = bodies[i]!;
    const place = panel.paper === null ? inflate(body, -INSET * shorter(body)) : inflate({ ...body, y0: body.y1 - above * rectHeight(body) }, -0.2 * above * rectHeight(body));
    return { text, box: place, align: 'start', across: 'start' };
  });
  const texts = setCells(scene, panel, cells, MOST_TEXT * head);
  const pockets = bodies.map((body) => sheets(scene, panel, { ...body, y1: body.y1 - above * rectHeight(body) }));
  return joined([texts, ...pockets]);
}

function sheets(scene: PanelScene, { paper }: PanelOf<'sections'>, body: Rect): ComposedPanel {
  if (paper === null) return { items: [], diagnostics: [] };
  const { width, height } = SHEETS[paper];
  const [across, down] = [howMany(rectWidth(body), width), howMany(rectHeight(body), height)];
  if (across < 1 || down < 1) {
    const data = { paper, width: width + 2 * ROUND_SHEET, height: height + 2 * ROUND_SHEET, freeWidth: Math.floor(rectWidth(body)), freeHeight: Math.floor(rectHeight(body)) };
    return { items: [], diagnostics: [problem('panel.paperDoesNotFit', data, { subject: scene.source })] };
  }
  const [freeX, freeY] = [(rectWidth(body) - across * width) / (across + 1), (rectHeight(body) - down * height) / (down + 1)];
  const items = Array.from({ length: across * down }, (_, i) => {
    const x0 = body.x0 + freeX + (i % across) * (width + freeX);
    const y0 = body.y0 + freeY + Math.floor(i / across) * (height + freeY);
    return shape(scene, rectPath({ x0, y0, x1: x0 + width, y1: y0 + height }), { line: { ink: GREY, width: 0.8 } });
  });
  return { items, diagnostics: [] };
}

const howMany = (space: number, length: number): number => Math.floor((space - ROUND_SHEET) / (length + ROUND_SHEET));
