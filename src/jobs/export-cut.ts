import type { CutDrawing } from '../drawing/cut/cut-drawing.ts';
import { cutDiagnostics, cutSummary } from '../drawing/cut/cut-diagnostics.ts';
import { checkCut, type CutWish } from '../drawing/cut/cut-findings.ts';
import type { DrawContext } from '../drawing/context.ts';
import { cutDocument, writeDxf, type DxfProfile } from '../formats/dxf/index.ts';
import { preflightSvg } from '../formats/svg/preflight-svg.ts';
import { cutSvg } from '../formats/svg/cut-svg.ts';
import { failure, problem, success, type Diagnostic, type Result } from '../model/diagnostic.ts';
import type { Sign } from '../model/sign.ts';
import { signTitle, type ExportPage } from './export-pages.ts';
import type { ExportedFile } from './exported-file.ts';
import { distinctNames, fileName } from './file-name.ts';

/** What a shop asks of its cut files; what is left out is as usual (CUT_DEFAULTS, cutLimits). */
export interface CutFileOptions extends CutWish {
  /** DXF (default) or SVG in mm. */
  readonly to?: 'dxf' | 'svg';
  /** r2000 (default) for what reads light polylines, r12 for old engravers. */
  readonly profile?: DxfProfile;
}

/** Whether a sign is made of parts that are cut out, letter by letter; signs with a ground are engraved. */
export const isCutOut = (sign: Sign): boolean => sign.ground === null;

interface Made {
  /** A file, or the reason why the sign has none. */
  readonly file: ExportedFile | null;
  readonly remarks: readonly Diagnostic[];
}

/**
 * A file for cutting and engraving for each composed sign (signPages), at 1:1 in mm; sheets are passed over. Every one has been held to the
 * verifier, and its remarks (narrow strokes, narrow gaps, too many nodes) go along as `findings`. A sign that cannot be cut
 * (a picture, an electronic display, nothing on it) is left out, and the diagnostics say so and why. Fails
 * where contours are not fit for a machine, where the holes do not lie within a plate,
 * and where no sign is left.
 */
export function cutPages(pages: readonly ExportPage[], ctx: DrawContext, options: CutFileOptions = {}): Result<readonly ExportedFile[]> {
  const { to = 'dxf' } = options;
  const signs = pages.flatMap(({ sign, drawing, name }) => (sign === undefined ? [] : [{ sign, drawing, name }]));
  const names = distinctNames(signs.map(({ name }) => fileName([...name, ...suffixes(options)], to)));
  const made = signs.map((page, i) => cutFile(page, names[i]!, signTitle(page.sign, page.drawing, ctx), options));
  const faults = made.flatMap((result) => (result.ok ? [] : [...result.diagnostics]));
  if (faults.length > 0) return failure(...faults);
  const done = made.flatMap((result) => (result.ok ? [result.value] : []));
  const files = done.flatMap(({ file }) => (file === null ? [] : [file]));
  const remarks = done.flatMap((one) => [...one.remarks]);
  return files.length > 0 ? success(files, remarks) : failure(problem('job.nothingToExport', { what: 'signs' }), ...remarks);
}

/** What a file name says beside the sign: that the SVG is for cutting, and that the picture is turned. */
const suffixes = ({ to, mirror }: CutFileOptions): string[] => [...(to === 'svg' ? ['切割'] : []), ...(mirror === true ? ['镜像'] : [])];

function cutFile({ sign, drawing }: ExportPage & { sign: Sign }, name: string, title: string, options: CutFileOptions): Result<Made> {
  const subject = { kind: 'sign', id: sign.id } as const;
  const onSign = (one: Diagnostic): Diagnostic => ({ ...one, subject, data: { ...one.data, drawing: title } });
  const checked = checkCut(sign, drawing, options);
  if (!checked.ok) {
    // Holes that do not fit are a wrong wish; the rest is the nature of the sign.
    if (checked.diagnostics.some(({ code }) => code === 'cut.drill')) return failure(...checked.diagnostics.map(onSign));
    const reasons = [{ code: 'cut.skipped', severity: 'warning' } as const, ...checked.diagnostics.map((one) => ({ ...one, severity: 'warning' as const }))];
    return success({ file: null, remarks: reasons.map(onSign) });
  }
  const { cut, findings, limits } = checked.value;
  const found = cutDiagnostics(cut, findings, limits, subject);
  if (found.some(({ severity }) => severity === 'error')) return failure(problem('job.preflightFailed', { file: name }, { subject }), ...found.map(onSign));
  const written = bytesOf(cut, name, options);
  return written.ok ? success({ file: { name, kind: options.to ?? 'dxf', bytes: written.value, findings: [cutSummary(cut), ...found] }, remarks: [] }) : written;
}

function bytesOf(cut: CutDrawing, name: string, { to, profile = 'r2000' }: CutFileOptions): Result<Uint8Array> {
  if (to !== 'svg') return success(writeDxf(cutDocument(cut), profile));
  const text = cutSvg(cut);
  const { ok, findings } = preflightSvg(text);
  return ok ? success(new TextEncoder().encode(text)) : failure(problem('job.preflightFailed', { file: name }), ...findings);
}
