import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { OUTPUTS } from '../../src/jobs/batch/village-job.ts';
import { messages } from '../../src/messages/index.ts';
import { EQUIPMENT_KINDS } from '../../src/model/equipment.ts';
import { ORGS, SIGN_KINDS } from '../../src/model/sign.ts';
import { SITE_FEATURE_KINDS } from '../../src/rules/feature-kinds.ts';
import { EQUIPMENT_WORDS } from '../../src/rules/words-rooms.ts';
import { FEATURE_WORDS } from '../../src/rules/words.ts';
import { BOARD_COLUMNS } from '../../src/ui/town/board-rows.ts';
import { VILLAGE_STATES } from '../../src/ui/town/village-state.ts';

const titles = (file: string) => JSON.parse(readFileSync(new URL(`../../templates/${file}.json`, import.meta.url), 'utf8')) as { code: string; title: string }[];
/** Codes whose word is there and is another. */
const differing = (prefix: string, words: Readonly<Record<string, string>>) =>
  Object.entries(words).filter(([code, word]) => (messages.zh[`${prefix}.${code}`] ?? word) !== word);

describe('what things are called', () => {
  it('is known of every kind of sign, body, equipment and feature', () => {
    const codes = [
      ...SIGN_KINDS.map((kind) => `signKind.${kind}`),
      ...['none', ...ORGS].map((org) => `org.${org}`),
      ...EQUIPMENT_KINDS.map((kind) => `equipment.${kind}`),
      ...SITE_FEATURE_KINDS.map((kind) => `feature.${kind}`),
    ];
    expect(codes.filter((code) => messages.zh[code] === undefined)).toEqual([]);
  });

  it('is known of all that a batch makes of a village and of every state that it can be in', () => {
    const codes = [...OUTPUTS.map((output) => `townView.output.${output}`), ...VILLAGE_STATES.map((state) => `townView.state.${state}`), ...BOARD_COLUMNS.map((column) => `townView.column.${column}`)];
    expect(codes.filter((code) => messages.zh[code] === undefined)).toEqual([]);
  });

  it('is the same in the panels and in the findings', () => {
    expect(differing('equipment', EQUIPMENT_WORDS)).toEqual([]);
    expect(differing('feature', FEATURE_WORDS)).toEqual([]);
  });

  it('is the same in the panels and in the lists that all standards share', () => {
    for (const [file, prefix] of [['functions', 'function'], ['boards', 'board']] as const) {
      expect(differing(prefix, Object.fromEntries(titles(file).map(({ code, title }) => [code, title])))).toEqual([]);
    }
  });
});
