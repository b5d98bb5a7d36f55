import { failure, problem, success, type Diagnostic, type Result } from '../../model/diagnostic.ts';
import type { Point } from '../../geometry/point.ts';
import { DxfPairs } from './dxf-pairs.ts';
import { MOST_ENTITIES } from './limits.ts';

/** The entities of a list as text that `dxf` parses, in pieces: its parser makes many objects a line, so it never gets all at once. */
export type RecordChunks = readonly string[];

export interface DxfRecords {
  readonly entities: RecordChunks;
  readonly blocks: readonly { readonly name: string; readonly base: Point; readonly entities: RecordChunks }[];
  readonly insUnits: number | null;
  readonly dropped: Readonly<Record<string, number>>;
}

/** Kinds that become lines and texts. VERTEX and SEQEND belong to POLYLINE. */
const READ = new Set([
  'LINE', 'LWPOLYLINE', 'POLYLINE', 'VERTEX', 'SEQEND', 'ARC', 'CIRCLE', 'ELLIPSE', 'SPLINE', 'TEXT', 'MTEXT', 'ATTRIB', 'INSERT', 'DIMENSION',
]);
/** Belongs to another record or is never seen on a plan. */
const SILENT = new Set(['ATTDEF', 'VIEWPORT', 'ENDBLK']);

const CHUNK = 1 << 20;

/** Gathers records as text and cuts it where a polyline does not go on. */
class Gatherer {
  readonly chunks: string[] = [];
  #parts: string[] = [];
  #size = 0;

  begin(kind: string): void {
    if (this.#size > CHUNK && kind !== 'VERTEX' && kind !== 'SEQEND') this.#close();
  }

  add(code: number, value: string): void {
    this.#parts.push(`${code}\n${value}\n`);
    this.#size += value.length + 4;
  }

  done(): RecordChunks {
    this.#close();
    return this.chunks;
  }

  #close(): void {
    if (this.#parts.length > 0) this.chunks.push(this.#parts.join(''));
    this.#parts = [];
    this.#size = 0;
  }
}

/** One reading of the file: where it is, and what was found so far. */
class Reading {
  readonly blocks: { name: string; base: { x: number; y: number }; entities: RecordChunks }[] = [];
  readonly dropped: Record<string, number> = {};
  readonly model = new Gatherer();
  insUnits: number | null = null;
  isEnded = false;
  entities = 0;
  #section = '';
  #variable = '';
  #kind = '';
  #block: { name: string; base: { x: number; y: number }; gatherer: Gatherer; isOpen: boolean } | null = null;
  #isKept = false;

  take(code: number, value: string): void {
    if (code === 0) return this.#begin(value.trim());
    if (this.#kind === 'SECTION' && code === 2) this.#section = value.trim();
    else if (this.#section === 'HEADER') this.#header(code, value);
    else if (this.#isKept) this.#target().add(code, value);
    else if (this.#kind === 'BLOCK' && this.#block !== null) readHead(this.#block, code, value);
  }

  #target(): Gatherer {
    return this.#block?.gatherer ?? this.model;
  }

  #begin(kind: string): void {
    this.#kind = kind;
    this.#isKept = false;
    if (kind === 'EOF') this.isEnded = true;
    if (kind === 'SECTION' || kind === 'ENDSEC') this.#section = '';
    if (kind === 'BLOCK' && this.#section === 'BLOCKS') this.#block = { name: '', base: { x: 0, y: 0 }, gatherer: new Gatherer(), isOpen: true };
    if (kind === 'ENDBLK' || kind === 'ENDSEC') this.#endBlock();
    if (this.#section === 'ENTITIES' || (this.#section === 'BLOCKS' && this.#block !== null && kind !== 'BLOCK')) this.#entity(kind);
  }

  #entity(kind: string): void {
    if (kind === 'SECTION' || kind === 'ENDSEC' || SILENT.has(kind)) return;
    this.entities++;
    this.#isKept = READ.has(kind);
    if (!this.#isKept) {
      // A name from the file is a key here: made-up kinds of a broken file are cut short.
      const name = kind.slice(0, 60);
      this.dropped[name] = (Object.hasOwn(this.dropped, name) ? this.dropped[name]! : 0) + 1;
      return;
    }
    const gatherer = this.#target();
    gatherer.begin(kind);
    // An attribute has the groups of a text, after which come those that only it has.
    gatherer.add(0, kind === 'ATTRIB' ? 'TEXT' : kind);
  }

  #endBlock(): void {
    if (this.#block === null) return;
    const { name, base, gatherer } = this.#block;
    this.blocks.push({ name, base, entities: gatherer.done() });
    this.#block = null;
  }

  #header(code: number, value: string): void {
    if (code === 9) this.#variable = value.trim();
    if (code === 70 && this.#variable === '$INSUNITS') this.insUnits = Number(value);
  }
}

function readHead(block: { name: string; base: { x: number; y: number } }, code: number, value: string): void {
  if (code === 2) block.name = value;
  if (code === 10 && Number.isFinite(Number(value))) block.base.x = Number(value);
  if (code === 20 && Number.isFinite(Number(value))) block.base.y = Number(value);
}

/** Sorts a DXF into what its records are. Fails on a file that has no pairs or too many entities; a file cut short is remarked. */
export function recordsOf(text: string): Result<DxfRecords> {
  const pairs = new DxfPairs(text);
  const reading = new Reading();
  while (!reading.isEnded && pairs.next()) {
    reading.take(pairs.code, pairs.value);
    if (reading.entities > MOST_ENTITIES) return failure(problem('import.tooMany', { most: MOST_ENTITIES }));
  }
  const isEmpty = reading.entities === 0 && reading.blocks.length === 0;
  if (pairs.isBroken) return failure(isEmpty ? problem('import.notADrawing', {}) : problem('import.brokenDxf', { line: pairs.line + 1 }));
  if (isEmpty && !reading.isEnded) return failure(problem('import.notADrawing', {}));
  const { blocks, dropped, insUnits, model } = reading;
  const remarks: Diagnostic[] = reading.isEnded ? [] : [{ ...problem('import.cutShort', {}), severity: 'warning' }];
  return success({ entities: model.done(), blocks, insUnits, dropped }, remarks);
}
