import type { Centre } from '../../model/centre.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { ColumnCode } from './columns.ts';

/** A village as it stands in the table: texts by column, as typed; a column that is not there is empty. This is what is edited, pasted and saved. */
export type TownTexts = Readonly<Partial<Record<ColumnCode, string>>>;

/** The area that a table is of; '' where rows of several are in it, or nothing is known. */
export interface TownPlace {
  readonly province: string;
  readonly prefecture: string;
  readonly county: string;
  readonly town: string;
}

export const NO_PLACE: TownPlace = { province: '', prefecture: '', county: '', town: '' };

/** A town as a table. Rows without a place of their own stand in the place of the table. */
export interface TownTable {
  readonly place: TownPlace;
  readonly rows: readonly TownTexts[];
}

/** A village as it is run. Areas in m²; null or [] = nothing is said. */
export interface TownRow extends TownPlace {
  /** As written: 庄科村, 庄科村村民委员会. */
  readonly rawName: string;
  /** As in use: 庄科村. */
  readonly unit: string;
  readonly unitType: Centre['unitType'];
  readonly setting: Centre['setting'];
  readonly partyLevel: Centre['partyLevel'];
  readonly hasCollectiveEconomy: boolean | null;
  readonly households: number | null;
  readonly population: number | null;
  readonly buildMode: Centre['buildMode'];
  readonly tier: Centre['tier'];
  readonly buildingAreaM2: number | null;
  readonly usableAreaM2: number | null;
  readonly storeys: number | null;
  /** Ids of packs; none = the issued notices that apply. */
  readonly standards: readonly string[];
  /** Name of a starter centre; null = the usual one. */
  readonly starter: string | null;
  readonly contact: string;
  readonly phone: string;
}

/** What is wrong with a cell, or with a row where no cell can be named. `data` has row, column, found, expected. */
export interface CellFault extends Diagnostic {
  /** From 0, in the table. */
  readonly row: number;
  readonly column: ColumnCode | null;
}

/** A row of the table as read: its value, or why it has none. A row with faults is not run; warnings do not keep it back. */
export interface ReadRow {
  readonly texts: TownTexts;
  readonly value: TownRow | null;
  readonly faults: readonly CellFault[];
}
