/** Gives every object of a file a handle of its own, hexadecimal and rising, so that the same document gives the same bytes. */
export interface Handles {
  next(): string;
  /** The first handle that no object has; the header states it. */
  seed(): string;
}

export function createHandles(): Handles {
  let last = 0;
  const text = (value: number): string => value.toString(16).toUpperCase();
  return {
    next: () => {
      last += 1;
      return text(last);
    },
    seed: () => text(last + 1),
  };
}

/** The handles that objects of a file refer to before they are written. */
export interface Roots {
  readonly modelSpace: string;
  readonly paperSpace: string;
  readonly dictionary: string;
  readonly layouts: string;
  readonly modelLayout: string;
  readonly paperLayout: string;
  readonly plotStyle: string;
}

export const createRoots = (handles: Handles): Roots => ({
  modelSpace: handles.next(),
  paperSpace: handles.next(),
  dictionary: handles.next(),
  layouts: handles.next(),
  modelLayout: handles.next(),
  paperLayout: handles.next(),
  plotStyle: handles.next(),
});
