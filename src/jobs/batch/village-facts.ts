import type { Diagnostic } from '../../model/diagnostic.ts';
import type { ResultState, Severity } from '../../rules/report.ts';
import type { TownPlace } from '../town/town-row.ts';
import type { Lack } from './lacks.ts';

/** A sign as the list of the town needs it. Lengths in mm. */
export interface SignFact {
  readonly kind: string;
  readonly text: string;
  readonly width: number;
  readonly height: number;
  readonly thickness: number;
  readonly material: string;
  readonly inks: string;
  readonly copies: number;
  readonly where: string;
  readonly heightAboveFloor: number;
  readonly note: string;
}

/** A clause that is not met, in the words of the check. */
export interface FailedRule {
  readonly standard: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly clause: string;
  readonly message: string;
}

/** How many findings there are, as the report of the village counts them. */
export interface FactCounts {
  readonly error: number;
  readonly warning: number;
  readonly advice: number;
  /** 待承诺 */
  readonly open: number;
  /** 缺资料 */
  readonly lacking: number;
  readonly conflicts: number;
}

/** Areas in m² to 0.01; of the plan as drawn, and as stated on paper. */
export interface FactAreas {
  readonly net: number;
  readonly gross: number;
  readonly statedNet: number | null;
  readonly statedGross: number | null;
}

/** One thing that a plan falls short of. */
export interface ShortFact {
  readonly what: string;
  readonly function: string;
  readonly room: string;
  readonly clause: string;
  /** In the unit of what it is: m², rooms, functions. */
  readonly gap: number;
  /** Rooms and m² that would mend it; 0 where no floor would. */
  readonly rooms: number;
  readonly areaM2: number;
  /** The whole of it, to be said in a sentence. */
  readonly told: Diagnostic;
}

/** The first plan of who goes into which room. Areas in m². */
export interface AllocationFact {
  readonly rooms: readonly { readonly title: string; readonly to: string; readonly areaM2: number | null; readonly moves: boolean }[];
  readonly short: readonly ShortFact[];
  readonly moved: number;
  readonly spareRooms: number;
  readonly buildings: number;
}

/**
 * All that the town level needs to know of a village that has been run: small, plain data, kept in the journal. No town-level
 * file needs anything of a village beside it.
 */
export interface VillageFacts extends TownPlace {
  /** From 1, in the order of the table. */
  readonly number: number;
  readonly unit: string;
  readonly folder: string;
  /** Whether all its files could be made. */
  readonly state: 'done' | 'failed';
  /** Why not. */
  readonly reasons: readonly Diagnostic[];
  /** What a person should look at all the same. */
  readonly remarks: readonly Diagnostic[];
  /** Names of its files, below its folder. */
  readonly files: readonly string[];
  /** Of its project file as it was written (fileMark); empty where there is none. */
  readonly projectMark: string;
  /** Ids of the packs that it was checked with; none = it was not checked. */
  readonly standards: readonly string[];
  readonly signs: readonly SignFact[];
  readonly sheets: number;
  /** How each rule ended, by pack/rule: once each, by the state that most needs a person. */
  readonly rules: Readonly<Record<string, ResultState>>;
  readonly counts: FactCounts | null;
  readonly failed: readonly FailedRule[];
  readonly areas: FactAreas | null;
  readonly lacks: readonly Lack[];
  /** Where plans of its rooms were asked for. */
  readonly allocation?: AllocationFact;
}

/** What stays true of a village when other rows come and go. */
export type LastingFacts = Omit<VillageFacts, 'number'>;

export const NO_COUNTS: FactCounts = { error: 0, warning: 0, advice: 0, open: 0, lacking: 0, conflicts: 0 };

/** What is known of a village before anything is made of it. */
export const emptyFacts = (job: { readonly number: number; readonly folder: string; readonly row: TownPlace & { readonly unit: string } }): VillageFacts => {
  const { province, prefecture, county, town, unit } = job.row;
  return {
    number: job.number, folder: job.folder, province, prefecture, county, town, unit,
    state: 'failed', reasons: [], remarks: [], files: [], projectMark: '', standards: [], signs: [], sheets: 0, rules: {}, counts: null, failed: [], areas: null, lacks: [],
  };
};
