/** How long work of many solves tells how far it is, and is asked whether to go on: between two solves, never within one. */
export interface Work {
  /** `total` may grow or shrink as the work learns what there is to do. */
  readonly onStep?: (done: number, total: number) => void;
  readonly isCancelled?: () => boolean;
}

export class Cancelled extends Error {
  constructor() {
    super('cancelled');
  }
}

/** Told before each solve; throws Cancelled where a person has had enough. */
export function step({ onStep, isCancelled }: Work, done: number, total: number): void {
  if (isCancelled?.() === true) throw new Cancelled();
  onStep?.(done, total);
}
