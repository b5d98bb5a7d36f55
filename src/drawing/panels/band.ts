import type { Rect } from '../../geometry/rect.ts';
import { linePath, rectPath } from '../../geometry/path.ts';
import type { PanelOf } from '../../model/face-panel.ts';
import { textRules } from '../sign-text.ts';
import { boxRect, type ComposedPanel, type PanelScene } from './panel-pen.ts';
import { roundedPath, shape } from './panel-shapes.ts';

/** A field or a frame. A filled field that reaches an edge of the face goes on into the bleed, so that no white edge shows after cutting. */
export function composeBand(scene: PanelScene, { box, fill, line, radius }: PanelOf<'band'>): ComposedPanel {
  const own = boxRect(box);
  if (box.width === 0 || box.height === 0) {
    const path = linePath({ x: own.x0, y: own.y0 }, { x: own.x1, y: own.y1 });
    return { items: [shape(scene, path, { line })], diagnostics: [] };
  }
  const field = fill === null ? own : intoBleed(scene, own);
  const path = radius > 0 ? roundedPath(field, radius) : rectPath(field);
  return { items: [shape(scene, path, { fill, line })], diagnostics: [] };
}

function intoBleed({ sign, ctx }: PanelScene, { x0, y0, x1, y1 }: Rect): Rect {
  const bleed = sign.ground ? textRules(ctx.signTypes[sign.kind]).bleed : 0;
  const { width, height } = sign.size;
  return {
    x0: x0 <= 0 ? x0 - bleed : x0,
    y0: y0 <= 0 ? y0 - bleed : y0,
    x1: x1 >= width ? x1 + bleed : x1,
    y1: y1 >= height ? y1 + bleed : y1,
  };
}
