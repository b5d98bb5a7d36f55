import type { Path } from '../../geometry/path.ts';
import type { ContentCommand } from './content-commands.ts';

/** A form that is one painted path and nothing else, as glyphs are: kept small, since a file may have thousands. */
export interface FormShape {
  readonly path: Path;
  /** The painting operator, `f`. */
  readonly operator: string;
}

const CONSTRUCTION: Readonly<Record<string, readonly [op: string, numbers: number]>> = { m: ['M', 2], l: ['L', 2], c: ['C', 6], h: ['Z', 0] };
const FILLS = new Set(['f', 'F', 'f*']);

/** The commands as a shape, or null where they do more. */
export function formShape(commands: readonly ContentCommand[]): FormShape | null {
  const last = commands.at(-1);
  if (last === undefined || !FILLS.has(last.operator)) return null;
  let ops = '';
  const xy: number[] = [];
  for (const { operator, operands } of commands.slice(0, -1)) {
    const known = CONSTRUCTION[operator];
    if (known === undefined || operands.length !== known[1]) return null;
    ops += known[0];
    for (const value of operands) {
      if (typeof value !== 'number') return null;
      xy.push(value);
    }
  }
  return { path: { ops, xy }, operator: last.operator };
}
