/**
 * What each kind of shortfall weighs when not everything can be met: which relaxation is the smallest is a matter of policy,
 * so it stands here as data. Whole numbers, far above any weight of a plan's cost.
 */
export const PENALTIES = {
  unplaced: 10_000,
  /** A room that is too small, before its m². */
  area: 200,
  level: 400,
  accessible: 300,
  /** Each feature that is missing. */
  needs: 300,
  /** Each function whose sharing rule is waived. */
  sharing: 500,
  host: 600,
  apart: 800,
  /** Each room too many. */
  atMost: 700,
  /** Each function that is missing from the group. */
  gathered: 300,
  /** Each function too few of those to choose from: as bad as one that is asked for and has no room. */
  someOf: 10_000,
  /** Each room too few. */
  minRooms: 600,
  lock: 100,
} as const;

/** 20 for each m² that is short: one for each 0.05 m² begun. */
export const HUNDREDTHS_A_POINT = 5;
export const shortAreaPoints = (missingHundredths: number): number => Math.ceil(missingHundredths / HUNDREDTHS_A_POINT);
