import { DEFAULT_WEIGHTS, type Lock, type Weights } from '../../solver/problem.ts';

/** What a person decides before rooms are given out. */
export interface AllocationSettings {
  readonly weights: Weights;
  /** Functions of rooms (codes, keys of rooms as `roomKey` gives them). */
  readonly locks: readonly Lock[];
  /** Keys of rooms that stay as they are. */
  readonly keepRooms: readonly string[];
  /** Keys of rooms that may be parted; all of them with `'all'`. */
  readonly maySplit: readonly string[] | 'all';
  /** Keys of rooms that may be joined with a neighbour that may be as well. */
  readonly mayMerge: readonly string[] | 'all';
  /** Most functions in one room. */
  readonly maxUses: number;
  /** An earlier plan (function → space), from which as little as possible is moved. */
  readonly kept: Readonly<Record<string, string>>;
}

export const DEFAULT_SETTINGS: AllocationSettings = {
  weights: DEFAULT_WEIGHTS,
  locks: [],
  keepRooms: [],
  maySplit: [],
  mayMerge: [],
  maxUses: 3,
  kept: {},
};
