import { composeGatePicture } from '../drawing/compose-gate-picture.ts';
import type { DrawContext } from '../drawing/context.ts';
import type { Light } from '../drawing/picture-inks.ts';
import { failure, success, type Result } from '../model/diagnostic.ts';
import type { Platform } from '../model/platform.ts';
import type { Project } from '../model/project.ts';
import { loadDrawContext, type Belongings } from './draw-context.ts';
import { drawingPng } from './export-png.ts';
import type { ExportedFile } from './exported-file.ts';
import { fileName } from './file-name.ts';
import { NO_PICTURES, type PictureFiles } from './pictures.ts';

/** Width of a picture for a screen or a slide, pixels. */
export const PICTURE_PIXELS = 3840;

export interface GatePictureOptions {
  readonly light: Light;
  /** Width in pixels; 3840 where none is given. */
  readonly width?: number;
  /** The pictures that hang on the façade. */
  readonly pictures?: PictureFiles;
}

/**
 * The picture of gate and façade by day or by night as a PNG, ready to be saved. Nothing is handed over where a text on a sign
 * cannot be drawn as it reads; the diagnostics then name the place.
 */
export async function gatePictureFile(platform: Platform, project: Project, options: GatePictureOptions & Belongings): Promise<Result<ExportedFile>> {
  const ctx = await loadDrawContext(platform, project, options);
  return ctx.ok ? gatePicture(platform, project, ctx.value, options) : ctx;
}

/** The same with fonts and sign types that are loaded already. */
export async function gatePicture(platform: Platform, project: Project, ctx: DrawContext, { light, width = PICTURE_PIXELS, pictures = NO_PICTURES }: GatePictureOptions): Promise<Result<ExportedFile>> {
  const { drawing, diagnostics } = composeGatePicture(project, ctx, { light });
  if (diagnostics.some(({ severity }) => severity === 'error')) return failure(...diagnostics);
  const png = await drawingPng(platform, drawing, width, pictures);
  if (!png.ok) return png;
  const name = fileName([project.centre.unit, `大门效果图${light === 'day' ? '白天' : '夜晚'}`], 'png');
  return success({ name, bytes: png.value, kind: 'png', findings: [] }, diagnostics);
}
