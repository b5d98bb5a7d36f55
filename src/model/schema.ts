import { z } from 'zod';

/** Whole millimetres: plans, hosts and mountings. */
export const mm = z.int();
/** Whole millimetres above zero. */
export const positiveMm = z.int().positive();
/** Millimetres with tenths: the face of a sign. */
export const tenthMm = z.number().multipleOf(0.1);
export const id = z.string().min(1).max(64);
export const point = z.strictObject({ x: mm, y: mm });
/** YYYY-MM-DD */
export const date = z.iso.date();
