import { failure, success, type Diagnostic, type Result } from '../diagnostic.ts';
import type { Project } from '../project.ts';
import { signSchema, type Sign } from '../sign.ts';
import { checkHost } from './check-host.ts';
import type { EditArgs } from './edit.ts';
import { unknown } from './find.ts';
import { checkBySchema, checkMm, checkPositiveMm } from './values.ts';

/** What a pointer changes many times a second; these are checked without the schema. */
const DRAGGED: ReadonlySet<string> = new Set(['offset', 'heightAboveFloor', 'size']);

/** Moves or changes a sign. The plaques of a gate share one way to be filled: what is chosen for one holds for all. */
export function setSign(project: Project, { signId, changes }: EditArgs['setSign']): Result<Project> {
  if (!Object.hasOwn(project.signs, signId)) return failure(unknown('sign', signId));
  const next: Sign = { ...project.signs[signId]!, ...changes, id: signId };
  const problems = check(project, next, Object.keys(changes));
  if (problems.length > 0) return failure(...problems);
  const signs = { ...project.signs, [signId]: completed(next, changes) };
  return success({ ...project, signs: changes.filling === undefined ? signs : withOneFilling(signs, next) });
}

const isPlaqueOfGate = ({ kind, host }: Sign): boolean => kind === 'gatePlaque' && host.kind === 'gate';

function withOneFilling(signs: Project['signs'], chosen: Sign): Project['signs'] {
  if (!isPlaqueOfGate(chosen)) return signs;
  const filled = (sign: Sign): Sign =>
    isPlaqueOfGate(sign) && sign.filling !== chosen.filling ? { ...sign, filling: chosen.filling } : sign;
  return Object.fromEntries(Object.entries(signs).map(([id, sign]) => [id, filled(sign)]));
}

/** A face that was given with parts left out has them by default from now on. */
const completed = (sign: Sign, changes: EditArgs['setSign']['changes']): Sign => (changes.face === undefined ? sign : signSchema.parse(sign));

function check(project: Project, sign: Sign, changed: readonly string[]): readonly Diagnostic[] {
  const { offset, heightAboveFloor, size } = sign;
  if (!changed.every((key) => DRAGGED.has(key))) return [...checkBySchema(signSchema, sign, ''), ...checkHost(project, sign)];
  return [
    ...checkMm('offset', offset),
    ...checkMm('heightAboveFloor', heightAboveFloor),
    ...checkPositiveMm('size.width', size.width),
    ...checkPositiveMm('size.height', size.height),
  ];
}
