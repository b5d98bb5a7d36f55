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
import { missingFact } from '../text-notes.ts';
import { joined, panelScene, type ComposedPanel, type PanelScene } from './panel-pen.ts';
import { composePeople } from './people.ts';
import { composeSections } from './sections.ts';
import { composeTable } from './table.ts';

/**
 * Draws one panel of a face in the frame of the face (mm, y up). Its words may be templates, filled from the centre and the
 * room of the sign; a fact that nobody gave leaves its place empty and is told, as is what does not fit.
 */
export function composePanel(project: Project, sign: Sign, panel: FacePanel, ctx: DrawContext): ComposedPanel {
  const scene = panelScene(project, sign, ctx);
  const missing = new Set<string>();
  const filled = mapPanelTexts(panel, (template) => {
    const words = fillForSign(template, project, sign);
    for (const field of words.missing) missing.add(field);
    return words.text;
  });
  const facts: ComposedPanel = { items: [], diagnostics: [...missing].map((field) => missingFact(field, scene.source)) };
  return joined([facts, dispatch(scene, filled)]);
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
