import { failure, problem, success, type Result } from '../model/diagnostic.ts';
import type { OwnFontFile } from '../jobs/own-fonts.ts';
import { FONT_ROLES } from '../model/face-style.ts';
import type { FontRoleName, FontWeight } from '../text/types.ts';
import { readBytes } from './files.ts';

const WEIGHTS: readonly FontWeight[] = ['regular', 'bold', 'black'];

/** role[:weight]=file: the role for all weights where none is named. */
function parse(value: string): { role: FontRoleName; weights: readonly FontWeight[]; file: string } | null {
  const [, role, weight, file] = /^([a-z]+)(?::([a-z]+))?=(.+)$/u.exec(value) ?? [];
  const known = FONT_ROLES.find((one) => one === role);
  const weights = weight === undefined ? WEIGHTS : WEIGHTS.filter((one) => one === weight);
  return known === undefined || file === undefined || weights.length === 0 ? null : { role: known, weights, file };
}

const nameOf = (file: string): string => file.split(/[\\/]/u).at(-1)!;

/** The font files that were named on the command line, or what is wrong with one of them. */
export async function ownFontFiles(values: readonly string[]): Promise<Result<readonly OwnFontFile[]>> {
  const files: OwnFontFile[] = [];
  for (const value of values) {
    const asked = parse(value);
    if (asked === null) return failure(problem('font.badOption', { value, roles: FONT_ROLES.join(' '), weights: WEIGHTS.join(' ') }));
    const bytes = await readBytes(asked.file);
    if (!bytes.ok) return bytes;
    files.push(...asked.weights.map((weight) => ({ role: asked.role, weight, file: nameOf(asked.file), bytes: bytes.value })));
  }
  return success(files);
}
