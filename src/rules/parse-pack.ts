import type { z } from 'zod';
import { failure, problem, success, type Diagnostic, type Json, type Result } from '../model/diagnostic.ts';
import { lintPack, notesOnPack } from './lint-pack.ts';
import { packSchema, type Pack } from './pack.ts';
import { isPackReason, type PackReason } from './pack-reasons.ts';

type Issue = z.core.$ZodIssue;
type Reason = { readonly reason: PackReason; readonly data: Readonly<Record<string, Json>> };

const SHOWN = 60;

/** What was found, short enough for one line. */
function show(input: unknown): string {
  if (input === undefined) return 'undefined';
  return (JSON.stringify(input) ?? typeof input).slice(0, SHOWN);
}

const joined = (values: readonly unknown[]): string => values.map(String).join(' ');

function sized(issue: Extract<Issue, { code: 'too_small' | 'too_big' }>): Reason {
  const bound = issue.code === 'too_small' ? `≥ ${issue.minimum}` : `≤ ${issue.maximum}`;
  const reason = issue.origin === 'string' || issue.origin === 'array' ? 'empty' : 'badNumber';
  return { reason, data: { expected: bound, found: show(issue.input) } };
}

function union(issue: Extract<Issue, { code: 'invalid_union' }>): Reason {
  if (issue.discriminator === undefined) return { reason: 'badValue', data: { expected: 'union', found: show(issue.input) } };
  const found = (issue.input as Record<string, unknown> | null)?.[issue.discriminator];
  return { reason: found === undefined ? 'missing' : 'unknownKind', data: { expected: issue.discriminator, found: show(found) } };
}

function typed(issue: Extract<Issue, { code: 'invalid_type' }>): Reason {
  const data = { expected: issue.expected, found: show(issue.input) };
  if (issue.input === undefined) return { reason: 'missing', data };
  return { reason: issue.expected === 'number' || issue.expected === 'int' ? 'badNumber' : 'badType', data };
}

/** Refinements of parameters and names carry their reason as the message. */
function reasonOf(issue: Issue): Reason {
  const found = show(issue.input);
  if (isPackReason(issue.message)) {
    const params = 'params' in issue ? (issue.params as Record<string, Json> | undefined) : undefined;
    return { reason: issue.message, data: { found, ...params } };
  }
  switch (issue.code) {
    case 'invalid_type':
      return typed(issue);
    case 'invalid_union':
      return union(issue);
    case 'too_small':
    case 'too_big':
      return sized(issue);
    case 'invalid_key':
      return reasonOf({ ...issue.issues[0]!, input: issue.input } as Issue);
    case 'invalid_value':
      return { reason: issue.input === undefined ? 'missing' : 'badValue', data: { expected: joined(issue.values), found } };
    default:
      return { reason: 'badValue', data: { expected: 'format' in issue ? String(issue.format) : issue.code, found } };
  }
}

const refuse = (reason: PackReason, data: Reason['data'], path: readonly string[]): Diagnostic =>
  problem(`pack.${reason}`, data, { path: path.join('.') });

function diagnose(issue: Issue): readonly Diagnostic[] {
  const path = issue.path.map(String);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => refuse('unknownKey', { name: key }, [...path, key]));
  }
  const { reason, data } = reasonOf(issue);
  return [refuse(reason, data, path)];
}

/**
 * JSON of templates/standards → a pack with remarks on it, or every reason why it is none; each with its path in the file.
 */
export function parsePack(json: unknown): Result<Pack> {
  const parsed = packSchema.safeParse(json, { reportInput: true });
  if (!parsed.success) return failure(...parsed.error.issues.flatMap(diagnose));
  const faults = lintPack(parsed.data);
  return faults.length === 0 ? success(parsed.data, notesOnPack(parsed.data)) : failure(...faults);
}
