import type { Lack } from '../../jobs/batch/lacks.ts';
import type { AllocationFact } from '../../jobs/batch/village-facts.ts';
import type { TownState } from './town-state.ts';
import { finishedOfRow, nameOfLine, statesOf } from './town-state.ts';
import { VILLAGE_STATES, type VillageState } from './village-state.ts';

/** A village on the board. What is not known is null: it was not run yet, or nothing could be made of it. */
export interface BoardRow {
  readonly id: string;
  /** From 1, as in the table. */
  readonly number: number;
  readonly name: string;
  readonly state: VillageState;
  /** A person has changed its project. */
  readonly isChanged: boolean;
  readonly signs: number | null;
  readonly sheets: number | null;
  /** m² */
  readonly net: number | null;
  readonly gross: number | null;
  readonly lacks: readonly Lack[] | null;
  /** Its first plan of who goes into which room. */
  readonly allocation: AllocationFact | null;
  readonly error: number | null;
  readonly warning: number | null;
  readonly open: number | null;
  /** Whether its project is there to be opened. */
  readonly hasProject: boolean;
}

export const boardRows = (state: TownState): readonly BoardRow[] => {
  const states = statesOf(state);
  return state.history.lines.map((line, row) => {
    const facts = finishedOfRow(state, row)?.facts;
    const isChecked = facts !== undefined && facts.counts !== null;
    return {
      id: line.id, number: row + 1, name: nameOfLine(line, state.reads[row]), state: states[row]!,
      isChanged: state.own.has(line.id),
      signs: facts?.signs.length ?? null,
      sheets: facts?.sheets ?? null,
      net: facts?.areas?.net ?? null,
      gross: facts?.areas?.gross ?? null,
      lacks: isChecked ? facts.lacks : null,
      allocation: facts?.allocation ?? null,
      error: facts?.counts?.error ?? null,
      warning: facts?.counts?.warning ?? null,
      open: facts?.counts?.open ?? null,
      hasProject: state.opened[line.id] !== undefined || (facts?.files.some((file) => file.endsWith('.paitu')) ?? false),
    };
  });
};

export const BOARD_COLUMNS = ['number', 'name', 'state', 'signs', 'sheets', 'net', 'gross', 'lacks', 'allocation', 'error', 'warning', 'open'] as const;
export type BoardColumn = (typeof BOARD_COLUMNS)[number];

export interface BoardOrder {
  readonly by: BoardColumn;
  readonly isDown: boolean;
}

const byNames = new Intl.Collator('zh-CN');

function valueOf(row: BoardRow, by: Exclude<BoardColumn, 'name'>): number | null {
  if (by === 'state') return VILLAGE_STATES.indexOf(row.state);
  if (by === 'allocation') return row.allocation?.short.length ?? null;
  return by === 'lacks' ? (row.lacks?.length ?? null) : row[by];
}

/** In the wanted order; villages of which nothing is known stand last either way, equals in the order of the table. */
export function sorted(rows: readonly BoardRow[], { by, isDown }: BoardOrder): readonly BoardRow[] {
  const sign = isDown ? -1 : 1;
  return rows.toSorted((a, b) => {
    if (by === 'name') return sign * byNames.compare(a.name, b.name) || a.number - b.number;
    const [x, y] = [valueOf(a, by), valueOf(b, by)];
    if (x === null || y === null) return Number(x === null) - Number(y === null) || a.number - b.number;
    return sign * (x - y) || a.number - b.number;
  });
}

export interface BoardFilter {
  /** A part of the name. */
  readonly text: string;
  readonly state: VillageState | 'all' | 'errors' | 'changed';
  /** Code of a function that is lacking; '' = any. */
  readonly lack: string;
  readonly rooms: 'any' | RoomsState;
}

export const ALL: BoardFilter = { text: '', state: 'all', lack: '', rooms: 'any' };

/** How the rooms of a village come out by its first plan: everything met, something short, no plan. */
export const ROOMS_STATES = ['met', 'short', 'none'] as const;
export type RoomsState = (typeof ROOMS_STATES)[number];

export const roomsState = ({ allocation }: Pick<BoardRow, 'allocation'>): RoomsState =>
  allocation === null ? 'none' : allocation.short.length === 0 ? 'met' : 'short';

function hasState(row: BoardRow, wanted: BoardFilter['state']): boolean {
  if (wanted === 'all') return true;
  if (wanted === 'errors') return (row.error ?? 0) > 0;
  return wanted === 'changed' ? row.isChanged : row.state === wanted;
}

const hasLack = ({ lacks }: BoardRow, wanted: string): boolean => wanted === '' || (lacks?.some(({ code }) => code === wanted) ?? false);

export const filtered = (rows: readonly BoardRow[], { text, state, lack, rooms }: BoardFilter): readonly BoardRow[] =>
  rows.filter((row) => row.name.includes(text.trim()) && hasState(row, state) && hasLack(row, lack) && (rooms === 'any' || roomsState(row) === rooms));
