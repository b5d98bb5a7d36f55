import { failure, problem, success, type Result } from '../../model/diagnostic.ts';
import type { Project } from '../../model/project.ts';
import type { Sign, SignKind } from '../../model/sign.ts';
import { composeSign } from '../compose-sign.ts';
import type { DrawContext } from '../context.ts';
import type { Drawing } from '../drawing.ts';
import { CUT_DEFAULTS, cutDrawing, type CutDrawing, type CutOptions } from './cut-drawing.ts';
import { cutLimits, verifyCut, type CutFinding, type CutLimits } from './verify-cut.ts';

/** What may differ from the usual: how a face is cut, and what its strokes and gaps are held to. */
export type CutWish = Partial<Omit<CutOptions, 'ground'> & CutLimits>;

export interface CheckedCut {
  readonly cut: CutDrawing;
  readonly findings: readonly CutFinding[];
  /** What it was held to. */
  readonly limits: CutLimits;
}

/** Kinds that are not made by cutting, whatever is on their face. */
const NOT_CUT: Partial<Record<SignKind, string>> = { ledScreen: 'cut.display' };

/** The wishes that were made; what was left open stays as usual. */
const stated = (wish: CutWish): CutWish => Object.fromEntries(Object.entries(wish).filter(([, value]) => value !== undefined));

/** The face of a sign, already composed, as it would be cut, and every place where it is not fit for it; fails like cutDrawing. */
export function checkCut(sign: Sign, drawing: Drawing, wish: CutWish = {}): Result<CheckedCut> {
  const reason = NOT_CUT[sign.kind];
  if (reason !== undefined) return failure(problem(reason));
  const { ground } = sign;
  const limits = { ...cutLimits(ground !== null), ...stated(wish) };
  const cut = cutDrawing(drawing, { ...CUT_DEFAULTS, ...stated(wish), ground });
  return cut.ok ? success({ cut: cut.value, findings: verifyCut(cut.value, limits), limits }) : cut;
}

/**
 * The contours of a sign as they would be cut, and every place where they are not fit for it, in mm of the face (mirrored
 * if so wished). Pure, so the editor may ask after each change; the diagnostics are those of composeSign. Fails where the
 * sign is not cut: an electronic display, a picture, nothing on it. An unknown `signId` is a bug of the caller and throws.
 */
export function cutFindings(project: Project, signId: string, ctx: DrawContext, wish: CutWish = {}): Result<CheckedCut> {
  const { drawing, diagnostics } = composeSign(project, signId, ctx);
  const checked = checkCut(project.signs[signId]!, drawing, wish);
  return checked.ok ? success(checked.value, diagnostics) : checked;
}
