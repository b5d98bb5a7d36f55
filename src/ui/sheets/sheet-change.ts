import type { Sheet } from '../../model/sheet.ts';

/** Commits a change of the sheet that is shown. */
export type SheetChange = (changes: Partial<Omit<Sheet, 'id'>>) => void;
