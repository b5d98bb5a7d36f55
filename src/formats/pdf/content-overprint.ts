import type { PdfFile } from './pdf-file.ts';
import { entriesOf, nameOf, type PdfValue } from './pdf-value.ts';

/** What a paint leaves of the plates below it. */
export interface Overprint {
  readonly fill: boolean;
  readonly stroke: boolean;
  /** 1: a process ink of zero leaves its plate alone; 0: it clears it. */
  readonly mode: number;
}

export const NO_OVERPRINT: Overprint = { fill: false, stroke: false, mode: 0 };

const OPAQUE_MODES: ReadonlySet<string | null> = new Set(['Normal', 'Compatible', null]);

/** What a graphics state (ExtGState) says of overprint, and whether it makes things see-through or cannot be read. */
export function readGraphicsState(file: PdfFile, value: PdfValue, before: Overprint): { overprint: Overprint; isTransparent: boolean } {
  const entries = entriesOf(file.resolve(value));
  if (entries === null) return { overprint: before, isTransparent: true };
  const entry = (key: string): PdfValue => file.resolve(entries.get(key));
  const flag = (key: string, otherwise: boolean): boolean => {
    const given = entry(key);
    return typeof given === 'boolean' ? given : otherwise;
  };
  const mode = entry('OPM');
  const isOpaque = ['CA', 'ca'].every((key) => (entry(key) ?? 1) === 1) && ['None', null].includes(nameOf(entry('SMask')));
  const hasMask = entriesOf(entry('SMask')) !== null;
  const stroke = flag('OP', before.stroke);
  return {
    // `OP` alone holds for fills too
    overprint: { stroke, fill: flag('op', entries.has('OP') ? stroke : before.fill), mode: typeof mode === 'number' ? mode : before.mode },
    isTransparent: !isOpaque || hasMask || !OPAQUE_MODES.has(nameOf(entry('BM'))),
  };
}
