import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'vitest';

/** A sheet as openpyxl reads it. */
export interface ReadSheet {
  readonly title: string;
  readonly freeze: string | null;
  readonly printTitles: string | null;
  readonly orientation: string;
  readonly paper: number;
  readonly fitToWidth: number;
  readonly filter: string | null;
  readonly widths: readonly number[];
  readonly wrapped: boolean;
  readonly rows: readonly (readonly (string | number | null)[])[];
}

const SCRIPT = `
import json, openpyxl, sys
def sheet(ws):
    return {
        'title': ws.title, 'freeze': ws.freeze_panes, 'printTitles': ws.print_title_rows,
        'orientation': ws.page_setup.orientation, 'paper': int(ws.page_setup.paperSize), 'fitToWidth': int(ws.page_setup.fitToWidth),
        'filter': ws.auto_filter.ref,
        'widths': [ws.column_dimensions[openpyxl.utils.get_column_letter(i + 1)].width for i in range(ws.max_column)],
        'wrapped': all(cell.alignment.wrap_text for row in ws.iter_rows() for cell in row),
        'rows': [list(row) for row in ws.iter_rows(values_only=True)],
    }
json.dump([sheet(ws) for ws in openpyxl.load_workbook(sys.argv[1])], sys.stdout)
`;

/** openpyxl may belong to one Python of several. */
const PYTHONS = ['python3', '/usr/bin/python3'];
let found: string | null | undefined;

function python(): string | null {
  found ??= PYTHONS.find((name) => spawnSync(name, ['-c', 'import openpyxl'], { stdio: 'ignore' }).status === 0) ?? null;
  return found;
}

/** A test that needs openpyxl: skipped by name where it is missing, failed under CI, as testWith does. */
export function testWithOpenpyxl(name: string, run: () => void | Promise<void>): void {
  if (python() !== null) test(name, run);
  else if (process.env['CI'] === undefined) test.skip(`${name} [not installed: openpyxl]`, run);
  else test(name, () => Promise.reject(new Error('not installed: openpyxl')));
}

/** The sheets of an .xlsx file as openpyxl reads them. */
export function openpyxlSheets(bytes: Uint8Array): readonly ReadSheet[] {
  const folder = mkdtempSync(join(tmpdir(), 'outside-'));
  try {
    const file = join(folder, 'input.xlsx');
    writeFileSync(file, bytes);
    const done = spawnSync(python()!, ['-c', SCRIPT, file], { maxBuffer: 64 * 1024 * 1024 });
    if (done.status !== 0) throw new Error(done.stderr.toString());
    return JSON.parse(done.stdout.toString()) as readonly ReadSheet[];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A sheet for openpyxl to write. */
export interface WrittenSheet {
  readonly title: string;
  readonly rows: readonly (readonly (string | number | boolean | null)[])[];
  readonly merges?: readonly string[];
  readonly hidden?: boolean;
}

const WRITE = `
import json, openpyxl, sys
wb = openpyxl.Workbook(); wb.remove(wb.active)
for one in json.load(sys.stdin):
    ws = wb.create_sheet(one['title'])
    for row in one['rows']: ws.append(row)
    for area in one.get('merges', []): ws.merge_cells(area)
    if one.get('hidden'): ws.sheet_state = 'hidden'
wb.save(sys.argv[1])
`;

/** A workbook as another program writes it. */
export function openpyxlWorkbook(sheets: readonly WrittenSheet[]): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'outside-'));
  try {
    const file = join(folder, 'output.xlsx');
    const done = spawnSync(python()!, ['-c', WRITE, file], { input: JSON.stringify(sheets) });
    if (done.status !== 0) throw new Error(done.stderr.toString());
    return new Uint8Array(readFileSync(file));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
