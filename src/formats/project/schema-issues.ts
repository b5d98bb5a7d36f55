import type { z } from 'zod';
import { problem, type Diagnostic } from '../../model/diagnostic.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

export const pathText = (path: Path): string => path.map(String).join('.');

/** The value at a path of parsed JSON; undefined where the path leads nowhere. */
export function valueAt(json: unknown, path: Path): unknown {
  let value: unknown = json;
  for (const key of path) {
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}

const LONGEST = 40;

/** A value in a few characters: never the whole of a large one. */
export function describeValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') {
    return value.length > LONGEST ? `"${value.slice(0, LONGEST)}…"` : `"${value}"`;
  }
  if (Array.isArray(value)) return `[${value.length}]`;
  return `{${Object.keys(value).length}}`;
}

function expectedOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected;
    case 'invalid_value':
      return issue.values.map(String).join(' | ');
    case 'too_small':
      return `${issue.inclusive === false ? '>' : '≥'} ${issue.minimum}`;
    case 'too_big':
      return `${issue.inclusive === false ? '<' : '≤'} ${issue.maximum}`;
    case 'not_multiple_of':
      return `n × ${issue.divisor}`;
    case 'invalid_format':
      return issue.format === 'date' ? 'YYYY-MM-DD' : issue.format;
    case 'unrecognized_keys':
      return 'known';
    case 'invalid_union':
      return 'known';
    default:
      return issue.message;
  }
}

/** One place where the file does not say what the schema asks for, down to the field. */
export interface SchemaFault {
  readonly path: Path;
  /** The field is not known at all: it can be taken out without touching what surrounds it. */
  readonly unknownField: boolean;
  readonly diagnostic: Diagnostic;
}

function fault(json: unknown, path: Path, expected: string, unknownField: boolean): SchemaFault {
  const found = unknownField ? String(path[path.length - 1]) : describeValue(valueAt(json, path));
  const code = unknownField ? 'project.unknownField' : 'project.schema';
  return { path, unknownField, diagnostic: problem(code, { expected, found }, { path: pathText(path) }) };
}

/** Zod's issues as faults with the path inside the file, what was expected and what was found. */
export function schemaFaults(json: unknown, issues: readonly Issue[]): SchemaFault[] {
  return issues.flatMap((issue) => {
    const expected = expectedOf(issue);
    if (issue.code !== 'unrecognized_keys') return [fault(json, issue.path, expected, false)];
    return issue.keys.map((key) => fault(json, [...issue.path, key], expected, true));
  });
}
