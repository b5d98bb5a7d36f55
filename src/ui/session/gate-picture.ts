import { composeGate } from '../../drawing/compose-gate.ts';
import type { DrawContext } from '../../drawing/context.ts';
import { writeSvg } from '../../formats/svg/index.ts';
import type { Project } from '../../model/project.ts';

/** The gate as SVG. */
export const gatePicture = (project: Project, draw: DrawContext): string => writeSvg(composeGate(project, draw).drawing);
