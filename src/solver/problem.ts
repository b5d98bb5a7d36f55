/**
 * An allocation problem: which of the functions that are asked goes into which of the rooms that there are. Plain data,
 * made from a project and its packs by jobs/allocate; the solver knows neither. Areas are net (使用面积) in m² with at most
 * two decimals, weights and costs whole numbers, levels 1 = ground floor.
 */
export interface AllocationProblem {
  readonly rooms: readonly ProblemRoom[];
  readonly functions: readonly ProblemFunction[];
  /** Pairs of functions that may stand in one room. What is not here may not; a guest and its hosts always may. */
  readonly share: readonly Pair[];
  /** Pairs that may never stand in one room, not even in a plan that falls short. */
  readonly never: readonly Pair[];
  /** Pairs that may stand neither in one room nor in neighbouring ones. */
  readonly apart: readonly Pair[];
  /** Pairs that are better in the same room or next to each other, where both have a room. */
  readonly near: readonly { readonly a: string; readonly b: string; readonly weight: number }[];
  /** Functions of a group stand in at most so many rooms together (书记、副书记、监委会主任共用1间). */
  readonly atMost: readonly { readonly id: string; readonly group: readonly string[]; readonly rooms: number }[];
  /** At least `n` functions of the group stand in the room of `host`; without a host, together in some room. */
  readonly gathered: readonly { readonly id: string; readonly host?: string; readonly group: readonly string[]; readonly n: number }[];
  /** At least `n` functions of the group have a room, whichever they are (至少设置其中2项). */
  readonly someOf: readonly { readonly id: string; readonly group: readonly string[]; readonly n: number }[];
  /** Least number of rooms in use (功能室不少于10个). */
  readonly minRooms: number;
  /** Most main functions in one room. */
  readonly maxUses: number;
  readonly locks: readonly Lock[];
  readonly weights: Weights;
}

export type Pair = readonly [string, string];

export interface ProblemRoom {
  readonly id: string;
  readonly areaM2: number;
  readonly level: number;
  readonly accessible: boolean;
  /** What it has that a function may need: `water`. */
  readonly features: readonly string[];
  /** Ids of the rooms beside it. */
  readonly neighbours: readonly string[];
  /** Ways to part it, each into two, in m². Cost in thousands of yuan. */
  readonly splits: readonly { readonly partsM2: readonly [number, number]; readonly cost: number }[];
  /** Rooms that it may be joined with; `areaM2` of both together where it is known, else their sum. A pair is listed once, at either. */
  readonly merges: readonly { readonly with: string; readonly cost: number; readonly areaM2?: number }[];
}

export interface ProblemFunction {
  readonly id: string;
  /** `exclusive`: in use all day, areas in one room add up; `timeShared`: by the hour, the greatest counts. */
  readonly mode: 'timeShared' | 'exclusive';
  /** 0 = no least area is asked. */
  readonly minM2: number;
  /** Where it may stand; all levels if not stated. */
  readonly levels?: readonly number[];
  /** It must be reached without a step. */
  readonly accessible: boolean;
  readonly needs: readonly string[];
  /** It must have its room to itself, guests apart that name it as their host. */
  readonly alone: boolean;
  /** It is a guest and has no room of its own: it stands in the room of one of these. Hosts that are not asked for do no harm. */
  readonly hosts?: readonly string[];
  /** Cost of each level above the ground. */
  readonly ground: number;
  /** The room where it is now. */
  readonly present?: string;
  /** Where an earlier plan put it: a space, moving it from there has its own cost. */
  readonly kept?: string;
  /** It is wished or one of several to choose from, not asked by itself: it may stay without a room at this cost. */
  readonly optional?: number;
}

/** A person's word: this function stands in this room (or in a part of it, or in what it was joined to), or not. */
export interface Lock {
  readonly function: string;
  readonly room: string;
  readonly in: boolean;
}

/** What is weighed against what; all of it shown and editable. Whole numbers. */
export interface Weights {
  /** A main function leaves the room it has (a guest half of it). */
  readonly move: number;
  /** Each thousand yuan of building. */
  readonly cost: number;
  /** Each 5 m² in use: small functions leave the large rooms free. */
  readonly area: number;
  /** Each further function in one room. */
  readonly share: number;
  readonly ground: number;
  /** A function leaves the place that an earlier plan gave it. */
  readonly keep: number;
}

export const DEFAULT_WEIGHTS: Weights = { move: 4, cost: 2, area: 1, share: 3, ground: 1, keep: 6 };

/**
 * A room as it would be after building: a whole room (its id), a part of one (`R201/0a`: way to split, part) or two joined
 * (`R101+R102`).
 */
export interface Space {
  readonly id: string;
  readonly rooms: readonly string[];
  readonly areaM2: number;
  readonly level: number;
  readonly accessible: boolean;
  readonly features: readonly string[];
  /** What must be built for it; none for a room as it is. */
  readonly building?: { readonly id: string; readonly cost: number };
  readonly neighbours: readonly string[];
}

/** The space of each function, by id; null = it has none. Every function of the problem is named. */
export type Assignment = Readonly<Record<string, string | null>>;

/** What a plan falls short of. `amount`: m² (area, zone), levels (level), rooms (atMost, minRooms), functions (all others). */
export interface Shortfall {
  readonly kind: ShortfallKind;
  /** The function that it is about; of a zone its largest; the group (atMost, gathered, someOf); empty for minRooms. */
  readonly of: string;
  readonly space: string | null;
  readonly amount: number;
  readonly penalty: number;
  /**
   * What else it is about. Functions: those that it may not share with, the others of its zone, its hosts, the one that it must
   * be apart from, the group. The feature that is missing (needs). The room that was locked (lock).
   */
  readonly others: readonly string[];
}

export const SHORTFALL_KINDS = [
  'unplaced',
  'area',
  'level',
  'accessible',
  'needs',
  'sharing',
  'zone',
  'host',
  'apart',
  'atMost',
  'gathered',
  'someOf',
  'minRooms',
  'lock',
] as const;
export type ShortfallKind = (typeof SHORTFALL_KINDS)[number];

/** One part of a plan's cost, so that plans can be laid side by side. Sum = the objective. */
export interface CostParts {
  readonly ground: number;
  readonly move: number;
  readonly keep: number;
  readonly area: number;
  readonly share: number;
  readonly building: number;
  readonly near: number;
  readonly optional: number;
}

export interface AllocationPlan {
  readonly assignment: Assignment;
  readonly objective: number;
  readonly penalty: number;
  readonly cost: CostParts;
  /** Empty: everything that is asked is met. */
  readonly shortfalls: readonly Shortfall[];
  /** Ids of what must be built (`R201/0`, `R101+R102`). */
  readonly buildings: readonly string[];
  /** False: a limit was hit before it was known that nothing is better (未证明最优). */
  readonly proven: boolean;
}
