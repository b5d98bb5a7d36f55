import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { emblemPath, EMBLEM_GRID } from '../../src/drawing/emblem.ts';
import { PATH_ARITY, transformPath } from '../../src/geometry/path.ts';

/** Where the emblem is kept as a file. */
export const EMBLEM_FILE = new URL('../../assets/emblem/party-emblem.svg', import.meta.url);

const decimals = (value: number): string => String(Number(value.toFixed(6)));

/** The emblem as an SVG of 100 × 100, drawn from the figures of its construction. */
export function emblemSvg(): string {
  const side = 100 / EMBLEM_GRID;
  const path = transformPath([side, 0, 0, -side, 0, 100], emblemPath());
  let at = 0;
  const commands = Array.from(path.ops, (op) => {
    const numbers = path.xy.slice(at, at + PATH_ARITY[op]!).map(decimals);
    at += PATH_ARITY[op]!;
    return op + numbers.join(' ');
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">\n  <path fill="#DE2910" d="${commands.join('')}"/>\n</svg>\n`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) writeFileSync(EMBLEM_FILE, emblemSvg());
