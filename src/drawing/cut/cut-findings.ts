import { success, type Result } from '../../model/diagnostic.ts';
import type { Project } from '../../model/project.ts';
import { composeSign } from '../compose-sign.ts';
import type { DrawContext } from '../context.ts';
import { CUT_DEFAULTS, cutDrawing, type CutDrawing, type CutOptions } from './cut-drawing.ts';
import { cutLimits, verifyCut, type CutFinding, type CutLimits } from './verify-cut.ts';

/** What may differ from the usual: how a face is cut, and what its strokes and gaps are held to. */
export type CutWish = Partial<Omit<CutOptions, 'ground'> & CutLimits>;

export interface CheckedCut {
  readonly cut: CutDrawing;
  readonly findings: readonly CutFinding[];
}

/**
 * The contours of a sign as they would be cut, and every place where they are not fit for it. Pure, so the editor may ask
 * after each change. Fails like cutDrawing; an unknown `signId` is a bug of the caller and throws.
 */
export function cutFindings(project: Project, signId: string, ctx: DrawContext, wish: CutWish = {}): Result<CheckedCut> {
  const { drawing, diagnostics } = composeSign(project, signId, ctx);
  const { ground } = project.signs[signId]!;
  const cut = cutDrawing(drawing, { ...CUT_DEFAULTS, ...wish, ground });
  if (!cut.ok) return cut;
  const findings = verifyCut(cut.value, { ...cutLimits(ground !== null), ...wish });
  return success({ cut: cut.value, findings }, diagnostics);
}
