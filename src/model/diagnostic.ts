import type { EntityRef } from './entity.ts';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export type DiagnosticSeverity = 'error' | 'warning' | 'info';

/**
 * Something that a person should know: an expected failure or a remark, as a value. The words are looked up by `code`
 * in messages/ and filled with `data`; `path` is the place inside a file (storeys.0.walls.w3.thickness).
 */
export interface Diagnostic {
  readonly code: string;
  readonly severity: DiagnosticSeverity;
  readonly path?: string;
  readonly subject?: EntityRef;
  readonly data?: Readonly<Record<string, Json>>;
}

/** The outcome of work that may fail for reasons outside the program. A throw, in contrast, is a bug. */
export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly diagnostics: readonly Diagnostic[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

export const success = <T>(value: T, diagnostics: readonly Diagnostic[] = []): Result<T> => ({
  ok: true,
  value,
  diagnostics,
});

export const failure = (...diagnostics: Diagnostic[]): { ok: false; diagnostics: readonly Diagnostic[] } => ({
  ok: false,
  diagnostics,
});

/** Shorthand for an error diagnostic. */
export const problem = (
  code: string,
  data: Readonly<Record<string, Json>> = {},
  place: { path?: string; subject?: EntityRef } = {},
): Diagnostic => ({ code, severity: 'error', data, ...place });
