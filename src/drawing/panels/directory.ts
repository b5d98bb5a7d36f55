import { rectHeight, rectWidth, type Rect } from '../../geometry/rect.ts';
import type { PanelOf } from '../../model/face-panel.ts';
import { directoryOf, type DirectoryStorey } from '../../model/directory.ts';
import { fitsNowhere } from './panel-notes.ts';
import { panelArea, type ComposedPanel, type PanelScene } from './panel-pen.ts';
import { underline } from './panel-shapes.ts';
import { commonSize, setCells, type Cell } from './panel-text.ts';

/** More columns than these make a list that nobody finds a room in. */
const MOST_COLUMNS = 3;
/** Space between columns, and the part of a column that the numbers of rooms take. */
const GAP = 0.06;
const NUMBERS = 0.2;
/** Characters as a share of their line, a heading as a multiple of them, and the highest line as a share of the panel. */
const FILL = 0.58;
const HEADING = 1.15;
const MOST_LINE = 0.085;

interface Line {
  readonly kind: 'heading' | 'room' | 'space';
  readonly number: string;
  readonly name: string;
}

/**
 * The storeys and their rooms as they are in the project: a heading a storey, a line a room. In as many columns as give the
 * largest characters. A project without named rooms is a remark (`panel.noRooms`).
 */
export function composeDirectory(scene: PanelScene, panel: PanelOf<'directory'>): ComposedPanel {
  const area = panelArea(scene, panel.box);
  if (area === null) return fitsNowhere(scene);
  const storeys = directoryOf(scene.project);
  if (storeys.length === 0) {
    return { items: [], diagnostics: [{ code: 'panel.noRooms', severity: 'warning', subject: scene.source }] };
  }
  const layouts = Array.from({ length: MOST_COLUMNS }, (_, i) => layOut(scene, panel, area, storeys, i + 1));
  const best = layouts.reduce((a, b) => (b.size > a.size ? b : a));
  const set = setCells(scene, panel, best.cells, best.size);
  const rules = best.headings.map((box) => underline(scene, box, panel.accent, Math.max(0.5, 0.03 * rectHeight(box))));
  return { items: [...rules, ...set.items], diagnostics: set.diagnostics };
}

function layOut(scene: PanelScene, panel: PanelOf<'directory'>, area: Rect, storeys: readonly DirectoryStorey[], columns: number) {
  const filled = inColumns(storeys, columns);
  const gap = GAP * rectWidth(area);
  const width = (rectWidth(area) - (columns - 1) * gap) / columns;
  const high = Math.min(rectHeight(area) / Math.max(...filled.map((lines) => lines.length)), MOST_LINE * rectHeight(area));
  const cells: Cell[] = [];
  const headings: Rect[] = [];
  filled.forEach((lines, column) =>
    lines.forEach((line, i) => {
      const x0 = area.x0 + column * (width + gap);
      const box = { x0, x1: x0 + width, y0: area.y1 - (i + 1) * high, y1: area.y1 - i * high };
      if (line.kind === 'heading') headings.push(box);
      cells.push(...cellsOf(line, box, panel));
    }),
  );
  return { cells, headings, size: commonSize(scene, panel, cells, FILL * high) };
}

function cellsOf({ kind, number, name }: Line, box: Rect, { accent }: PanelOf<'directory'>): Cell[] {
  if (kind === 'space') return [];
  const style = { align: 'start', single: true } as const;
  if (kind === 'heading') return [{ ...style, text: name, box, scale: HEADING, weight: 'bold', ink: accent }];
  const middle = box.x0 + NUMBERS * rectWidth(box);
  return [
    { ...style, text: number, box: { ...box, x1: middle - 0.02 * rectWidth(box) }, ink: accent },
    { ...style, text: name, box: number === '' ? box : { ...box, x0: middle } },
  ];
}

/** Lines in columns of about equal length; a heading is never the last of its column, and is said again where a storey goes on. */
function inColumns(storeys: readonly DirectoryStorey[], columns: number): Line[][] {
  const all = storeys.flatMap(({ title, rooms }, i): Line[] => [
    ...(i === 0 ? [] : [SPACE]),
    { kind: 'heading', number: '', name: title },
    ...rooms.map(({ number, name }): Line => ({ kind: 'room', number, name })),
  ]);
  const most = Math.ceil(all.length / columns);
  const filled: Line[][] = [[]];
  let heading: Line | null = null;
  for (const [i, line] of all.entries()) {
    const last = filled.at(-1)!;
    const breaks = last.length >= most || (line.kind !== 'room' && last.length + 2 > most && i > 0);
    if (breaks && filled.length < columns) filled.push(line.kind === 'room' && heading !== null ? [heading] : []);
    if (line.kind === 'heading') heading = line;
    if (line.kind !== 'space' || filled.at(-1)!.length > 0) filled.at(-1)!.push(line);
  }
  return filled;
}

const SPACE: Line = { kind: 'space', number: '', name: '' };

