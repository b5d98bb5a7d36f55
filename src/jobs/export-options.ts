import { failure, problem, success, type Result } from '../model/diagnostic.ts';
import type { Project } from '../model/project.ts';
import { SIGN_KINDS, type Sign, type SignKind } from '../model/sign.ts';
import type { SignTypes } from '../model/make-signs.ts';

export const EXPORT_KINDS = ['pdf', 'svg', 'dxf', 'png', 'xlsx', 'zip', 'sh3d'] as const;
export const EXPORT_PARTS = ['signs', 'sheets', 'all'] as const;

export type ExportKind = (typeof EXPORT_KINDS)[number];
export type ExportPart = (typeof EXPORT_PARTS)[number];

/** How far an export has come: `done` of `total` steps, and the file under way. */
export interface ExportStep {
  readonly done: number;
  readonly total: number;
  readonly file: string;
}
export type OnStep = (step: ExportStep) => void;

/** A kind of sign by its code (gatePlaque) or its title (大门吊牌). */
export function signKindOf(word: string, types: SignTypes): Result<SignKind> {
  const kind = SIGN_KINDS.find((one) => one === word || types[one]?.title.zh === word);
  if (kind !== undefined) return success(kind);
  const known = SIGN_KINDS.map((one) => `${one}（${types[one]?.title.zh ?? one}）`).join('、');
  return failure(problem('job.unknownKind', { kind: word, known }));
}

/** Which signs go out; none given = all. Fails where the project has no sign of the kinds asked for. */
export function wantedSigns(project: Project, only: readonly SignKind[], types: SignTypes): Result<(sign: Sign) => boolean> {
  if (only.length === 0) return success(() => true);
  const wanted = (sign: Sign): boolean => only.includes(sign.kind);
  const signs = Object.values(project.signs);
  if (signs.some(wanted)) return success(wanted);
  const title = (kind: SignKind): string => types[kind]?.title.zh ?? kind;
  const present = [...new Set(signs.map(({ kind }) => title(kind)))].join('、');
  return failure(problem('job.nothingOfKind', { kinds: only.map(title).join('、'), present: present === '' ? '—' : present }));
}
