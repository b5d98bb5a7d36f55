import { contentHash } from '../../formats/pdf/content-hash.ts';
import type { ExportOptions } from '../export.ts';
import { fileMark } from './file-mark.ts';

/** For whom and with what the files of a town are made: the shop, the engraver's wishes, a person's own fonts. The same for all its villages. */
export type Making = Pick<ExportOptions, 'shop' | 'cut' | 'ownFonts'>;

/** Bytes by their content, each read once: a font has 15 MB and stands in every job. */
const known = new WeakMap<Uint8Array, string>();

function markOf(bytes: Uint8Array): string {
  const mark = known.get(bytes) ?? fileMark(bytes);
  known.set(bytes, mark);
  return mark;
}

const isWished = (value: unknown): boolean => Array.isArray(value) ? value.length > 0 : typeof value === 'object' && value !== null ? Object.keys(value).length > 0 : value !== undefined;

/** One word for it, so that villages that were made for another shop or with other fonts are made anew; '' where nothing was chosen. */
export function makingMark({ shop, cut, ownFonts }: Making): string {
  if (![shop, cut, ownFonts].some(isWished)) return '';
  const order = shop === undefined ? null : { shop: shop.shop, icc: shop.icc === null ? null : markOf(shop.icc) };
  const fonts = (ownFonts ?? []).map(({ role, weight, file, bytes }) => ({ role, weight, file, bytes: markOf(bytes) }));
  return contentHash([JSON.stringify({ order, cut, fonts })]);
}
