import type { Drawing, Item } from '../../../src/drawing/drawing.ts';
import { inkToHex } from '../../../src/drawing/screen-colour.ts';

/** A drawing as a bare page takes it: SVG path data and colours, nothing of ours. */
export interface RawPicture {
  readonly outlines: Readonly<Record<string, string>>;
  readonly items: readonly {
    readonly d?: string;
    readonly outline?: string;
    readonly at?: readonly number[];
    readonly fill?: string;
    readonly stroke?: string;
    readonly width?: number;
  }[];
}

const pathData = ({ ops, xy }: { ops: string; xy: readonly number[] }): string => {
  let i = 0;
  const take = (count: number): string => xy.slice(i, (i += count)).join(' ');
  return Array.from(ops, (op) => (op === 'Z' ? 'Z' : `${op}${take(op === 'C' ? 6 : 2)}`)).join('');
};

export function rawPicture(drawing: Drawing): RawPicture {
  const outlines: Record<string, string> = {};
  const raw = (item: Item): RawPicture['items'] => {
    if (item.kind === 'group') return item.items.flatMap(raw);
    if (item.kind === 'image') return [];
    if (item.kind === 'glyph') {
      outlines[item.outline.id] ??= pathData(item.outline.path);
      return [{ outline: item.outline.id, at: item.at, fill: inkToHex(item.fill) }];
    }
    const { fill, stroke } = item;
    return [
      {
        d: pathData(item.path),
        ...(fill ? { fill: inkToHex(fill) } : {}),
        ...(stroke ? { stroke: inkToHex(stroke.ink), width: stroke.width } : {}),
      },
    ];
  };
  return { outlines, items: drawing.items.flatMap(raw) };
}
