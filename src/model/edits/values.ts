import type { z } from 'zod';
import type { Point } from '../../geometry/point.ts';
import { problem, type Diagnostic, type Json } from '../diagnostic.ts';

/** Plans lie within 10 km of their origin; up to there all of the geometry's integer arithmetic is exact. */
export const MOST_MM = 1e7;

/** The problem with one value of an edit. */
export const badValue = (path: string, expected: string, found: unknown): Diagnostic =>
  problem('edit.value', { field: path, expected, found: asText(found) }, { path });

const asText = (value: unknown): Json =>
  typeof value === 'number' || typeof value === 'boolean' || value === null ? String(value) : JSON.stringify(value) ?? '';

/** Whole millimetres within the plan. */
export const checkMm = (path: string, value: number): Diagnostic[] =>
  Number.isInteger(value) && Math.abs(value) <= MOST_MM ? [] : [badValue(path, 'integer mm', value)];

export const checkPositiveMm = (path: string, value: number): Diagnostic[] =>
  Number.isInteger(value) && value > 0 && value <= MOST_MM ? [] : [badValue(path, 'integer mm > 0', value)];

export const checkPoint = (path: string, p: Point): Diagnostic[] => [
  ...checkMm(`${path}.x`, p.x),
  ...checkMm(`${path}.y`, p.y),
];

export const checkOneOf = (path: string, value: string, allowed: readonly string[]): Diagnostic[] =>
  allowed.includes(value) ? [] : [badValue(path, allowed.join(' | '), value)];

/** The problems of a value by its schema, for edits that no pointer drags along. */
export function checkBySchema(schema: z.ZodType, value: unknown, path: string): Diagnostic[] {
  const parsed = schema.safeParse(value);
  if (parsed.success) return [];
  return parsed.error.issues.map((issue) => {
    const place = [path, ...issue.path.map(String)].filter((part) => part !== '').join('.');
    return badValue(place, issue.message, valueAt(value, issue.path));
  });
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (found, key) => (typeof found === 'object' && found !== null ? (found as Record<PropertyKey, unknown>)[key] : undefined),
    value,
  );
}
