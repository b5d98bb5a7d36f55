import type { Asked, Demand } from '../../rules/room-demands/demand.ts';
import type { Modality } from '../../rules/severity.ts';

/** Nothing asks for what may be. */
const BINDING: ReadonlySet<Modality> = new Set(['required', 'recommended-strong', 'prohibited', 'prohibited-in-principle']);
export const isBinding = ({ modality }: Pick<Demand, 'modality'>): boolean => BINDING.has(modality);

/** A demand of one kind. */
export type Of<K extends Asked['kind']> = Demand & { readonly asked: Extract<Asked, { kind: K }> };

/** The demands of one kind. */
export const ofKind = <K extends Asked['kind']>(demands: readonly Demand[], kind: K): readonly Of<K>[] =>
  demands.filter((demand): demand is Of<K> => demand.asked.kind === kind);
