import { failure, problem, success, type Result } from '../model/diagnostic.ts';
import type { OwnFontFile } from '../jobs/own-fonts.ts';
import { FONT_ROLES, FONT_WEIGHTS, type FontRole } from '../model/face-style.ts';
import { readBytes } from './files.ts';

type FontWeight = (typeof FONT_WEIGHTS)[number];

/** role[:weight]=file: the role for all weights where none is named. */
function parse(value: string): { role: FontRole; weights: readonly FontWeight[]; file: string } | null {
  const [, role, weight, file] = /^([a-z]+)(?::([a-z]+))?=(.+)$/u.exec(value) ?? [];
  const known = FONT_ROLES.find((one) => one === role);
  const weights = weight === undefined ? FONT_WEIGHTS : FONT_WEIGHTS.filter((one) => one === weight);
  return known === undefined || file === undefined || weights.length === 0 ? null : { role: known, weights, file };
}

const nameOf = (file: string): string => file.split(/[\\/]/u).at(-1)!;

/** The font files that were named on the command line, or what is wrong with one of them. */
export async function ownFontFiles(values: readonly string[]): Promise<Result<readonly OwnFontFile[]>> {
  const files: OwnFontFile[] = [];
  for (const value of values) {
    const asked = parse(value);
    if (asked === null) return failure(problem('font.badOption', { value, roles: FONT_ROLES.join(' '), weights: FONT_WEIGHTS.join(' ') }));
    const bytes = await readBytes(asked.file);
    if (!bytes.ok) return bytes;
    files.push(...asked.weights.map((weight) => ({ role: asked.role, weight, file: nameOf(asked.file), bytes: bytes.value })));
  }
  return success(files);
}
