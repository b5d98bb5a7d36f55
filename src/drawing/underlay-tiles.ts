import { PATH_ARITY, pathBounds, type Path } from '../geometry/path.ts';
import { rectHeight, rectWidth, unionRect, type Rect } from '../geometry/rect.ts';

/** Lines that lie near one another, in the units of their drawing. */
export interface Tile {
  readonly path: Path;
  readonly bounds: Rect;
}

/** About so many lines make a tile: what is out of sight is passed over by the tile. */
const LINES_PER_TILE = 300;
/** More tiles to a side cost more than they save. */
const MOST_TILES = 12;

/** A path in pieces, each from one M to the next. */
function piecesOf({ ops, xy }: Path): readonly Path[] {
  const pieces: Path[] = [];
  let [from, at, begin] = [0, 0, 0];
  for (let i = 0; i <= ops.length; i += 1) {
    if (i === ops.length || (ops[i] === 'M' && i > begin)) {
      if (i > begin) pieces.push({ ops: ops.slice(begin, i), xy: xy.slice(from, at) });
      [begin, from] = [i, at];
    }
    at += PATH_ARITY[ops[i] ?? 'Z'] ?? 0;
  }
  return pieces;
}

const cellOf = (value: number, from: number, extent: number, cells: number): number =>
  extent === 0 ? 0 : Math.min(cells - 1, Math.max(0, Math.floor(((value - from) / extent) * cells)));

/** The lines of a path by where they lie. */
export function tilesOf(path: Path): readonly Tile[] {
  const all = pathBounds(path);
  if (!all) return [];
  const pieces = piecesOf(path);
  const cells = Math.min(MOST_TILES, Math.ceil(Math.sqrt(pieces.length / LINES_PER_TILE)));
  const found = new Map<number, { ops: string[]; xy: number[]; bounds: Rect }>();
  for (const piece of pieces) {
    const bounds = pathBounds(piece)!;
    const [x, y] = [(bounds.x0 + bounds.x1) / 2, (bounds.y0 + bounds.y1) / 2];
    const key = cellOf(x, all.x0, rectWidth(all), cells) + cells * cellOf(y, all.y0, rectHeight(all), cells);
    const tile = found.get(key) ?? { ops: [], xy: [], bounds };
    found.set(key, tile);
    tile.ops.push(piece.ops);
    for (const number of piece.xy) tile.xy.push(number);
    tile.bounds = unionRect(tile.bounds, bounds);
  }
  return [...found.values()].map(({ ops, xy, bounds }) => ({ path: { ops: ops.join(''), xy }, bounds }));
}
