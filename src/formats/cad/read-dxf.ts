import { failure, problem, success, type Result } from '../../model/diagnostic.ts';
import type { PlanFile } from '../../model/plan-file.ts';
import type { CadBlock, CadDrawing } from './cad-drawing.ts';
import { withoutEscapes } from './cad-text.ts';
import { decodeBytes } from './decode-bytes.ts';
import { drawnFile } from './drawn-file.ts';
import { entitiesOf } from './dxf-entities.ts';
import { recordsOf, type DxfRecords } from './dxf-records.ts';
import { MOST_BYTES } from './limits.ts';
import { mmPerInsUnit } from './units.ts';

const BINARY_MARK = 'AutoCAD Binary DXF';

const isBinary = (bytes: Uint8Array): boolean => new TextDecoder('latin1').decode(bytes.subarray(0, BINARY_MARK.length)) === BINARY_MARK;

/**
 * Reads a DXF, from R12 to that of today. `encoding` is what a person chose for a file whose code page is unknown. It never
 * throws on any bytes: a file is refused with what to do, or read with everything worth knowing in the diagnostics.
 */
export function readDxf(name: string, bytes: Uint8Array, encoding: string | null = null): Result<PlanFile> {
  if (bytes.length > MOST_BYTES) return failure(problem('import.tooLarge', { mb: Math.ceil(bytes.length / 1024 / 1024), most: MOST_BYTES / 1024 / 1024 }));
  if (isBinary(bytes)) return failure(problem('import.binaryDxf', {}));
  const decoded = decodeBytes(bytes, encoding);
  if (!decoded.ok) return decoded;
  const records = recordsOf(decoded.value.text);
  if (!records.ok) return records;
  const drawing = drawingOf(records.value, decoded.value.encoding);
  if (!drawing.ok) return drawing;
  const file = drawnFile('dxf', name, drawing.value);
  return file.ok ? success(file.value, [...decoded.diagnostics, ...records.diagnostics, ...file.diagnostics]) : file;
}

function drawingOf({ entities, blocks, insUnits, dropped }: DxfRecords, encoding: string): Result<CadDrawing> {
  try {
    const byName = new Map<string, CadBlock>();
    for (const block of blocks) byName.set(withoutEscapes(block.name), { base: block.base, entities: entitiesOf(block.entities) });
    return success({ entities: entitiesOf(entities), blocks: byName, mmPerUnit: mmPerInsUnit(insUnits), dropped, encoding });
  } catch {
    // The parser throws on records that are not as the format says; for a person that is a broken file.
    return failure(problem('import.damaged', { format: 'DXF' }));
  }
}
