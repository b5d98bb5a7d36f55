import { failure, problem, success, type Diagnostic, type Result } from '../model/diagnostic.ts';
import type { Platform } from '../model/platform.ts';
import { isStandardCharacter } from '../rules/standard-characters.ts';
import { readOwnFont, type OwnFace, type ReadFont } from '../text/own-font.ts';
import type { Font, FontFace } from '../text/types.ts';

/** A licensed font file that a person has for a face: used for one run or on one machine, never part of a project. */
export interface OwnFontFile extends FontFace {
  /** Name of the file; it names the font in findings. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** A file as it was read, and what it lacks. */
interface Read {
  readonly found: ReadFont;
  readonly told: readonly Diagnostic[];
}

/** Files that were read, by their bytes and the name they go by: a font of 15 MB is read again and again otherwise. */
const readFiles = new WeakMap<Uint8Array, Map<string, Promise<Read>>>();

function readOnce(platform: Pick<Platform, 'decompressWoff2'>, id: string, bytes: Uint8Array): Promise<Read> {
  const ofFile = readFiles.get(bytes) ?? new Map<string, Promise<Read>>();
  readFiles.set(bytes, ofFile);
  const known = ofFile.get(id);
  if (known !== undefined) return known;
  const reading = readNow(platform, id, bytes);
  ofFile.set(id, reading);
  // A part of the program that could not be fetched may be there the next time.
  reading.catch(() => ofFile.delete(id));
  return reading;
}

async function readNow(platform: Pick<Platform, 'decompressWoff2'>, id: string, bytes: Uint8Array): Promise<Read> {
  const found = await readOwnFont(id, bytes, (packed) => platform.decompressWoff2(packed));
  return { found, told: found.ok ? coverageNote(id, found.font) : [problem(`font.${found.reason}`, { file: id })] };
}

/** A name for each file: outlines are told apart by the name of their font, so two files of one name must not share it. */
function namesOf(files: readonly OwnFontFile[]): ReadonlyMap<Uint8Array, string> {
  const names = new Map<Uint8Array, string>();
  const taken = new Set<string>();
  for (const { file, bytes } of files) {
    if (names.has(bytes)) continue;
    let name = file;
    for (let n = 2; taken.has(name); n += 1) name = `${file} (${n})`;
    taken.add(name);
    names.set(bytes, name);
  }
  return names;
}

/**
 * The faces of the files, each file read once. Fails where one is no font, is broken, forbids embedding or has no Chinese. The
 * diagnostics tell of each how many of the 8,105 standard characters it lacks.
 */
export async function readOwnFonts(platform: Pick<Platform, 'decompressWoff2'>, files: readonly OwnFontFile[]): Promise<Result<readonly OwnFace[]>> {
  const fonts = new Map<Uint8Array, Font>();
  const told: Diagnostic[] = [];
  for (const [bytes, name] of namesOf(files)) {
    const read = await readOnce(platform, name, bytes);
    told.push(...read.told);
    if (read.found.ok) fonts.set(bytes, read.found.font);
  }
  if (told.some(({ severity }) => severity === 'error')) return failure(...told.filter(({ severity }) => severity === 'error'));
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
