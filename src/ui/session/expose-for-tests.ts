import type { Session } from './session.ts';

declare global {
  interface Window {
    /** Only with ?e2e in the address: what end-to-end tests read the truth from. */
    __paitu?: Session;
  }
}

export function exposeForTests(session: Session): void {
  if (new URLSearchParams(location.search).has('e2e')) window.__paitu = session;
}
