import type { Path } from '../../geometry/path.ts';

const cache = new WeakMap<Path, Path2D>();

/** The browser's form of a path, made once for each path object. Glyph outlines live as long as their font, so they stay. */
export function path2dOf(path: Path): Path2D {
  const known = cache.get(path);
  if (known) return known;
  const made = convert(path);
  cache.set(path, made);
  return made;
}

function convert({ ops, xy }: Path): Path2D {
  const made = new Path2D();
  let i = 0;
  for (const op of ops) {
    if (op === 'M') made.moveTo(xy[i]!, xy[i + 1]!);
    else if (op === 'L') made.lineTo(xy[i]!, xy[i + 1]!);
    else if (op === 'C') made.bezierCurveTo(xy[i]!, xy[i + 1]!, xy[i + 2]!, xy[i + 3]!, xy[i + 4]!, xy[i + 5]!);
    else made.closePath();
    i += op === 'C' ? 6 : op === 'Z' ? 0 : 2;
  }
  return made;
}
