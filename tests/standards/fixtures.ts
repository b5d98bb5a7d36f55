import { existsSync, readdirSync } from 'node:fs';
import { z } from 'zod';
import type { Edit } from '../../src/model/edits/edit.ts';
import { STATES } from '../../src/rules/report.ts';
import { readJson } from './base.ts';

const folder = new URL('./', import.meta.url);

/** pass- and fail- files expect that state unless they say otherwise; other- files must say. */
const fixtureSchema = z.strictObject({
  edits: z.array(z.strictObject({ verb: z.string(), args: z.record(z.string(), z.unknown()) })),
  expect: z
    .strictObject({
      state: z.enum(STATES).optional(),
      /** kind/id */
      subject: z.string().optional(),
      severity: z.enum(['error', 'warning', 'advice', 'info']).optional(),
      messageIncludes: z.string().optional(),
    })
    .default({}),
});

export interface Fixture {
  readonly pack: string;
  readonly rule: string;
  /** The sentence, for example `fail-the-party-plaque-hangs-on-the-left`. */
  readonly name: string;
  readonly prefix: 'pass' | 'fail' | 'other';
  readonly edits: readonly Edit[];
  readonly expect: z.infer<typeof fixtureSchema>['expect'];
}

const entries = (path: string): readonly string[] =>
  existsSync(new URL(path, folder)) ? readdirSync(new URL(path, folder)).sort() : [];

function readFixture(pack: string, rule: string, file: string): Fixture {
  const { edits, expect } = fixtureSchema.parse(readJson(`tests/standards/${pack}/${rule}/${file}`));
  const prefix = z.enum(['pass', 'fail', 'other']).parse(file.split('-')[0]);
  return { pack, rule, name: file.replace(/\.json$/, ''), prefix, edits: edits as unknown as Edit[], expect };
}

/** All files of tests/standards/<pack>/<rule>/. */
export const fixturesOf = (pack: string): readonly Fixture[] =>
  entries(`${pack}/`).flatMap((rule) => entries(`${pack}/${rule}/`).map((file) => readFixture(pack, rule, file)));
