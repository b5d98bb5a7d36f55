import type { DrawContext } from '../drawing/context.ts';
import type { Project } from '../model/project.ts';
import type { PackHeader } from './header.ts';
import type { Modality } from './severity.ts';

/** A rule as far as those may know it that its kinds of check are made of. */
export interface PackRule {
  readonly select: { readonly type: string; readonly codes?: readonly string[] | undefined; readonly roles?: readonly string[] | undefined };
  readonly check: { readonly kind: string };
  readonly modality: Modality;
}

/** What a check may look at. One is made for each pack and each run; nothing in it changes. */
export interface Env {
  readonly project: Project;
  readonly pack: PackHeader & { readonly rules: readonly PackRule[] };
  readonly draw: DrawContext;
  /** YYYY-MM-DD */
  readonly today: string;
}

/** What a predicate may look at: facts of the project, in the words of one pack. Without `today` nothing is known of its age. */
export type FactEnv = Pick<Env, 'project'> & { readonly pack: PackHeader } & Partial<Pick<Env, 'today'>>;
