import { rectPath } from '../geometry/path.ts';
import { inflate, rect } from '../geometry/rect.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { EntityRef } from '../model/entity.ts';
import type { Project } from '../model/project.ts';
import type { Sign } from '../model/sign.ts';
import { roomFactsRead } from '../model/sign-words.ts';
import type { CharacterForm } from '../text/stretch.ts';
import { composeBlock } from './compose-block.ts';
import { composeMark } from './compose-mark.ts';
import type { DrawContext } from './context.ts';
import type { Item, PathItem } from './drawing.ts';
import { ledOutlines } from './led-outline.ts';
import { composePanel, panelsRead } from './panels/compose-panel.ts';
import { createMemo } from './plan-memo.ts';
import { textRules } from './sign-text.ts';

export interface ComposedFace {
  readonly items: readonly Item[];
  readonly diagnostics: readonly Diagnostic[];
}

const memo = createMemo<ComposedFace>();

/**
 * The items of a face in its own frame; `shared` is the common form of characters of the gate. A sign that only moves is not
 * composed again.
 */
export function composeFace(project: Project, sign: Sign, ctx: DrawContext, shared: CharacterForm | null): ComposedFace {
  const { id, kind, size, writing, filling, margins, ground: ink, lit, face } = sign;
  const read = [roomFactsRead(project, sign), panelsRead(project, sign)];
  const parts = [id, kind, size, writing, filling, margins, ink, lit, face, project.centre, ...read, shared];
  return memo(ctx, id, parts, () => makeFace(project, sign, ctx, shared));
}

function makeFace(project: Project, sign: Sign, ctx: DrawContext, shared: CharacterForm | null): ComposedFace {
  const panels = sign.face.panels.map((panel) => composePanel(project, sign, panel, ctx));
  const marks = sign.face.marks.map((mark) => composeMark(sign, mark, ctx));
  const blocks = sign.face.blocks.map((block) => composeBlock(project, sign, block, ctx, shared));
  const artwork = [...marks, ...blocks].flatMap(({ items }) => items);
  const contours = [...marks.flatMap((mark) => mark.contours), ...blocks.flatMap(({ items }) => items)];
  const led = sign.lit === 'redLedOutline' ? ledOutlines(contours) : [];
  return {
    items: [...ground(sign, ctx), ...panels.flatMap(({ items }) => items), ...led, ...artwork],
    diagnostics: distinct([...panels, ...marks, ...blocks].flatMap(({ diagnostics }) => diagnostics)),
  };
}

/** A font that stands in for a mark and for a text is told once. */
const distinct = (diagnostics: readonly Diagnostic[]): Diagnostic[] => [
  ...new Map(diagnostics.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic])).values(),
];

/** Bleed round the trimmed face, mm. Single letters have no ground and so no bleed. */
export const bleedOf = (sign: Sign, ctx: DrawContext): number =>
  sign.ground ? textRules(ctx.signTypes[sign.kind]).bleed : 0;

function ground(sign: Sign, ctx: DrawContext): PathItem[] {
  if (!sign.ground) return [];
  const area = inflate(rect(0, 0, sign.size.width, sign.size.height), bleedOf(sign, ctx));
  return [{ kind: 'path', layer: 'ground', source: refOf(sign), path: rectPath(area), fill: sign.ground }];
}

const refOf = (sign: Sign): EntityRef => ({ kind: 'sign', id: sign.id });
