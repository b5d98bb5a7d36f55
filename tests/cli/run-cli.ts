import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { run } from '../../src/cli/program.ts';
import { gz } from '../formats/divisions/published.ts';
import { testPlatform } from '../jobs/test-platform.ts';

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** One town of the country: the whole list takes a second or two to read, and program.test.ts reads it. */
const oneTown = gz({ 河南省: { 洛阳市: { 栾川县: { 石庙镇: ['栾川县石庙镇庄科村村民委员会', '栾川县石庙镇石庙社区居民委员会'] } } } });
const platform = testPlatform({ assets: { 'regions/divisions.json.gz': oneTown } });

/** The program as main.ts runs it, with its streams caught. */
export async function paitu(...args: readonly string[]): Promise<Outcome> {
  let [out, err] = ['', ''];
  const code = await run(args, platform, {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    isWatched: false,
  });
  return { code, out, err };
}

/** A folder of its own for a test file, gone when it ends. */
export async function temporaryFolder(): Promise<(...parts: readonly string[]) => string> {
  const folder = await mkdtemp(join(tmpdir(), 'paitu-'));
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return (...parts) => join(folder, ...parts);
}

export const VILLAGE = '河南省/洛阳市/栾川县/石庙镇/庄科村';

/** No line of a stack trace: what a person is told is what and where. */
export const STACK = /\n\s+at |\.ts:\d+/;
