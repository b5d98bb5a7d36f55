import type { DrawContext } from '../drawing/context.ts';
import type { Project } from '../model/project.ts';
import type { PackHeader } from './header.ts';

/** What a check may look at. One is made for each pack and each run; nothing in it changes. */
export interface Env {
  readonly project: Project;
  readonly pack: PackHeader;
  readonly draw: DrawContext;
  /** YYYY-MM-DD */
  readonly today: string;
}

/** What a predicate may look at: facts of the project, in the words of one pack. Without `today` nothing is known of its age. */
export type FactEnv = Pick<Env, 'project' | 'pack'> & Partial<Pick<Env, 'today'>>;
