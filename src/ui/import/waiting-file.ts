import { createStore } from 'zustand/vanilla';

/** A drawing that was chosen on the start screen: it is imported into the next project that is opened. */
export const waitingFile = createStore<{ readonly file: File | null }>(() => ({ file: null }));

export const letWait = (file: File | null): void => waitingFile.setState({ file });

/** The file that waits, once. */
export function takeWaiting(): File | null {
  const { file } = waitingFile.getState();
  letWait(null);
  return file;
}
