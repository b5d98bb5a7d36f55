import { decimalsFor } from '../../drawing/decimal.ts';
import type { Item, Outline } from '../../drawing/drawing.ts';
import { pathBounds, type Path } from '../../geometry/path.ts';
import { pathData } from './path-data.ts';

/** The shapes that are used more than once. */
export interface Definitions {
  /** The element id by outline id. */
  readonly ids: ReadonlyMap<string, string>;
  readonly markup: readonly string[];
}

function countOutlines(items: readonly Item[], uses: Map<string, { outline: Outline; count: number }>): void {
  for (const item of items) {
    if (item.kind === 'group') countOutlines(item.items, uses);
    if (item.kind !== 'glyph') continue;
    const use = uses.get(item.outline.id);
    if (use === undefined) uses.set(item.outline.id, { outline: item.outline, count: 1 });
    else use.count += 1;
  }
}

/** The `d` of an outline in its own units. */
export function outlineData(path: Path): string {
  const box = pathBounds(path);
  return pathData(path, box === null ? 0 : decimalsFor(Math.max(box.x1 - box.x0, box.y1 - box.y0)));
}

/** <defs> for the outlines that occur twice or more, in the order of their first use. */
export function definitionsOf(items: readonly Item[]): Definitions {
  const uses = new Map<string, { outline: Outline; count: number }>();
  countOutlines(items, uses);
  const ids = new Map<string, string>();
  const paths: string[] = [];
  for (const { outline, count } of uses.values()) {
    if (count < 2) continue;
    const id = `o${ids.size + 1}`;
    ids.set(outline.id, id);
    paths.push(`<path id="${id}" d="${outlineData(outline.path)}"/>`);
  }
  return { ids, markup: paths.length === 0 ? [] : ['<defs>', ...paths, '</defs>'] };
}
