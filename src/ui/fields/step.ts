interface Keys {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** How far an arrow key moves a length: 10 mm, with Shift 100, with Alt 1; 0 for other keys. */
export function stepOf({ key, shiftKey, altKey }: Keys): number {
  const size = shiftKey ? 100 : altKey ? 1 : 10;
  if (key === 'ArrowUp') return size;
  return key === 'ArrowDown' ? -size : 0;
}

export interface Limits {
  readonly min?: number;
  readonly max?: number;
}

export const clamp = (value: number, { min = -Infinity, max = Infinity }: Limits): number =>
  Math.min(max, Math.max(min, value));

export const isWithin = (value: number, limits: Limits): boolean => clamp(value, limits) === value;

/** The value that all have, or null where they differ. */
export function common<T>(values: readonly T[]): T | null {
  const first = values[0];
  return first !== undefined && values.every((value) => Object.is(value, first)) ? first : null;
}
