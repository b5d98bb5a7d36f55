/**
 * How long the reading of a file may take. A parser that runs astray on a broken file cannot be asked to stop, so whoever
 * calls `readPlanFile` runs it in a worker and ends that: after `quietMs` without a step, and after `mostMs` in all.
 */
export const READ_LIMITS = { quietMs: 4_000, mostMs: 120_000, memoryMb: 640 } as const;
