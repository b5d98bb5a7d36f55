import { problem } from '../../model/diagnostic.ts';
import type { PanelOf } from '../../model/face-panel.ts';
import { boxRect, type ComposedPanel, type PanelScene } from './panel-pen.ts';
import { pictureIn } from './picture.ts';

/** A picture whole within its box; `panel.imageMissing` where the project has none of that name. */
export function composeImage(scene: PanelScene, { box, image }: PanelOf<'image'>): ComposedPanel {
  const item = pictureIn(scene, image, boxRect(box));
  if (item) return { items: [item], diagnostics: [] };
  return { items: [], diagnostics: [problem('panel.imageMissing', { image }, { subject: scene.source })] };
}
