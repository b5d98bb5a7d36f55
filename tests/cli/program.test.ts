import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/cli/program.ts';
import { createProgress } from '../../src/cli/progress.ts';
import { LANGUAGES, templateOf } from '../../src/messages/index.ts';
import { STALE_REASONS, STATES } from '../../src/rules/report.ts';
import { MODALITIES } from '../../src/rules/severity.ts';
import { paitu, temporaryFolder, VILLAGE } from './run-cli.ts';

const at = await temporaryFolder();
const top = fileURLToPath(new URL('../../', import.meta.url));

/** The command as people type it. */
const npmRun = (...args: readonly string[]) =>
  spawnSync('npm', ['run', '-s', 'paitu', '--', ...args], { cwd: top, encoding: 'utf8', shell: process.platform === 'win32' });

describe('npm run -s paitu', () => {
  it('makes, checks and exports with the exit codes that are promised', async () => {
    const file = at('庄科村.paitu');
    expect(npmRun('new', '--village', VILLAGE, '--standard', 'luanchuan-2022', '-o', file)).toMatchObject({ status: 0 });
    const checked = npmRun('check', file, '--format', 'json');
    // A new centre has no boards and charts yet: errors, so 1.
    expect(checked.status).toBe(1);
    expect(JSON.parse(checked.stdout)).toMatchObject({ file, standards: ['luanchuan-2022'] });
    expect(npmRun('export', file, '--to', 'pdf', '--what', 'signs', '-o', at('out'))).toMatchObject({ status: 0 });
    expect((await readFile(at('out', '庄科村-标牌.pdf'))).subarray(0, 5).toString()).toBe('%PDF-');
    const refused = npmRun('check', at('none.paitu'));
    expect([refused.status, refused.stdout]).toEqual([2, '']);
    expect(refused.stderr).toContain('none.paitu');
  }, 120_000);
});

describe('help', () => {
  it('is Chinese first, English where asked for, and exits 0', async () => {
    const zh = await paitu('--help');
    expect(zh.code).toBe(0);
    for (const told of ['用法', 'new', 'check', 'export', 'standards']) expect(zh.out).toContain(told);
    expect(zh.out).not.toMatch(/\[(?:options|command)\]/);
    expect((await paitu('check', '--help')).out).toContain('paitu check [选项] <file...>');
    expect((await paitu('check', '--help', '--lang', 'en')).out).toContain('Usage');
  });

  it('takes the language from anywhere among the arguments', () => {
    expect(languageOf(['check', 'a', '--lang', 'en'])).toBe('en');
    expect(languageOf(['--lang=en', 'check'])).toBe('en');
    expect(languageOf(['check', '--lang'])).toBe('zh');
    expect(languageOf([])).toBe('zh');
  });
});

describe('words that are put together', () => {
  const codes = [
    ...STATES.filter((state) => state !== 'fail').flatMap((state) => [`cli.state.${state}`, `check.mark.${state}`]),
    ...['error', 'warning', 'advice', 'info'].map((severity) => `check.mark.${severity}`),
    ...['error', 'warning', 'info', 'setAside'].map((kind) => `cli.line.${kind}`),
    ...STATES.map((state) => `coverage.${state}`),
    ...MODALITIES.map((modality) => `modality.${modality}`),
    ...['waiver', 'attestation'].flatMap((what) => STALE_REASONS.filter((reason) => what === 'waiver' || reason !== 'expired').map((reason) => `stale.${what}.${reason}`)),
    ...['official', 'draft', 'copy'].map((status) => `cli.status.${status}`),
    ...['usage', 'options', 'commands', 'arguments'].map((title) => `cli.title.${title}`),
  ];

  it.each(LANGUAGES)('are all there (%s)', (lang) => {
    expect(codes.filter((code) => templateOf(code, lang) === undefined)).toEqual([]);
  });
});

describe('progress', () => {
  it('is shown where a person watches and nowhere else', () => {
    const shown: string[] = [];
    const streams = (isWatched: boolean) => ({ out: () => undefined, err: (text: string) => void shown.push(text), isWatched });
    createProgress(streams(false)).show('1/2');
    expect(shown).toEqual([]);
    createProgress(streams(true)).show('1/2');
    expect(shown.join('')).toContain('1/2');
  });
});
