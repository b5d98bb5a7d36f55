import { z } from 'zod';
import { id } from './schema.ts';

/** Scales of sheets: 1:50 … 1:500; larger ones for elevations and details (GB/T 50001-2017 6.0.4). */
export const SHEET_SCALES = [20, 25, 30, 50, 100, 150, 200, 250, 300, 500] as const;

/** What a sheet shows: a plan of rooms, where its signs stand with their schedule, an elevation, the site, a schedule. */
const sheetViewSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('plan'), storeyId: id }),
  z.strictObject({ kind: z.literal('signPositions'), storeyId: id }),
  z.strictObject({ kind: z.literal('wall'), storeyId: id, wallId: id, side: z.enum(['left', 'right']) }),
  z.strictObject({ kind: z.literal('gate') }),
  z.strictObject({ kind: z.literal('site') }),
  z.strictObject({ kind: z.literal('openings') }),
  z.strictObject({ kind: z.literal('rooms') }),
]);
export type SheetView = z.infer<typeof sheetViewSchema>;

/** A drawing sheet: what it shows, on which paper, at which scale (100 = 1:100; `fit` = the largest that the paper holds). */
export const sheetSchema = z.strictObject({
  id,
  title: z.string(),
  number: z.string(),
  paper: z.enum(['A4', 'A3', 'A2', 'A1', 'A0']),
  view: sheetViewSchema,
  scale: z.union([z.literal('fit'), z.literal(SHEET_SCALES)]),
  /** Findings of the check as numbered marks, with their list. */
  findings: z.boolean().default(false),
});
export type Sheet = z.infer<typeof sheetSchema>;

/** Who answers for the drawings: the cells of the title block beside project, drawing, number, scale and date. */
export const titleBlockSchema = z.strictObject({
  organisation: z.string(),
  drawn: z.string(),
  checked: z.string(),
  approved: z.string(),
});
export type TitleBlock = z.infer<typeof titleBlockSchema>;

/** The storey that a view belongs to; null for one of the whole centre. */
export const storeyOfView = (view: SheetView): string | null => ('storeyId' in view ? view.storeyId : null);
