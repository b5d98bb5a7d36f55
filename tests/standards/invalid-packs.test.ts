import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { PACK_REASONS } from '../../src/rules/pack-reasons.ts';
import { parsePack } from '../../src/rules/parse-pack.ts';
import { messages, wordsOf } from '../../src/messages/index.ts';
import { readJson } from './base.ts';
import { withChange } from './with-change.ts';

const folder = new URL('./invalid-packs/', import.meta.url);
const files = readdirSync(folder).filter((file) => file.startsWith('invalid-')).sort();

/** One change of valid.json: `put` at a path, or the removal of what stands there; and what must be said of it. */
const changeSchema = z.strictObject({
  at: z.string(),
  put: z.unknown().optional(),
  expect: z.strictObject({ code: z.string(), path: z.string(), data: z.record(z.string(), z.unknown()).default({}) }),
});

const read = (file: string): unknown => readJson(`tests/standards/invalid-packs/${file}`);

describe('a malformed pack', () => {
  it('differs from one that is accepted', () => {
    expect(parsePack(read('valid.json'))).toMatchObject({ ok: true });
  });

  it.each(files.map((file) => [file.replace(/\.json$/, '').replaceAll('-', ' '), file]))('is refused: %s', (_sentence, file) => {
    const change = changeSchema.parse(read(file));
    const parsed = parsePack(withChange(read('valid.json'), change.at, change.put));
    expect(parsed.ok).toBe(false);
    const found = parsed.diagnostics.find((d) => d.code === change.expect.code && d.path === change.expect.path);
    expect(found, JSON.stringify(parsed.diagnostics)).toBeDefined();
    expect(found!.data).toMatchObject(change.expect.data);
    expect(wordsOf(found!)).toContain(change.expect.path);
    expect(wordsOf(found!)).not.toMatch(/[{}]{2}/);
  });

  it.each([[null], [3], ['pack'], [[]], [undefined], [{}]])('is refused whole: %j', (json) => {
    expect(parsePack(json).ok).toBe(false);
  });

  it('is refused for every reason in some file', () => {
    const codes = new Set(files.map((file) => changeSchema.parse(read(file)).expect.code));
    expect(PACK_REASONS.map((reason) => `pack.${reason}`).filter((code) => !codes.has(code))).toEqual([]);
  });

  it('has words for every reason', () => {
    const codes = PACK_REASONS.map((reason) => `pack.${reason}`);
    expect(codes.filter((code) => !Object.hasOwn(messages.zh, code))).toEqual([]);
    const worded = Object.keys(messages.zh).filter((code) => code.startsWith('pack.'));
    expect(worded.filter((code) => !codes.includes(code))).toEqual([]);
  });
});
