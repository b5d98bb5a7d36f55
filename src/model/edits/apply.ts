import { failure, problem, success, type Diagnostic, type Result } from '../diagnostic.ts';
import type { Project } from '../project.ts';
import type { Edit, EditVerb } from './edit.ts';
import { patchesBetween, type Patches } from './patches.ts';
import { verbs, type VerbOf } from './verbs.ts';

/** The project after an edit, or why the edit is refused. What the edit does not touch stays the same object. */
export function applyEdit(project: Project, edit: Edit): Result<Project> {
  if (!Object.hasOwn(verbs, edit.verb)) return failure(problem('edit.unknown-verb', { verb: String(edit.verb) }));
  // The verb and its arguments belong together by the type of Edit, which an indexed call cannot follow.
  return (verbs[edit.verb] as VerbOf<EditVerb>)(project, edit.args);
}

/** All edits one after the other; when one is refused, none is done. Diagnostics of all of them. */
export function applyEdits(project: Project, edits: readonly Edit[]): Result<Project> {
  let next = project;
  const diagnostics: Diagnostic[] = [];
  for (const edit of edits) {
    const result = applyEdit(next, edit);
    if (!result.ok) return result;
    next = result.value;
    diagnostics.push(...result.diagnostics);
  }
  return success(next, diagnostics);
}

/** One undoable step. */
export interface Commit {
  readonly project: Project;
  readonly patches: Patches;
  readonly inverse: Patches;
}

/** Edits as one step, with the patches that do it again and that take it back. */
export function commit(project: Project, edits: readonly Edit[]): Result<Commit> {
  const result = applyEdits(project, edits);
  if (!result.ok) return result;
  return success({ project: result.value, ...patchesBetween(project, result.value) }, result.diagnostics);
}

export { applyPatches, type Patches } from './patches.ts';
