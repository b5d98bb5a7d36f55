export interface WriterLock {
  /** False where another tab writes this document: this one only reads. */
  readonly held: boolean;
  readonly release: () => void;
}

const lockName = (documentId: string): string => `doc-${documentId}`;

/** Holds the lock until it is released; null where it cannot be had at once. */
function request(name: string, options: LockOptions): Promise<(() => void) | null> {
  return new Promise((answer, fail) => {
    navigator.locks
      .request(name, options, (lock) => {
        if (lock === null) return answer(null);
        return new Promise<void>((release) => answer(release));
      })
      .catch(fail);
  });
}

/**
 * One tab writes a document. Where another one does, `onFree` is called once when it has closed and the lock has come
 * here. A browser without locks has no second writer that could be seen, so the lock counts as held.
 */
export async function takeWriterLock(documentId: string, onFree: () => void): Promise<WriterLock> {
  if (!('locks' in navigator)) return { held: true, release: () => undefined };
  const release = await request(lockName(documentId), { ifAvailable: true });
  if (release !== null) return { held: true, release };
  const waiting = new AbortController();
  let later: (() => void) | null = null;
  request(lockName(documentId), { signal: waiting.signal }).then(
    (freed) => {
      later = freed;
      onFree();
    },
    () => undefined,
  );
  return { held: false, release: () => (later === null ? waiting.abort() : later()) };
}
