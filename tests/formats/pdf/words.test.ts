import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { exportDiagnostics } from '../../../src/messages/diagnostics/export.ts';
import { preflightDiagnostics } from '../../../src/messages/diagnostics/preflight.ts';

const folder = new URL('../../../src/formats/pdf/', import.meta.url);
const source = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8')).join('\n');

const words = {
  zh: { ...exportDiagnostics.zh, ...preflightDiagnostics.zh },
  en: { ...exportDiagnostics.en, ...preflightDiagnostics.en },
};

/** Codes that are put together from a stem and a closed set. */
const BUILT = [
  ...['notFinite', 'brokenPath', 'inkOutOfRange', 'imageMissing'].map((fault) => `pdf.${fault}`),
  ...['text', 'image', 'shading', 'unreadableForm'].map((what) => `preflight.${what}`),
];

test('every code of the PDF writer and its preflight has words in both languages, and no words are left over', () => {
  const written = [...source.matchAll(/'((?:pdf|preflight)\.[A-Za-z]+)'/g)].map((m) => m[1]!);
  const codes = [...new Set([...written, ...BUILT])].sort();
  expect(Object.keys(words.zh).sort()).toEqual(codes);
  expect(Object.keys(words.en).sort()).toEqual(codes);
});

test('both languages use the same data', () => {
  const data = (text: string): readonly string[] => [...new Set(text.match(/\{\{\w+\}\}/g))].sort();
  const { zh, en } = words;
  for (const code of Object.keys(zh) as (keyof typeof zh)[]) expect([code, data(en[code])]).toEqual([code, data(zh[code])]);
});
