import { failure, type Diagnostic, type Result } from '../diagnostic.ts';
import { shiftBy, turnAbout, type Motion } from '../parts/motion.ts';
import type { Project } from '../project.ts';
import { copyOrCarry } from './copy-or-carry.ts';
import type { EditArgs } from './edit.ts';
import { badValue, checkMm, checkPoint } from './values.ts';

type Layout = EditArgs['arrayParts']['layout'];

/** No more copies are made in one step. */
export const MOST_COPIES = 500;

/** Puts copies of parts of a plan in rows and columns, or around a point; what is copied is the first of them. */
export function arrayParts(project: Project, { storeyId, refs, layout }: EditArgs['arrayParts']): Result<Project> {
  const problems = check(layout);
  if (problems.length > 0) return failure(...problems);
  return copyOrCarry(project, storeyId, refs, motionsOf(layout), true);
}

function check(layout: Layout): Diagnostic[] {
  if (layout.kind === 'polar') {
    const { about, count, angleDeg } = layout;
    return [...checkPoint('about', about), ...checkCount('count', count, count), ...(Number.isFinite(angleDeg) ? [] : [badValue('angleDeg', 'degrees', angleDeg)])];
  }
  const { columns, rows, dx, dy } = layout;
  return [...checkCount('columns', columns, columns * rows), ...checkCount('rows', rows, columns * rows), ...checkMm('dx', dx), ...checkMm('dy', dy)];
}

const checkCount = (path: string, count: number, all: number): Diagnostic[] =>
  Number.isInteger(count) && count > 0 && all > 1 && all <= MOST_COPIES ? [] : [badValue(path, `2 … ${MOST_COPIES}`, count)];

function motionsOf(layout: Layout): Motion[] {
  if (layout.kind === 'polar') return Array.from({ length: layout.count - 1 }, (_, i) => turnAbout(layout.about, (i + 1) * layout.angleDeg));
  const { columns, rows, dx, dy } = layout;
  const places = Array.from({ length: columns * rows }, (_, i) => ({ x: (i % columns) * dx, y: Math.floor(i / columns) * dy }));
  return places.slice(1).map(shiftBy);
}
