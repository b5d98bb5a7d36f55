/** Runs `job` when there is time for it, and after 200 ms at the latest; gives a way to call it off. */
export function whenIdle(job: () => void): () => void {
  if ('requestIdleCallback' in globalThis) {
    const handle = requestIdleCallback(job, { timeout: 200 });
    return () => cancelIdleCallback(handle);
  }
  const handle = setTimeout(job, 50);
  return () => clearTimeout(handle);
}

/** Resolves when the frame that shows the last change has been painted and there is time for other work. */
export const idle = (): Promise<void> => new Promise((done) => void whenIdle(done));
