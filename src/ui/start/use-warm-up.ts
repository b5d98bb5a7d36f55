import { useEffect } from 'react';

/** Long enough for the start screen and its search to be ready first. */
const PAUSE_MS = 600;

/** While the person looks for a name, what every project needs is loaded: the workspace, the fonts, the standards. */
export function useWarmUp(): void {
  useEffect(() => {
    const timer = setTimeout(() => {
      // What fails here is tried again, and reported, when a project is opened.
      import('../session/warm-up.ts').then(({ warmUp }) => warmUp()).catch(() => undefined);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, []);
}
