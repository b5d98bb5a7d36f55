import { rect, type Rect } from '../../geometry/rect.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { EntityRef } from '../../model/entity.ts';
import type { FaceBox } from '../../model/face-style.ts';
import type { FacePanel } from '../../model/face-panel.ts';
import type { Project } from '../../model/project.ts';
import type { Sign } from '../../model/sign.ts';
import type { DrawContext } from '../context.ts';
import type { Item } from '../drawing.ts';
import { textRules } from '../sign-text.ts';

/** What a panel paints, in the frame of the face, and what a person should know of it. */
export interface ComposedPanel {
  readonly items: readonly Item[];
  readonly diagnostics: readonly Diagnostic[];
}

export const NOTHING: ComposedPanel = { items: [], diagnostics: [] };

export const joined = (parts: readonly ComposedPanel[]): ComposedPanel => ({
  items: parts.flatMap(({ items }) => items),
  diagnostics: parts.flatMap(({ diagnostics }) => diagnostics),
});

/** A panel that has words. */
export type Lettered = Extract<FacePanel, { readonly font: unknown }>;

/** What every composer of a panel is given: the sign it stands on and how its kind lets texts be set. */
export interface PanelScene {
  readonly project: Project;
  readonly sign: Sign;
  readonly ctx: DrawContext;
  readonly source: EntityRef;
  /** Characters below it cannot be read or made, mm. */
  readonly leastSize: number;
}

export const panelScene = (project: Project, sign: Sign, ctx: DrawContext): PanelScene => ({
  project,
  sign,
  ctx,
  source: { kind: 'sign', id: sign.id },
  leastSize: textRules(ctx.signTypes[sign.kind]).leastSize,
});

export const boxRect = ({ x, y, width, height }: FaceBox): Rect => rect(x, y, width, height);

/** Where a panel with words may draw: its box as far as it lies within the margins of the face; null where nothing is left. */
export function panelArea({ sign, ctx }: PanelScene, box: FaceBox): Rect | null {
  const margins = sign.margins ?? textRules(ctx.signTypes[sign.kind]).margins;
  const area = {
    x0: Math.max(box.x, margins.left),
    y0: Math.max(box.y, margins.bottom),
    x1: Math.min(box.x + box.width, sign.size.width - margins.right),
    y1: Math.min(box.y + box.height, sign.size.height - margins.top),
  };
  return area.x1 > area.x0 && area.y1 > area.y0 ? area : null;
}
