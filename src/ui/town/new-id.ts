import { platform } from '../session/platform.ts';

/** An id for a row, a town. */
export const newId = (): string => platform.newId();
