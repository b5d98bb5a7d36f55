import type { Modality } from '../severity.ts';

/** What a clause asks of the rooms for functions. Codes of functions; areas are net (使用面积), m²; levels 1 = ground floor. */
export type Asked =
  /** The function must be there. `nearby`: near the centre is enough. */
  | { readonly kind: 'present'; readonly code: string; readonly nearby: boolean }
  /** At least so many of the functions must be there. */
  | { readonly kind: 'some'; readonly codes: readonly string[]; readonly n: number; readonly nearby: boolean }
  | { readonly kind: 'area'; readonly code: string; readonly minM2: number }
  | { readonly kind: 'people'; readonly code: string; readonly persons: number; readonly m2PerPerson: number }
  | { readonly kind: 'levels'; readonly code: string; readonly levels?: readonly number[]; readonly min?: number; readonly max?: number }
  /** It has its room to itself. */
  | { readonly kind: 'alone'; readonly code: string }
  /** It may share its room with these. `only`: with nothing else. */
  | { readonly kind: 'mayShare'; readonly code: string; readonly others: readonly string[]; readonly only: boolean }
  | { readonly kind: 'notWith'; readonly code: string; readonly others: readonly string[] }
  /** It stands in the room of one of these. */
  | { readonly kind: 'hosted'; readonly code: string; readonly hosts: readonly string[] }
  /** The functions together have at most so many rooms. */
  | { readonly kind: 'atMost'; readonly codes: readonly string[]; readonly rooms: number };

/** A clause in force, and what it asks. */
export interface Demand {
  /** `pack/rule` */
  readonly rule: string;
  readonly pack: string;
  readonly packTitle: string;
  readonly clause: string;
  readonly quote: string;
  readonly modality: Modality;
  readonly asked: Asked;
}
