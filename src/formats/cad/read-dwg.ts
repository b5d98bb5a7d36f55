import type { CadDocument, Entity } from '@node-projects/acad-ts';
import { failure, problem, success, type Result } from '../../model/diagnostic.ts';
import type { PlanFile } from '../../model/plan-file.ts';
import { boundReaders } from './bounded-readers.ts';
import type { CadBlock, CadDrawing, CadEntity } from './cad-drawing.ts';
import { drawnFile } from './drawn-file.ts';
import { dwgEntities, kindOf, nameOfBlock, SILENT_KINDS } from './dwg-entities.ts';
import { MOST_BYTES, MOST_ENTITIES } from './limits.ts';
import { mmPerInsUnit } from './units.ts';

/** The oldest and the newest that the library reads: R13 and 2018, which AutoCAD writes since then. */
const OLDEST = 1012;
const NEWEST = 1032;

/** Called with the number of objects read so far, every so many of them. */
export type OnObjects = (count: number) => void;
const STEP = 500;

/** Leaves the library's loop when there is too much; caught below. */
class TooMany extends Error {}

/**
 * Reads a DWG of R13 to 2018. The library is fetched when the first DWG comes: it is the largest of all parsers. It may take
 * seconds, and a broken file may keep it for ever, so it runs where it can be ended (ui/workers, cli/import-worker). Never throws.
 */
export async function readDwg(name: string, bytes: Uint8Array, onObjects: OnObjects = () => undefined): Promise<Result<PlanFile>> {
  if (bytes.length > MOST_BYTES) return failure(problem('import.tooLarge', { mb: Math.ceil(bytes.length / 1024 / 1024), most: MOST_BYTES / 1024 / 1024 }));
  const version = Number(new TextDecoder('latin1').decode(bytes.subarray(2, 6)));
  if (!(version >= OLDEST && version <= NEWEST)) return failure(problem('import.dwgVersion', {}));
  const drawing = await drawingOf(bytes, onObjects);
  return drawing.ok ? drawnFile('dwg', name, drawing.value) : drawing;
}

async function drawingOf(bytes: Uint8Array, onObjects: OnObjects): Promise<Result<CadDrawing>> {
  const library = await import('@node-projects/acad-ts');
  boundReaders(library);
  // Fetching the library is no part of the reading.
  onObjects(0);
  try {
    const reader = new library.DwgReader(bytes.slice().buffer);
    reader.configuration.keepUnknownEntities = true;
    let count = 0;
    reader.onProgress = () => {
      count++;
      if (count % STEP === 0) onObjects(count);
      if (count > 8 * MOST_ENTITIES) throw new TooMany();
    };
    return success(gather(reader.read()));
  } catch (error) {
    if (error instanceof TooMany) return failure(problem('import.tooMany', { most: MOST_ENTITIES }));
    // The library throws on what it cannot make sense of; for a person that is a broken file.
    return failure(problem('import.damaged', { format: 'DWG' }));
  }
}

function gather(document: CadDocument): CadDrawing {
  const dropped: Record<string, number> = {};
  const read = (entities: Iterable<Entity>): CadEntity[] => [...entities].flatMap((entity) => dwgEntities(entity) ?? drop(dropped, kindOf(entity)));
  const blocks = new Map<string, CadBlock>();
  for (const record of document.blockRecords ?? []) {
    if (record.layout !== null && record.layout !== undefined) continue;
    const { x, y } = record.blockEntity?.basePoint ?? { x: 0, y: 0 };
    blocks.set(nameOfBlock(record), { base: { x, y }, entities: read(record.entities) });
  }
  const entities = read(document.modelSpace?.entities ?? []);
  return { entities, blocks, mmPerUnit: mmPerInsUnit(document.header?.insUnits ?? null), dropped, encoding: null };
}

function drop(dropped: Record<string, number>, kind: string): [] {
  if (!SILENT_KINDS.has(kind)) dropped[kind] = (Object.hasOwn(dropped, kind) ? dropped[kind]! : 0) + 1;
  return [];
}
