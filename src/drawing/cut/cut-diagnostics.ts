import { rectHeight, rectWidth } from '../../geometry/rect.ts';
import type { Diagnostic, Json } from '../../model/diagnostic.ts';
import type { EntityRef } from '../../model/entity.ts';
import { cutBounds, cutLayer, type CutDrawing } from './cut-drawing.ts';
import { CUT_FAULTS, isCutError, type CutFault, type CutFinding, type CutLimits } from './verify-cut.ts';

const CODES: Readonly<Record<CutFault, string>> = {
  notClosed: 'cut.notClosed',
  zeroLength: 'cut.zeroLength',
  duplicate: 'cut.duplicate',
  selfCrossing: 'cut.selfCrossing',
  overlap: 'cut.overlap',
  leastStroke: 'cut.leastStroke',
  leastGap: 'cut.leastGap',
  tooManyNodes: 'cut.tooManyNodes',
};

const hundredth = (value: number): number => Math.round(value * 100) / 100;

/** The finding that stands for its kind: the narrowest stroke, the most nodes, else the first. */
const foremost = (found: readonly CutFinding[]): CutFinding => (found[0]!.fault === 'tooManyNodes' ? found.at(-1)! : found[0]!);

/**
 * The findings of a cut drawing as diagnostics, one of each kind: how many places, and the worst of them with its place in
 * mm from the lower left corner of the sign. `data.places` has all of them as x, y, value.
 */
export function cutDiagnostics(cut: CutDrawing, findings: readonly CutFinding[], limits: CutLimits, subject?: EntityRef): Diagnostic[] {
  const limitOf: Partial<Record<CutFault, number>> = { leastStroke: limits.leastStroke, leastGap: limits.leastGap, tooManyNodes: limits.mostNodes };
  return CUT_FAULTS.flatMap((fault): Diagnostic[] => {
    const found = findings.filter((one) => one.fault === fault);
    if (found.length === 0) return [];
    const { at, contour, value } = foremost(found);
    const data: Record<string, Json> = {
      count: found.length,
      x: hundredth(at.x),
      y: hundredth(at.y),
      layer: cutLayer(cut.contours[contour]!),
      places: found.map((one) => [hundredth(one.at.x), hundredth(one.at.y), one.value === null ? null : hundredth(one.value)]),
      ...(value === null ? {} : { value: hundredth(value) }),
      ...(limitOf[fault] === undefined ? {} : { limit: limitOf[fault] }),
    };
    return [{ code: CODES[fault], severity: isCutError(fault) ? 'error' : 'warning', data, ...(subject ? { subject } : {}) }];
  });
}

/** What was checked: contours, nodes and the overall size. */
export function cutSummary(cut: CutDrawing): Diagnostic {
  const box = cutBounds(cut);
  const nodes = cut.contours.reduce((sum, { points }) => sum + points.length, 0);
  const size = { widthMm: hundredth(rectWidth(box)), heightMm: hundredth(rectHeight(box)) };
  return { code: 'cut.checked', severity: 'info', data: { contours: cut.contours.length + cut.holes.length, nodes, ...size } };
}
