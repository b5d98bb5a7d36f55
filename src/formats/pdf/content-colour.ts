import type { PdfFile } from './pdf-file.ts';
import { isArray, nameOf, type PdfValue } from './pdf-value.ts';

/** A colour as the page sets it: the space's family, the values, and for separations their names. */
export interface PaintColour {
  readonly space: string;
  readonly values: readonly number[];
  /** Names of the plates of a Separation or DeviceN. */
  readonly spots: readonly string[];
}

/** What PDF paints with before any colour is set: a grey, which no print file of ours may use. */
export const INITIAL_COLOUR: PaintColour = { space: 'DeviceGray', values: [0], spots: [] };

const DEVICE: Readonly<Record<string, string>> = { g: 'DeviceGray', rg: 'DeviceRGB', k: 'DeviceCMYK' };
const DEVICE_SPACES = new Set(Object.values(DEVICE));

function spaceOf(file: PdfFile, value: PdfValue): { space: string; spots: readonly string[] } {
  const it = file.resolve(value);
  const plain = nameOf(it);
  if (plain !== null) return { space: plain, spots: [] };
  if (!isArray(it)) return { space: 'unknown', spots: [] };
  const space = nameOf(file.resolve(it[0])) ?? 'unknown';
  const names = file.resolve(it[1]);
  if (space === 'Separation') return { space, spots: [nameOf(names) ?? ''] };
  if (space === 'DeviceN' && isArray(names)) return { space, spots: names.map((n) => nameOf(file.resolve(n)) ?? '') };
  return { space, spots: [] };
}

/**
 * What a colour operator does to the colours of the graphics state; null for any other operator. `named` gives an entry
 * of the resources' /ColorSpace.
 */
export function colourOperation(
  file: PdfFile,
  operator: string,
  operands: readonly PdfValue[],
  state: { readonly fill: PaintColour; readonly stroke: PaintColour },
  named: (name: string) => PdfValue,
): { use: 'fill' | 'stroke'; colour: PaintColour } | null {
  const lower = operator.toLowerCase();
  if (!['g', 'rg', 'k', 'cs', 'sc', 'scn'].includes(lower)) return null;
  const use = operator === lower ? 'fill' : 'stroke';
  const values = operands.filter((v) => typeof v === 'number');
  const device = DEVICE[lower];
  if (device !== undefined) return { use, colour: { space: device, values, spots: [] } };
  if (lower !== 'cs') return { use, colour: { ...state[use], values } };
  const name = nameOf(operands[0]) ?? '';
  const space = DEVICE_SPACES.has(name) ? { space: name, spots: [] } : spaceOf(file, named(name) ?? operands[0] ?? null);
  return { use, colour: { ...space, values: [1] } };
}
