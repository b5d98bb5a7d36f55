import type { DrawContext } from '../../drawing/context.ts';
import type { Project } from '../../model/project.ts';

/** The bleeds (mm) of the project's signs, each once: `3`, or `0、3`. */
export function bleedsOf(project: Project, { signTypes }: DrawContext): string {
  const found = new Set(Object.values(project.signs).map((sign) => signTypes[sign.kind]?.bleed ?? 0));
  return [...found].sort((a, b) => a - b).join('、');
}
