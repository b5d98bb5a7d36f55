import type { Streams } from './session.ts';

/** One line on the error stream that is written over; nothing at all where nobody watches. */
export interface Progress {
  show(text: string): void;
  clear(): void;
}

const ERASE_LINE = '\r\u001b[2K';

export const createProgress = (streams: Streams): Progress => ({
  show: (text) => (streams.isWatched ? streams.err(`${ERASE_LINE}${text}`) : undefined),
  clear: () => (streams.isWatched ? streams.err(ERASE_LINE) : undefined),
});
