import { problem, type Diagnostic } from '../../model/diagnostic.ts';
import type { PdfFile } from './pdf-file.ts';
import type { PdfPage } from './pdf-pages.ts';
import { entriesOf, isArray, nameOf, type PdfValue } from './pdf-value.ts';
import type { PreflightDemands } from './preflight-report.ts';

const PROCESS_ORDER = ['Cyan', 'Magenta', 'Yellow', 'Black'];
const byName = (a: string, b: string): number => (a < b ? -1 : 1);

/** Process plates in the order of printing, then the spots by name. */
export function inkList(inks: ReadonlySet<string>): readonly string[] {
  const spots = [...inks].filter((ink) => !PROCESS_ORDER.includes(ink)).sort(byName);
  return [...PROCESS_ORDER.filter((ink) => inks.has(ink)), ...spots];
}

function spotsOf(file: PdfFile, value: PdfValue): readonly string[] {
  const space = file.resolve(value);
  if (!isArray(space)) return [];
  const names = file.resolve(space[1]);
  const kind = nameOf(file.resolve(space[0]));
  if (kind === 'Separation') return [nameOf(names) ?? ''];
  return kind === 'DeviceN' && isArray(names) ? names.map((name) => nameOf(file.resolve(name)) ?? '') : [];
}

/** The spots that the pages' resources declare; register colour is every plate and none of its own. */
export function declaredSpots(file: PdfFile, pages: readonly PdfPage[]): readonly string[] {
  const found = new Set<string>();
  for (const resources of new Set(pages.map((page) => page.resources))) {
    const spaces = entriesOf(file.resolve(entriesOf(resources)?.get('ColorSpace')));
    for (const value of spaces?.values() ?? []) for (const spot of spotsOf(file, value)) found.add(spot);
  }
  return [...found].filter((spot) => spot !== 'All' && spot !== 'None').sort(byName);
}

/** Declared spots that nothing is painted with, and plates that the file should not have. */
export function inkProblems(used: ReadonlySet<string>, declared: readonly string[], { spots }: PreflightDemands): Diagnostic[] {
  const unused = declared.filter((ink) => !used.has(ink));
  const foreign = [...used].filter((ink) => !PROCESS_ORDER.includes(ink) && spots !== null && !spots.includes(ink)).sort(byName);
  return [
    ...unused.map((ink): Diagnostic => ({ code: 'preflight.inkUnused', severity: 'warning', data: { ink } })),
    ...foreign.map((ink) => problem('preflight.inkUndeclared', { ink })),
  ];
}
