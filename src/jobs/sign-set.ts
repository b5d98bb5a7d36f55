import { success, type Result } from '../model/diagnostic.ts';
import { applyEdits } from '../model/edits/apply.ts';
import type { Platform } from '../model/platform.ts';
import type { Project } from '../model/project.ts';
import type { Pack } from '../rules/pack.ts';
import { signSet } from '../rules/sign-set/sign-set.ts';
import type { NotPlaced, SetItem, SetReason, SignSet, SignSetOptions } from '../rules/sign-set/types.ts';
import { loadBoardTexts } from './board-texts.ts';
import { loadDrawContext } from './draw-context.ts';
import type { OwnFontFile } from './own-fonts.ts';
import { loadAllStandards } from './standards.ts';

export type { NotPlaced, SetItem, SetReason, SignSet };

/** The project with its set, and what was done for it. */
export interface MadeSet {
  readonly project: Project;
  readonly set: SignSet;
}

type Choice = Pick<SignSetOptions, 'leftOut' | 'chosen'>;

/** The packs in force, in the order of the project, and those whose boards are offered where they say nothing. */
export function packsForSet(project: Project, all: readonly Pack[]): Pick<SignSetOptions, 'packs' | 'reference'> {
  return {
    packs: project.standards.flatMap((id) => all.find((pack) => pack.id === id) ?? []),
    reference: all.filter(({ id, optional }) => !optional && !project.standards.includes(id)),
  };
}

/** 成套生成 for a project under its own standards, fitted with a person's own fonts. Fails where a template, a standard or a font is broken. */
export async function makeSignSet(platform: Platform, project: Project, choice: Choice = {}, ownFonts: readonly OwnFontFile[] = []): Promise<Result<MadeSet>> {
  const [packs, draw, boards] = await Promise.all([loadAllStandards(platform), loadDrawContext(platform, project, { ownFonts }), loadBoardTexts(platform)]);
  if (!packs.ok) return packs;
  if (!draw.ok) return draw;
  if (!boards.ok) return boards;
  const set = signSet(project, { ...packsForSet(project, packs.value), draw: draw.value, boards: boards.value, today: platform.today(), ...choice });
  const made = applyEdits(project, set.edits);
  return made.ok ? success({ project: made.value, set }, made.diagnostics) : made;
}
