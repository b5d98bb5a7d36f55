import { readDwg, readDxf } from '../../formats/cad/index.ts';
import { readOwnPlans } from '../../formats/dxf/index.ts';
import { failure, problem, success, type Result } from '../../model/diagnostic.ts';
import type { PlanFile } from '../../model/plan-file.ts';
import { kindOfFile } from './kind-of-file.ts';
import { readFloorspace } from './read-floorspace.ts';
import { readSh3d } from './read-sh3d.ts';

/** How far the reading of a file has come; a total of 0 is not known. */
export interface ReadStep {
  readonly part: 'objects';
  readonly done: number;
  readonly total: number;
}

export interface ReadPlanOptions {
  /** Chosen by a person after `import.codePage`; one of ENCODINGS. */
  readonly encoding?: string | null;
  /** The first comes when the reading itself begins. */
  readonly onStep?: (step: ReadStep) => void;
}

/**
 * Reads a DXF, DWG, Sweet Home 3D or floorspace file; which of them it is, the bytes say. Never throws on any bytes.
 *
 * A dialog asks for `unit` where it is null (with `unitGuess` chosen), shows `layers` with their guesses as roles to
 * choose, then calls `planImport` with the choices (again and again as they change: it is pure) and `importEdits` once at
 * the end. In the browser all three run in a worker, so that a large drawing can be cancelled: see ui/import.
 */
export async function readPlanFile(name: string, bytes: Uint8Array, options: ReadPlanOptions = {}): Promise<Result<PlanFile>> {
  const kind = kindOfFile(bytes);
  const step = (done: number): void => options.onStep?.({ part: 'objects', done, total: 0 });
  // A DWG begins when its reader was fetched.
  if (kind !== 'dwg') step(0);
  switch (kind) {
    case 'dxf':
      return readOwnFile(name, bytes) ?? readDxf(name, bytes, options.encoding ?? null);
    case 'dwg':
      return readDwg(name, bytes, step);
    case 'sh3d':
      return readSh3d(name, bytes);
    case 'floorspace':
      return readFloorspace(name, bytes);
    case null:
      return failure(problem('import.unknownKind', {}));
  }
}

/** A DXF that this tool wrote: the plans it was written from. Null for one of another program, whose lines have to be read. */
function readOwnFile(name: string, bytes: Uint8Array): Result<PlanFile> | null {
  const plans = readOwnPlans(bytes);
  if (plans.length === 0) return null;
  return success({ kind: 'dxf', name, unit: { mmPerUnit: 1 }, unitGuess: null, bounds: null, layers: [], inserts: [], plans, dropped: {}, encoding: null });
}
