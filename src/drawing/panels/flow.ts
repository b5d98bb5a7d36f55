import { rectPath } from '../../geometry/path.ts';
import type { Point } from '../../geometry/point.ts';
import { rectCentre, rectHeight, type Rect } from '../../geometry/rect.ts';
import type { PanelOf } from '../../model/face-panel.ts';
import type { Item } from '../drawing.ts';
import { WHITE } from '../ink.ts';
import { cellsOf, layOutFlow, type FlowLayout, type FlowNode } from './flow-layout.ts';
import { fitsNowhere } from './panel-notes.ts';
import { panelArea, type ComposedPanel, type PanelScene } from './panel-pen.ts';
import { arrow, diamondPath, roundedPath, shape } from './panel-shapes.ts';
import { setCells, type Cell } from './panel-text.ts';

/** Lines as a share of the character size, at least so many mm. */
const LINE = 0.055;
const LEAST_LINE = 0.4;
/** 是 and 否 as a multiple of the other characters. */
const ANSWER = 0.8;

/**
 * A flow chart: start and end rounded on the accent's ground, steps in boxes, choices in rhombuses with 是 on the way on and
 * 否 on the other way out, which leads to its words or, where it has none, back to the step before. All texts have one size.
 * A chart without steps is a remark (`panel.noSteps`).
 */
export function composeFlow(scene: PanelScene, panel: PanelOf<'flow'>): ComposedPanel {
  const area = panelArea(scene, panel.box);
  if (area === null) return fitsNowhere(scene);
  const steps = panel.steps.filter(({ text }) => text.trim() !== '');
  if (steps.length === 0) return { items: [], diagnostics: [{ code: 'panel.noSteps', severity: 'warning', subject: scene.source }] };
  const layout = layOutFlow(scene, panel, steps, area);
  const width = Math.max(LEAST_LINE, LINE * layout.size);
  const cells = layout.nodes.flatMap((node) => cellsOf(node).map((cell) => inked(cell, node)));
  const set = setCells(scene, panel, cells, layout.size);
  const answers = setCells(scene, { ...panel, size: layout.size }, answersOf(layout));
  return {
    items: [...ways(scene, panel, layout, width), ...layout.nodes.flatMap((node) => shapes(scene, panel, node, width)), ...set.items, ...answers.items],
    diagnostics: set.diagnostics,
  };
}

const isEnd = ({ step }: FlowNode): boolean => step.shape === 'start' || step.shape === 'end';

const inked = (cell: Cell, node: FlowNode): Cell => (isEnd(node) ? { ...cell, ink: WHITE } : cell);

function shapes(scene: PanelScene, { accent }: PanelOf<'flow'>, node: FlowNode, width: number): Item[] {
  const { step, box, side } = node;
  const line = { ink: accent, width };
  const beside = side === null ? [] : [shape(scene, rectPath(side), { fill: WHITE, line: { ink: accent, width: width * 0.7 } })];
  if (isEnd(node)) return [shape(scene, roundedPath(box, rectHeight(box) / 2), { fill: accent })];
  return [shape(scene, step.shape === 'choice' ? diamondPath(box) : rectPath(box), { fill: WHITE, line }), ...beside];
}

/** The arrows: on to the next step, to the words of the other way out, back to the step before. */
function ways(scene: PanelScene, { accent }: PanelOf<'flow'>, layout: FlowLayout, width: number): Item[] {
  const { nodes } = layout;
  return nodes.flatMap((node, i) => {
    const [before, after] = [nodes[i - 1], nodes[i + 1]];
    const routes = [
      ...(after === undefined ? [] : [wayOn(node, after, layout)]),
      ...(node.side === null ? [] : [[{ x: node.box.x1, y: middle(node.box) }, { x: node.side.x0, y: middle(node.side) }]]),
      ...(returns(node) && before?.column === node.column ? [wayBack(node, before, layout)] : []),
    ];
    return routes.flatMap((route) => arrow(scene, route, accent, width));
  });
}

const middle = (box: Rect): number => rectCentre(box).y;
const returns = ({ step, side }: FlowNode): boolean => step.shape === 'choice' && side === null;

function wayOn(from: FlowNode, to: FlowNode, { gap, edges, between }: FlowLayout): Point[] {
  const [a, b] = [rectCentre(from.box), rectCentre(to.box)];
  if (from.column === to.column) return [{ x: a.x, y: from.box.y0 }, { x: b.x, y: to.box.y1 }];
  const x = edges[from.column]! + between / 2;
  if (Math.abs(a.y - b.y) < 1e-6 && from.side === null) return [{ x: from.box.x1, y: a.y }, { x: to.box.x0, y: b.y }];
  const low = from.box.y0 - gap / 2;
  return [{ x: a.x, y: from.box.y0 }, { x: a.x, y: low }, { x, y: low }, { x, y: b.y }, { x: to.box.x0, y: b.y }];
}

function wayBack({ box }: FlowNode, before: FlowNode, { gap }: FlowLayout): Point[] {
  const x = box.x1 + gap * 0.45;
  return [{ x: box.x1, y: middle(box) }, { x, y: middle(box) }, { x, y: middle(before.box) }, { x: before.box.x1, y: middle(before.box) }];
}

/** 是 beside the way on, 否 above the other way out. */
function answersOf({ nodes, gap, size }: FlowLayout): readonly Cell[] {
  return nodes.flatMap((node, i): Cell[] => {
    if (node.step.shape !== 'choice') return [];
    const { box, side } = node;
    const { x, y } = rectCentre(box);
    const high = Math.min(gap, 1.6 * size);
    const style = { scale: ANSWER, single: true } as const;
    const yes: Cell = { ...style, text: '是', box: { x0: x + 0.2 * size, x1: x + 1.4 * size, y0: box.y0 - high, y1: box.y0 } };
    const right = side === null ? box.x1 + gap * 0.45 : side.x0;
    const centre = (box.x1 + right) / 2;
    const no: Cell = { ...style, text: '否', box: { x0: centre - size, x1: centre + size, y0: y, y1: y + 1.3 * size } };
    return [...(nodes[i + 1] === undefined ? [] : [yes]), ...(side !== null || i > 0 ? [no] : [])];
  });
}
