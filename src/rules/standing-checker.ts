import type { Project } from '../model/project.ts';
import type { CheckContext } from './check.ts';
import { createChecker, type Checker } from './checker.ts';
import type { Pack } from './pack.ts';
import type { Report } from './report.ts';

/**
 * A checker that lasts as long as its work does: while packs, day and fonts stay the same it remembers; it begins anew
 * where one of them is another. Give it the packs that are in force for the project of that call.
 */
export function createStandingChecker(): (project: Project, packs: readonly Pack[], context: CheckContext) => Report {
  let last: { readonly packs: readonly Pack[]; readonly context: CheckContext; readonly checker: Checker } | null = null;
  return (project, packs, context) => {
    const stands =
      last !== null &&
      last.context.draw === context.draw &&
      last.context.today === context.today &&
      last.packs.length === packs.length &&
      last.packs.every((pack, i) => pack === packs[i]);
    if (!stands || last === null) last = { packs, context, checker: createChecker(packs, context) };
    return last.checker.check(project);
  };
}
