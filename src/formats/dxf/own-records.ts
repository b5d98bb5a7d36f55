import type { Point } from '../../geometry/point.ts';
import { OWN_APPLICATION } from './extended-data.ts';
import { fromOwnData } from './own-data.ts';

/** What one of our entities says, and where it is: `to` is the end of a line. */
export interface OwnRecord {
  readonly kind: string;
  readonly storey: string;
  readonly record: Readonly<Record<string, unknown>>;
  readonly at: Point;
  readonly to: Point;
}

/** An entity as far as it is looked at. */
interface Raw {
  readonly places: Map<number, number>;
  data: string;
  /** Whether the extended data that follows is ours. */
  isOurs: boolean;
}

const HERE = new RegExp(`^\\s*1001\\s*\\r?\\n${OWN_APPLICATION}\\s*$`, 'm');

/** Whether the text of a DXF file carries records of ours. */
export const hasOwnRecords = (text: string): boolean => HERE.test(text);

/**
 * The records among the entities of a DXF text, whatever else is in it and whoever wrote it last. All that is looked at is
 * ASCII, so the text may have been decoded by any code page.
 */
export function ownRecords(text: string): OwnRecord[] {
  const lines = text.split(/\r\n|\n|\r/);
  const found: OwnRecord[] = [];
  let raw: Raw | null = null;
  let isIn = false;
  for (let i = 0; i + 1 < lines.length; i += 2) {
    const [code, value] = [Number(lines[i]), lines[i + 1]!];
    if (code === 0) {
      take(raw, found);
      if (value === 'ENDSEC') isIn = false;
      raw = isIn ? { places: new Map(), data: '', isOurs: false } : null;
    } else if (code === 2 && raw === null && value === 'ENTITIES') isIn = true;
    else if (raw !== null) read(raw, code, value);
  }
  return found;
}

function read(raw: Raw, code: number, value: string): void {
  if (code === 10 || code === 20 || code === 11 || code === 21) raw.places.set(code, Number(value));
  else if (code === 1001) raw.isOurs = value.trim() === OWN_APPLICATION;
  else if (code === 1000 && raw.isOurs) raw.data += value;
}

function take(raw: Raw | null, found: OwnRecord[]): void {
  if (raw === null || raw.data === '') return;
  const value = fromOwnData(raw.data);
  if (!isObject(value) || !isObject(value['record']) || typeof value['kind'] !== 'string' || typeof value['storey'] !== 'string') return;
  const place = (code: number): Point => ({ x: raw.places.get(code) ?? Number.NaN, y: raw.places.get(code + 10) ?? Number.NaN });
  const at = place(10);
  if (Number.isFinite(at.x) && Number.isFinite(at.y)) found.push({ kind: value['kind'], storey: value['storey'], record: value['record'], at, to: place(11) });
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
