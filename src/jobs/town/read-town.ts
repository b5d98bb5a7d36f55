import { problem } from '../../model/diagnostic.ts';
import { parseOfficialName } from '../../model/official-name.ts';
import { settingOf } from '../../model/new-project.ts';
import { TOWN_COLUMNS, type ColumnCode } from './columns.ts';
import type { ListedCheck } from './not-listed.ts';
import { parseCell } from './parse-cell.ts';
import type { CellFault, ReadRow, TownPlace, TownRow, TownTable, TownTexts } from './town-row.ts';

type Values = Partial<Record<ColumnCode, unknown>>;

/** What rows may name; a name that is not among them is a fault of its cell. */
export interface KnownNames {
  readonly standards: readonly string[];
  readonly starters: readonly string[];
  /** Where the published list of villages is at hand. */
  readonly listed?: ListedCheck;
}

const PLACE_COLUMNS: readonly ColumnCode[] = ['province', 'prefecture', 'county', 'town'];

/** A row without a place of its own stands in that of the table. */
const placed = (texts: TownTexts, place: TownPlace): TownTexts => ({
  ...texts,
  ...Object.fromEntries(PLACE_COLUMNS.flatMap((code) => ((texts[code] ?? '').trim() === '' ? [[code, place[code as keyof TownPlace]]] : []))),
});

/** The row from its parsed cells; what is left open follows from the name. */
function rowOf(values: Values): TownRow {
  const place = { province: values.province, prefecture: values.prefecture, county: values.county, town: values.town } as TownPlace;
  const rawName = values.unit as string;
  const named = parseOfficialName(rawName, place);
  const unitType = (values.unitType ?? named.unitType) as TownRow['unitType'];
  const orNull = <T>(code: ColumnCode): T | null => (values[code] ?? null) as T | null;
  return {
    ...place, rawName, unit: named.unit, unitType,
    setting: (values.setting ?? settingOf(unitType, place.town)) as TownRow['setting'],
    partyLevel: (values.partyLevel ?? 'branch') as TownRow['partyLevel'],
    hasCollectiveEconomy: orNull('hasCollectiveEconomy'),
    households: orNull('households'),
    population: orNull('population'),
    buildMode: (values.buildMode ?? 'renovate') as TownRow['buildMode'],
    tier: orNull('tier'),
    buildingAreaM2: orNull('buildingAreaM2'),
    usableAreaM2: orNull('usableAreaM2'),
    storeys: orNull('storeys'),
    standards: (values.standards ?? []) as readonly string[],
    starter: orNull('starter'),
    contact: (values.contact ?? '') as string,
    phone: (values.phone ?? '') as string,
  };
}

function unknownNames(value: TownRow, row: number, known: KnownNames): CellFault[] {
  const standards = value.standards.filter((id) => !known.standards.includes(id)).map((id): CellFault => ({
    ...problem('town.unknownStandard', { found: id, expected: known.standards.join('、') }), row, column: 'standards',
  }));
  if (value.starter === null || known.starters.includes(value.starter)) return standards;
  return [...standards, { ...problem('town.unknownStarter', { found: value.starter, expected: known.starters.join('、') }), row, column: 'starter' }];
}

/** Areas that contradict each other are told and do not keep the row back: paper is patient. */
function doubts(value: TownRow, row: number, { listed }: KnownNames): CellFault[] {
  const { buildingAreaM2, usableAreaM2, households, population } = value;
  const unlisted = listed?.(value) ?? null;
  const larger = buildingAreaM2 !== null && usableAreaM2 !== null && usableAreaM2 > buildingAreaM2;
  const fewer = households !== null && population !== null && population < households;
  return [
    ...(unlisted === null ? [] : [{ ...unlisted.diagnostic, row, column: unlisted.column }]),
    ...(larger ? [{ ...problem('town.usableOverBuilding', { usable: usableAreaM2, building: buildingAreaM2 }), severity: 'warning', row, column: 'usableAreaM2' } as const] : []),
    ...(fewer ? [{ ...problem('town.fewerPeople', { population, households }), severity: 'warning', row, column: 'population' } as const] : []),
  ];
}

function readRow(texts: TownTexts, row: number, place: TownPlace, known: KnownNames): ReadRow {
  const whole = placed(texts, place);
  const values: Values = {};
  const faults: CellFault[] = [];
  for (const column of TOWN_COLUMNS) {
    const cell = parseCell(column, whole[column.code] ?? '');
    if ('fault' in cell) faults.push({ ...cell.fault, row, column: column.code });
    else values[column.code] = cell.value ?? undefined;
  }
  if (faults.length > 0) return { texts, value: null, faults };
  const value = rowOf(values);
  if (value.unit === '') faults.push({ ...problem('town.noName', { found: value.rawName }), row, column: 'unit' });
  faults.push(...unknownNames(value, row, known));
  return faults.length > 0 ? { texts, value: null, faults } : { texts, value, faults: doubts(value, row, known) };
}

const nameOf = ({ province, prefecture, county, town, unit }: TownRow): string => [province, prefecture, county, town, unit].join('/');

/** The same village twice: the first stays, the others are marked, since one would overwrite the other's numbers. */
function withoutTwins(rows: readonly ReadRow[]): readonly ReadRow[] {
  const first = new Map<string, number>();
  return rows.map((read, row): ReadRow => {
    if (read.value === null) return read;
    const name = nameOf(read.value);
    const before = first.get(name);
    if (before === undefined) {
      first.set(name, row);
      return read;
    }
    const twin: CellFault = { ...problem('town.twice', { found: read.value.unit, first: before + 1 }), row, column: 'unit' };
    return { ...read, value: null, faults: [...read.faults, twin] };
  });
}

/** Reads a whole table, row by row: a bad row is marked with its cells and reasons and keeps no other back. */
export const readTown = ({ place, rows }: TownTable, known: KnownNames): readonly ReadRow[] =>
  withoutTwins(rows.map((texts, i) => readRow(texts, i, place, known)));
