/**
 * Tolerances of this tool. No notice states one, so each finding that uses one shows it with `tolOrigin: 'tool'`.
 */
export const TOLERANCES = {
  /** mm: what a workshop makes: sizes of signs. */
  print: 1,
  /** mm: what is measured at the building: positions. */
  onSite: 10,
  /** mm: what is drawn on a site plan: where a flagpole stands in a yard. */
  sitePlan: 200,
  /** m² */
  area: 0.05,
  /** CIEDE2000 colour difference. */
  colour: 5,
} as const;
export type ToleranceName = keyof typeof TOLERANCES;

/** The part of a finding's data that states the tolerance. */
export const toleranceData = (name: ToleranceName): { tolerance: number; tolOrigin: 'tool' } => ({
  tolerance: TOLERANCES[name],
  tolOrigin: 'tool',
});
