const POWERS: readonly number[] = [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9];

/**
 * A number as text with at most `digits` (0…9) decimals: no exponent, no trailing zero, no minus zero. Holds for
 * |value| < 1e12, far beyond any drawing; the same number gives the same text everywhere.
 */
export function decimal(value: number, digits: number): string {
  const power = POWERS[digits]!;
  const rounded = Math.round(value * power) / power;
  // below a millionth String() would take to an exponent
  const tiny = rounded !== 0 && Math.abs(rounded) < 1e-6;
  return tiny ? rounded.toFixed(digits).replace(/0+$/, '') : String(rounded);
}

/** Decimals that keep a coordinate of a shape of this extent to 1/20,000 of it or better: unit boxes need more than glyphs. */
export function decimalsFor(extent: number): number {
  if (!(extent > 0)) return 4;
  return Math.min(6, Math.max(2, 5 - Math.floor(Math.log10(extent))));
}
