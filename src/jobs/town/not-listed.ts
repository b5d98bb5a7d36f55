import { findDivision, readDivisions, type Divisions } from '../../formats/divisions/index.ts';
import { success, type Diagnostic, type Result } from '../../model/diagnostic.ts';
import type { Platform } from '../../model/platform.ts';
import { attempt } from '../load-asset.ts';
import type { ColumnCode } from './columns.ts';
import type { TownRow } from './town-row.ts';

/** What is to be checked of a row, and in which column. */
export interface RowDoubt {
  readonly column: ColumnCode;
  readonly diagnostic: Diagnostic;
}

/** Tells what of a row's place and name is not in the published list; null where all is. */
export type ListedCheck = (row: TownRow) => RowDoubt | null;

const LEVELS = ['province', 'prefecture', 'county', 'town'] as const;

const warning = (code: string, data: Diagnostic['data']): Diagnostic => ({ code, severity: 'warning', data: data ?? {} });

/** Paths in the row's own town by their last name alone, others whole. */
const nearNames = (paths: readonly unknown[], town: string): readonly string[] =>
  paths.map(String).map((path) => (path.startsWith(`${town}/`) ? path.slice(town.length + 1) : path));

/**
 * Whether a village is one of the published list of villages and communities. A name that is not may be new, or mistyped and
 * would then stand on every sign: it is told with names that are like it, and keeps nothing back.
 */
export function notListed(divisions: Divisions, row: TownRow): RowDoubt | null {
  const town = LEVELS.map((level) => row[level]).join('/');
  const [raw, used] = [row.rawName, row.unit].map((name) => findDivision(divisions, `${town}/${name}`));
  if ([raw!, used!].some((found) => found.ok || found.diagnostics[0]?.code === 'divisions.ambiguous')) return null;
  const { missing, suggestions } = used!.diagnostics[0]?.data ?? {};
  const level = missing === row.unit ? undefined : LEVELS.find((one) => row[one] === missing);
  const near = nearNames(Array.isArray(suggestions) ? suggestions : [], town);
  const data = { found: level === undefined ? row.unit : row[level], ...(near.length > 0 ? { near } : {}) };
  if (level !== undefined) return { column: level, diagnostic: warning(near.length > 0 ? 'town.placeNotListed' : 'town.placeNotListedAlone', data) };
  return { column: 'unit', diagnostic: warning(near.length > 0 ? 'town.notListed' : 'town.notListedAlone', { ...data, town: row.town }) };
}

/** The check against the list that the platform has; about a second. */
export async function listedCheck(platform: Platform): Promise<Result<ListedCheck>> {
  const divisions = await attempt(async () => readDivisions(await platform.asset('regions/divisions.json.gz')), 'divisions.unavailable');
  return divisions.ok ? success((row) => notListed(divisions.value, row)) : divisions;
}
