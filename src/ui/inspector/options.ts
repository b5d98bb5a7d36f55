import type { Words } from '../i18n.ts';
import type { Option } from '../parts/choice.tsx';

/** A closed list of values as options; their words are `prefix.value`. */
export const optionsOf = <T extends string>(t: Words, prefix: string, values: readonly T[]): Option<T>[] =>
  values.map((value) => ({ value, label: t(`${prefix}.${value}`) }));

/** 12.3456 → 12.35 m² */
export const squareMetres = (areaM2: number): string => `${areaM2.toFixed(2)} m²`;
