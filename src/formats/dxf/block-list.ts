import { decimal } from '../../drawing/decimal.ts';
import type { DxfBlock, DxfEntity } from './document.ts';

/** The blocks of a document as they are found: one for all symbols that look the same, one of its own for each dimension. */
export interface BlockList {
  /** The name of the block with this content; `name` says what it shows. */
  symbol(name: string, entities: readonly DxfEntity[]): string;
  dimension(entities: readonly DxfEntity[]): string;
  all(): readonly DxfBlock[];
}

export function createBlockList(standing: readonly DxfBlock[]): BlockList {
  const blocks = [...standing];
  const byContent = new Map<string, string>();
  const counts = new Map<string, number>();
  let dimensions = 0;
  return {
    symbol: (wished, entities) => {
      const base = wished.replace(/[^A-Za-z0-9_-]/g, '_');
      const key = `${base}/${contentKey(entities)}`;
      const known = byContent.get(key);
      if (known !== undefined) return known;
      const count = (counts.get(base.toUpperCase()) ?? 0) + 1;
      counts.set(base.toUpperCase(), count);
      const name = count === 1 ? base : `${base}.${count}`;
      byContent.set(key, name);
      blocks.push({ name, entities });
      return name;
    },
    dimension: (entities) => {
      dimensions += 1;
      blocks.push({ name: `*D${dimensions}`, entities });
      return `*D${dimensions}`;
    },
    all: () => blocks,
  };
}

/** Equal for what looks equal: a symbol that was turned and turned back differs in the last digits. */
const contentKey = (entities: readonly DxfEntity[]): string =>
  JSON.stringify(entities, (_, value: unknown) => (typeof value === 'number' ? decimal(value, 2) : value));
