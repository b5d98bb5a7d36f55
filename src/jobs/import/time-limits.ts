const MEGABYTE = 1024 * 1024;

/**
 * How long the reading of a file may take. A parser that runs astray on a broken file cannot be asked to stop, so whoever
 * calls `readPlanFile` runs it in a worker and ends that.
 */
export interface ReadLimits {
  /** Until the first step, which comes when the reader itself is loaded. */
  readonly loadingMs: number;
  /** Without a further step. */
  readonly quietMs: number;
  /** In all since the first step. */
  readonly mostMs: number;
}

/** Small files are small work: 4 s, and 10 s for each megabyte, up to two minutes. Sound files take a tenth of it. */
export const readLimits = (bytes: number): ReadLimits => ({
  loadingMs: 60_000,
  quietMs: 4_000 + Math.round((1_000 * bytes) / MEGABYTE),
  mostMs: Math.min(120_000, 4_000 + Math.round((10_000 * bytes) / MEGABYTE)),
});

/** What a thread may take beside the bytes of the file, MB. */
export const MOST_MEMORY_MB = 640;
