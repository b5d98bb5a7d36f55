/** Two frames: an idle moment right after a change comes before the picture of it, and long work then would hold that up. */
const PICTURE_MS = 34;
const LATEST_MS = 200;

/** Runs `job` when the last change has been painted and there is time for it; gives a way to call it off. */
export function whenIdle(job: () => void): () => void {
  let callOff = (): void => clearTimeout(timer);
  const timer = setTimeout(() => {
    if (!('requestIdleCallback' in globalThis)) return job();
    const handle = requestIdleCallback(job, { timeout: LATEST_MS });
    callOff = () => cancelIdleCallback(handle);
  }, PICTURE_MS);
  return () => callOff();
}

/** Resolves when the last change has been painted and there is time for other work. */
export const idle = (): Promise<void> => new Promise((done) => void whenIdle(done));
