import { rectPath } from '../../geometry/path.ts';
import { rectHeight, rectWidth, type Rect } from '../../geometry/rect.ts';
import type { PanelOf } from '../../model/face-panel.ts';
import { WHITE } from '../ink.ts';
import { fitsNowhere } from './panel-notes.ts';
import { panelArea, type ComposedPanel, type PanelScene } from './panel-pen.ts';
import { shape, straight } from './panel-shapes.ts';
import { setCells, type Cell } from './panel-text.ts';

/** Free space in a cell as a share of its height, beside the text at most of its width; the largest characters as a share of the height. */
const INSET = 0.14;
const BESIDE = 0.06;
const MOST = 0.46;
/** A text of at most so many characters is not broken: 联系电话, 产业兴旺星. */
const ONE_LINE = 8;
/** Widths of rules as shares of the height of a row. */
const RULE = 0.012;
const FRAME = 0.024;
/** Thinnest rule that is printed, mm. */
const LEAST_RULE = 0.3;

/** A table that fills its box: a head on the accent's ground, thin rules, every text in the middle of its cell. */
export function composeTable(scene: PanelScene, panel: PanelOf<'table'>): ComposedPanel {
  const area = panelArea(scene, panel.box);
  if (area === null) return fitsNowhere(scene);
  const { accent } = panel;
  const xs = edges(area, panel.columns);
  const rows = [panel.columns.map(({ title }) => title), ...panel.rows];
  const high = rectHeight(area) / rows.length;
  const cellAt = (row: number, column: number): Rect => {
    const y1 = area.y1 - row * high;
    return { x0: xs[column]!, x1: xs[column + 1]!, y0: y1 - high, y1 };
  };
  const cells = rows.flatMap((row, i) =>
    panel.columns.map((_, j): Cell => {
      const head = i === 0 ? { weight: 'bold' as const, ink: WHITE } : {};
      const text = row[j] ?? '';
      return { text, box: within(cellAt(i, j)), single: Array.from(text).length <= ONE_LINE, ...head };
    }),
  );
  const [rule, frame] = [Math.max(LEAST_RULE, RULE * high), Math.max(LEAST_RULE, FRAME * high)];
  const set = setCells(scene, panel, cells, MOST * high);
  const inner = { ...area, y1: area.y1 - high };
  const items = [
    shape(scene, rectPath({ ...area, y0: inner.y1 }), { fill: accent }),
    ...rows.slice(2).map((_, i) => straight(scene, { x: area.x0, y: inner.y1 - (i + 1) * high }, { x: area.x1, y: inner.y1 - (i + 1) * high }, accent, rule)),
    ...xs.slice(1, -1).map((x) => straight(scene, { x, y: area.y0 }, { x, y: inner.y1 }, accent, rule)),
    shape(scene, rectPath(area), { line: { ink: accent, width: frame } }),
    ...set.items,
  ];
  return { items, diagnostics: set.diagnostics };
}

/** Free of the rules on all sides. */
function within(cell: Rect): Rect {
  const [x, y] = [Math.min(INSET * rectHeight(cell), BESIDE * rectWidth(cell)), INSET * rectHeight(cell)];
  return { x0: cell.x0 + x, x1: cell.x1 - x, y0: cell.y0 + y, y1: cell.y1 - y };
}

/** Where columns begin and end, by their shares. */
function edges(area: Rect, columns: PanelOf<'table'>['columns']): readonly number[] {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  let x = area.x0;
  return [x, ...columns.map(({ width }) => (x += (width / whole) * rectWidth(area)))];
}
