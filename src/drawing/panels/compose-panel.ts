import type { FacePanel } from '../../model/face-panel.ts';
import type { Project } from '../../model/project.ts';
import type { Sign } from '../../model/sign.ts';
import { fillForSign } from '../../model/sign-words.ts';
import { mapPanelTexts } from '../../model/panel-texts.ts';
import { directoryOf } from '../../model/directory.ts';
import type { DrawContext } from '../context.ts';
import { composeBand } from './band.ts';
import { composeDirectory } from './directory.ts';
import { composeFlow } from './flow.ts';
import { composeImage } from './image.ts';
import { panelScene, type ComposedPanel, type PanelScene } from './panel-pen.ts';
import { composePeople } from './people.ts';
import { composeSections } from './sections.ts';
import { composeTable } from './table.ts';

/**
 * Draws one panel of a face in the frame of the face (mm, y up). Its words may be templates, filled from the centre and the
 * room of the sign; a fact that nobody gave leaves its place empty. What does not fit or is missing is told as a diagnostic.
 */
export function composePanel(project: Project, sign: Sign, panel: FacePanel, ctx: DrawContext): ComposedPanel {
  const scene = panelScene(project, sign, ctx);
  return dispatch(scene, mapPanelTexts(panel, (text) => fillForSign(text, project, sign).text));
}

function dispatch(scene: PanelScene, panel: FacePanel): ComposedPanel {
  switch (panel.kind) {
    case 'band':
      return composeBand(scene, panel);
    case 'flow':
      return composeFlow(scene, panel);
    case 'people':
      return composePeople(scene, panel);
    case 'sections':
      return composeSections(scene, panel);
    case 'table':
      return composeTable(scene, panel);
    case 'directory':
      return composeDirectory(scene, panel);
    case 'image':
      return composeImage(scene, panel);
  }
}

/** What the panels of a face are drawn from beside the face itself; null where they take nothing from the plan. */
export const panelsRead = (project: Project, { face }: Pick<Sign, 'face'>): unknown =>
  face.panels.some(({ kind }) => kind === 'directory') ? directoryOf(project) : null;
