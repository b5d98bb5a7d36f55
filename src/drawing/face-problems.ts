import { rect, type Rect } from '../geometry/rect.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { EntityRef } from '../model/entity.ts';
import { boxOfPart, facePartRef, partAt, partsOf, type FacePart } from '../model/face-part.ts';
import type { Project } from '../model/project.ts';
import type { FaceBlock, Sign } from '../model/sign.ts';
import { roomFactsRead } from '../model/sign-words.ts';
import { composeBlock } from './compose-block.ts';
import { composeMark } from './compose-mark.ts';
import type { DrawContext } from './context.ts';
import { composePanel, panelsRead } from './panels/compose-panel.ts';
import { itemsBounds } from './plan-bounds.ts';
import { createMemo } from './plan-memo.ts';
import { sharedSize } from './shared-size.ts';
import { blockText } from './sign-text.ts';

/** What is wrong with a part of a face, and where: the character itself where a font lacks it, else the part's box. Mm of the face. */
export interface FaceProblem {
  readonly ref: EntityRef;
  readonly diagnostic: Diagnostic;
  readonly at: Rect;
}

const memo = createMemo<readonly FaceProblem[]>();

/** The problems of a face, part by part in the order of painting. A sign that only moves is not looked at again. */
export function faceProblems(project: Project, sign: Sign, ctx: DrawContext): readonly FaceProblem[] {
  const { id, kind, size, writing, filling, margins, face } = sign;
  const read = [roomFactsRead(project, sign), panelsRead(project, sign), sharedSize(project, ctx)];
  return memo(ctx, id, [id, kind, size, writing, filling, margins, face, project.centre, ...read], () => findProblems(project, sign, ctx));
}

const findProblems = (project: Project, sign: Sign, ctx: DrawContext): readonly FaceProblem[] =>
  partsOf(sign).flatMap((place) => {
    const part = partAt(sign.face, place);
    if (part === null) return [];
    const { x, y, width, height } = boxOfPart(part);
    const { diagnostics, lacking } = composed(project, sign, part, ctx);
    return diagnostics.map((diagnostic): FaceProblem => ({
      ref: facePartRef(place),
      diagnostic,
      at: lackingAt(lacking, diagnostic) ?? rect(x, y, width, height),
    }));
  });

function lackingAt(lacking: ReadonlyMap<string, Rect>, { data }: Diagnostic): Rect | undefined {
  const character = data?.['character'];
  return typeof character === 'string' ? lacking.get(character) : undefined;
}

interface Looked {
  readonly diagnostics: readonly Diagnostic[];
  /** Where each character that the font lacks stands first. */
  readonly lacking: ReadonlyMap<string, Rect>;
}

const NONE: ReadonlyMap<string, Rect> = new Map();

function composed(project: Project, sign: Sign, part: FacePart, ctx: DrawContext): Looked {
  if (part.part === 'mark') return { diagnostics: composeMark(sign, part.value, ctx).diagnostics, lacking: NONE };
  if (part.part === 'panel') return { diagnostics: composePanel(project, sign, part.value, ctx).diagnostics, lacking: NONE };
  const { diagnostics } = composeBlock(project, sign, part.value, ctx, sharedSize(project, ctx));
  return { diagnostics, lacking: placesOfLacking(project, sign, part.value, ctx) };
}

/** Stands in for a character that the font lacks: as large as any, and every font has it. */
const STAND_IN = '国';

/** Where each character that the font lacks would stand: the text is set with another in its place. */
function placesOfLacking(project: Project, sign: Sign, block: FaceBlock, ctx: DrawContext): ReadonlyMap<string, Rect> {
  const { text } = blockText(project, sign, block);
  const missing = new Set(ctx.fonts.resolve(block.font, block.weight).font.missing(text).map(({ character }) => character));
  if (missing.size === 0) return NONE;
  const characters = Array.from(text);
  const whole = characters.map((character) => (missing.has(character) ? STAND_IN : character)).join('');
  const { items } = composeBlock(project, sign, { ...block, text: whole }, ctx, sharedSize(project, ctx));
  const places = new Map<string, Rect>();
  for (const [i, character] of characters.filter((one) => one.trim() !== '').entries()) {
    const item = items[i];
    const box = item === undefined || !missing.has(character) ? null : itemsBounds([item]);
    if (box !== null && !places.has(character)) places.set(character, box);
  }
  return places;
}
