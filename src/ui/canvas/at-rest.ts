/** The paper has come to rest when it has not moved for so long, ms. */
const REST_MS = 150;

/** Work to be done when the paper has come to rest. */
export interface AtRest {
  /** The paper moves: the work waits from now on. */
  moves(): void;
  stop(): void;
}

export function atRest(work: () => void): AtRest {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => clearTimeout(timer);
  return {
    moves() {
      stop();
      timer = setTimeout(work, REST_MS);
    },
    stop,
  };
}
