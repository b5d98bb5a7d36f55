import { deflateSync } from 'node:zlib';
import type { Drawing, Item } from '../../src/drawing/drawing.ts';

/**
 * The yardstick: the least that any writer must do which draws each glyph as a path. No colour management, no boxes, no
 * metadata; two decimals of a point, zlib at level 6.
 */
const PT = 72 / 25.4;
const OPERATORS: Readonly<Record<string, readonly [points: number, name: string]>> = {
  M: [1, 'm'],
  L: [1, 'l'],
  C: [3, 'c'],
  Z: [0, 'h'],
};

function pathText(ops: string, xy: readonly number[], [a, b, c, d, e, f]: readonly number[]): string {
  let out = '';
  let at = 0;
  for (const op of ops) {
    const [points, name] = OPERATORS[op]!;
    for (let i = 0; i < points; i += 1, at += 2) {
      const [x, y] = [xy[at]!, xy[at + 1]!];
      out += `${Math.round((a! * x + c! * y + e!) * 100) / 100} ${Math.round((b! * x + d! * y + f!) * 100) / 100} `;
    }
    out += `${name}\n`;
  }
  return `${out}f\n`;
}

function itemText(item: Item): string {
  if (item.kind === 'glyph') return `${item.fill.cmyk.map((v) => v / 100).join(' ')} k\n${pathText(item.outline.path.ops, item.outline.path.xy, item.at.map((v) => v * PT))}`;
  if (item.kind === 'path' && item.fill !== undefined) return `${item.fill.cmyk.map((v) => v / 100).join(' ')} k\n${pathText(item.path.ops, item.path.xy, [PT, 0, 0, PT, 0, 0])}`;
  return item.kind === 'group' ? item.items.map(itemText).join('') : '';
}

export function barePathPdf(pages: readonly Drawing[]): Buffer {
  const chunks: Buffer[] = [];
  const offsets: number[] = [];
  let length = 0;
  const put = (...parts: (string | Buffer)[]): void => {
    for (const part of parts) length += chunks[chunks.push(Buffer.from(part as string, 'latin1')) - 1]!.length;
  };
  const object = (...parts: (string | Buffer)[]): void => {
    offsets.push(length);
    put(`${offsets.length} 0 obj\n`, ...parts, '\nendobj\n');
  };
  put('%PDF-1.6\n');
  object('<</Type/Catalog/Pages 2 0 R>>');
  object(`<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, i) => `${3 + 2 * i} 0 R`).join(' ')}]>>`);
  for (const { trim, items } of pages) {
    const box = `[0 0 ${trim.x1 * PT} ${trim.y1 * PT}]`;
    object(`<</Type/Page/Parent 2 0 R/MediaBox${box}/Resources<<>>/Contents ${offsets.length + 2} 0 R>>`);
    const data = deflateSync(Buffer.from(items.map(itemText).join(''), 'latin1'), { level: 6 });
    object(`<</Filter/FlateDecode/Length ${data.length}>>stream\n`, data, '\nendstream');
  }
  const xref = length;
  put(`xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n`, offsets.map((o) => `${String(o).padStart(10, '0')} 00000 n \n`).join(''));
  put(`trailer<</Size ${offsets.length + 1}/Root 1 0 R>>\nstartxref\n${xref}\n%%EOF\n`);
  return Buffer.concat(chunks);
}
