import type { DrawContext } from '../../../src/drawing/context.ts';
import { composePanel } from '../../../src/drawing/panels/compose-panel.ts';
import { facePanelSchema, type FacePanel } from '../../../src/model/face-panel.ts';
import { signFromType } from '../../../src/model/make-signs.ts';
import type { Sign } from '../../../src/model/sign.ts';
import type { Project } from '../../../src/model/project.ts';
import { signTypes } from '../../tools/sign-project.ts';
import { starterProject } from '../../tools/starter-project.ts';

const RED = { cmyk: [0, 100, 100, 0] };
const BLACK = { cmyk: [0, 0, 0, 100] };

const PLACE = { box: { x: 30, y: 30, width: 540, height: 740 } };
const LETTERS = { font: 'heiti', weight: 'regular', ink: BLACK, accent: RED };

/** A panel that fills what the margins of a board of 600 × 800 mm leave (30 mm on each side), as a file would say it. */
export const panelOf = (panel: Record<string, unknown>): FacePanel =>
  facePanelSchema.parse({ ...PLACE, ...(['band', 'image'].includes(String(panel.kind)) ? {} : LETTERS), ...panel });

export const board: Sign = { ...signFromType(signTypes.rulesBoard!, null, { kind: 'freeStanding' })!, id: 's' };

/** What the panel paints on the board. */
export const onBoard = (ctx: DrawContext, panel: FacePanel, project: Project = starterProject(), sign: Sign = board) =>
  composePanel(project, sign, panel, ctx);
