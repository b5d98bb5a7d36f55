import { readdirSync, readFileSync } from 'node:fs';

const src = new URL('../../src/', import.meta.url);

/** A diagnostic as a literal: problem('code', …), fault(path, 'code', …), code: 'area.name' beside a severity. */
const LITERALS = [/problem\(\s*'([^']+)'/g, /\bcode: '([a-z]\w*\.[\w.-]+)'/g];

/** Files whose quoted names with a dot are fields of a project (`sign.lit`), not codes. */
const FIELD_FILES = new Set(['rules/facts.ts', 'rules/words.ts']);

function sourceFiles(): { file: string; text: string }[] {
  return readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('messages'))
    .sort()
    .map((file) => ({ file, text: readFileSync(new URL(file, src), 'utf8') }));
}

/**
 * Codes that the program can emit, with the file: those written in the usual forms, and every quoted text that begins with
 * an area of diagnostics (`project.…`), which finds those that come by way of a variable.
 */
export function emittedCodes(areaNames: ReadonlySet<string>): Map<string, string> {
  const codes = new Map<string, string>();
  for (const { file, text } of sourceFiles()) {
    for (const pattern of LITERALS) for (const match of text.matchAll(pattern)) codes.set(match[1]!, file);
    if (FIELD_FILES.has(file)) continue;
    for (const match of text.matchAll(/'([a-z]\w*)\.([a-z0-9][\w-]*)'/gi)) {
      if (areaNames.has(match[1]!) && !/^(ts|tsx|json|gz)$/.test(match[2]!)) codes.set(`${match[1]}.${match[2]}`, file);
    }
  }
  return codes;
}
