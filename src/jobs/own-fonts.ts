import { failure, problem, success, type Diagnostic, type Result } from '../model/diagnostic.ts';
import type { Platform } from '../model/platform.ts';
import { isStandardCharacter } from '../rules/standard-characters.ts';
import { readOwnFont, type OwnFace } from '../text/own-font.ts';
import type { Font, FontFace } from '../text/types.ts';

/** A licensed font file that a person has for a face: used for one run or on one machine, never part of a project. */
export interface OwnFontFile extends FontFace {
  /** Name of the file; it names the font in findings. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/**
 * The faces of the files, each file read once. Fails where one is no font, is broken, forbids embedding or has no Chinese. The
 * diagnostics tell of each how many of the 8,105 standard characters it lacks.
 */
export async function readOwnFonts(platform: Pick<Platform, 'decompressWoff2'>, files: readonly OwnFontFile[]): Promise<Result<readonly OwnFace[]>> {
  const fonts = new Map<Uint8Array, Font>();
  const faults: Diagnostic[] = [];
  const told: Diagnostic[] = [];
  for (const { file, bytes } of files) {
    if (fonts.has(bytes)) continue;
    const read = await readOwnFont(file, bytes, (packed) => platform.decompressWoff2(packed));
    if (!read.ok) faults.push(problem(`font.${read.reason}`, { file }));
    else {
      fonts.set(bytes, read.font);
      told.push(...coverageNote(file, read.font));
    }
  }
  if (faults.length > 0) return failure(...faults);
  return success(files.map(({ role, weight, bytes }) => ({ role, weight, font: fonts.get(bytes)! })), told);
}

/** CJK ideographs of the basic plane, and of the planes that are for them alone. */
const RANGES: readonly (readonly [number, number])[] = [[0x3400, 0x9fff], [0x20000, 0x323af]];

let standard: string | null = null;

function standardCharacters(): string {
  if (standard !== null) return standard;
  const found: string[] = [];
  for (const [from, to] of RANGES) {
    for (let code = from; code <= to; code += 1) {
      const character = String.fromCodePoint(code);
      if (isStandardCharacter(character)) found.push(character);
    }
  }
  standard = found.join('');
  return standard;
}

function coverageNote(file: string, font: Font): Diagnostic[] {
  const lacking = font.missing(standardCharacters()).length;
  return lacking === 0 ? [] : [{ code: 'font.incomplete', severity: 'warning', data: { file, lacking } }];
}
