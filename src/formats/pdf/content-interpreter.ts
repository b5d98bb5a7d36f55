import { applyMatrix, compose, type Matrix } from '../../geometry/matrix.ts';
import { transformPath, type Path } from '../../geometry/path.ts';
import { colourOperation, INITIAL_COLOUR, type PaintColour } from './content-colour.ts';
import { contentCommands, type ContentCommand } from './content-commands.ts';
import { paintedImage, type PaintedImage } from './content-image.ts';
import { NO_OVERPRINT, readGraphicsState, type Overprint } from './content-overprint.ts';
import { formShape, type FormShape } from './content-shape.ts';
import type { PdfFile } from './pdf-file.ts';
import { entriesOf, isArray, isRef, isStream, nameOf, textOf, type PdfStream, type PdfValue } from './pdf-value.ts';

/** A path as it is painted, in points of the page. */
export interface Paint {
  readonly kind: 'fill' | 'stroke';
  readonly path: Path;
  readonly colour: PaintColour;
  /** Points; 0 for a fill. */
  readonly lineWidth: number;
  readonly evenOdd: boolean;
  /** The optional content group the paint belongs to. */
  readonly layer: string | null;
  /** null where it clears the plates below it. */
  readonly overprint: { readonly mode: number } | null;
}

/** What a run over a page reports. */
export interface ContentVisitor {
  paint(paint: Paint): void;
  /** An operator that sets a colour or a colour space, and the space it sets. */
  colour(operator: string, space: string): void;
  image(image: PaintedImage): void;
  /** Anything else that a preflight wants to know of. */
  other(what: 'text' | 'image' | 'shading' | 'graphicsState' | 'unreadableForm'): void;
}

interface State {
  readonly ctm: Matrix;
  readonly fill: PaintColour;
  readonly stroke: PaintColour;
  readonly lineWidth: number;
  readonly overprint: Overprint;
}

/** A form as it is kept: a glyph as its path, anything else as its commands. */
type Form = FormShape | readonly ContentCommand[];
const isShape = (form: Form): form is FormShape => 'operator' in form;

interface Run {
  readonly file: PdfFile;
  readonly visitor: ContentVisitor;
  /** Forms by their objects, read once. */
  readonly parsed: Map<PdfStream, Form | null>;
  state: State;
  ops: string;
  xy: number[];
  last: { x: number; y: number };
}

const MAX_FORM_DEPTH = 16;

const numbersOf = (operands: readonly PdfValue[]): number[] => operands.filter((v) => typeof v === 'number');

/** An entry of a sub-dictionary of the resources, as it stands there. */
function resource(run: Run, resources: PdfValue, kind: string, name: string | null): PdfValue {
  const list = entriesOf(run.file.resolve(entriesOf(resources)?.get(kind)));
  return (name === null ? undefined : list?.get(name)) ?? null;
}

function addPoint(run: Run, op: string, ...points: readonly (readonly [number, number])[]): void {
  run.ops += op;
  for (const [x, y] of points) {
    const p = applyMatrix(run.state.ctm, { x, y });
    run.xy.push(p.x, p.y);
    run.last = { x, y };
  }
}

/** Path construction; true where the operator is one. */
function construct(run: Run, operator: string, n: readonly number[]): boolean {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = n;
  switch (operator) {
    case 'm':
      addPoint(run, 'M', [a, b]);
      return true;
    case 'l':
      addPoint(run, 'L', [a, b]);
      return true;
    case 'c':
      addPoint(run, 'C', [a, b], [c, d], [e, f]);
      return true;
    case 'v':
      addPoint(run, 'C', [run.last.x, run.last.y], [a, b], [c, d]);
      return true;
    case 'y':
      addPoint(run, 'C', [a, b], [c, d], [c, d]);
      return true;
    case 'h':
      run.ops += 'Z';
      return true;
    case 're':
      addPoint(run, 'M', [a, b]);
      addPoint(run, 'L', [a + c, b]);
      addPoint(run, 'L', [a + c, b + d]);
      addPoint(run, 'L', [a, b + d]);
      run.ops += 'Z';
      return true;
    default:
      return false;
  }
}

interface Painting {
  readonly close?: true;
  readonly fill?: 'nonzero' | 'evenodd';
  readonly stroke?: true;
}

const PAINTING: Readonly<Record<string, Painting>> = {
  n: {},
  S: { stroke: true },
  s: { close: true, stroke: true },
  f: { fill: 'nonzero' },
  F: { fill: 'nonzero' },
  'f*': { fill: 'evenodd' },
  B: { fill: 'nonzero', stroke: true },
  'B*': { fill: 'evenodd', stroke: true },
  b: { close: true, fill: 'nonzero', stroke: true },
  'b*': { close: true, fill: 'evenodd', stroke: true },
};

function paint(run: Run, painting: Painting, layer: string | null): void {
  const { state, visitor } = run;
  const over = (use: 'fill' | 'stroke'): Paint['overprint'] => (state.overprint[use] ? { mode: state.overprint.mode } : null);
  const path: Path = { ops: painting.close === true ? `${run.ops}Z` : run.ops, xy: run.xy };
  run.ops = '';
  run.xy = [];
  if (path.ops === '') return;
  if (painting.fill !== undefined) {
    visitor.paint({ kind: 'fill', path, colour: state.fill, lineWidth: 0, evenOdd: painting.fill === 'evenodd', layer, overprint: over('fill') });
  }
  if (painting.stroke !== true) return;
  const [a, b, c, d] = state.ctm;
  const lineWidth = state.lineWidth * Math.sqrt(Math.abs(a * d - b * c));
  visitor.paint({ kind: 'stroke', path, colour: state.stroke, lineWidth, evenOdd: false, layer, overprint: over('stroke') });
}

/** Colour operators; true where the operator is one. */
function setColour(run: Run, { operator, operands }: ContentCommand, resources: PdfValue): boolean {
  const named = (name: string): PdfValue => resource(run, resources, 'ColorSpace', name);
  const change = colourOperation(run.file, operator, operands, run.state, named);
  if (change === null) return false;
  run.state = { ...run.state, [change.use]: change.colour };
  run.visitor.colour(operator, change.colour.space);
  return true;
}

function matrixOf(value: PdfValue): Matrix | null {
  const n = isArray(value) ? numbersOf(value) : [];
  return n.length === 6 ? [n[0]!, n[1]!, n[2]!, n[3]!, n[4]!, n[5]!] : null;
}

function readForm(run: Run, form: PdfStream): Form | null {
  const known = run.parsed.get(form);
  if (known !== undefined) return known;
  const data = run.file.data(form);
  const commands = data === null ? null : contentCommands(data);
  const kept = commands === null ? null : (formShape(commands) ?? commands);
  run.parsed.set(form, kept);
  return kept;
}

function paintShape(run: Run, { path, operator }: FormShape, layer: string | null): void {
  const { ops, xy } = transformPath(run.state.ctm, path);
  run.ops = ops;
  run.xy = [...xy];
  paint(run, PAINTING[operator]!, layer);
}

function paintXObject(run: Run, object: PdfValue, resources: PdfValue, layer: string | null, depth: number): void {
  if (!isStream(object)) return;
  if (nameOf(run.file.resolve(object.entries.get('Subtype'))) === 'Image') return run.visitor.image(paintedImage(run.file, object, run.state.ctm));
  const form = depth >= MAX_FORM_DEPTH ? null : readForm(run, object);
  if (form === null) return run.visitor.other('unreadableForm');
  const before = run.state;
  const matrix = matrixOf(run.file.resolve(object.entries.get('Matrix')));
  if (matrix !== null) run.state = { ...before, ctm: compose(before.ctm, matrix) };
  if (isShape(form)) paintShape(run, form, layer);
  else runCommands(run, form, run.file.resolve(object.entries.get('Resources')) ?? resources, layer, depth + 1);
  run.state = before;
}

/** The layer's name for `/OC /L1 BDC`, null for any other marked content. */
function layerOf(run: Run, operands: readonly PdfValue[], resources: PdfValue): string | null {
  if (nameOf(operands[0]) !== 'OC') return null;
  const group = run.file.resolve(resource(run, resources, 'Properties', nameOf(operands[1])));
  return textOf(run.file.resolve(entriesOf(group)?.get('Name')));
}

function setGraphicsState(run: Run, value: PdfValue): void {
  const { overprint, isTransparent } = readGraphicsState(run.file, value, run.state.overprint);
  if (isTransparent) run.visitor.other('graphicsState');
  run.state = { ...run.state, overprint };
}

const TEXT = new Set(['Tj', 'TJ', "'", '"']);

function stateOperator(run: Run, operator: string, n: readonly number[], stack: State[]): void {
  if (operator === 'q') stack.push(run.state);
  else if (operator === 'Q') run.state = stack.pop() ?? run.state;
  else if (operator === 'w') run.state = { ...run.state, lineWidth: n[0] ?? 0 };
  else if (operator === 'cm') run.state = { ...run.state, ctm: compose(run.state.ctm, matrixOf(n) ?? [1, 0, 0, 1, 0, 0]) };
  else if (operator === 'sh') run.visitor.other('shading');
  else if (operator === 'BI') run.visitor.other('image');
  else if (TEXT.has(operator)) run.visitor.other('text');
}

function runCommands(
  run: Run,
  commands: readonly ContentCommand[],
  resources: PdfValue,
  layer: string | null,
  depth: number,
): void {
  const stack: State[] = [];
  const layers: (string | null)[] = [];
  for (const command of commands) {
    const { operator, operands } = command;
    const painting = PAINTING[operator];
    const current = layers.findLast((name) => name !== null) ?? layer;
    if (painting !== undefined) paint(run, painting, current);
    else if (operator === 'Do') {
      const named = resource(run, resources, 'XObject', nameOf(operands[0]));
      paintXObject(run, isRef(named) ? run.file.resolve(named) : named, resources, current, depth);
    } else if (operator === 'BDC' || operator === 'BMC') layers.push(layerOf(run, operands, resources));
    else if (operator === 'EMC') layers.pop();
    else if (operator === 'gs') setGraphicsState(run, resource(run, resources, 'ExtGState', nameOf(operands[0])));
    else if (!construct(run, operator, numbersOf(operands)) && !setColour(run, command, resources)) {
      stateOperator(run, operator, numbersOf(operands), stack);
    }
  }
}

/** Runs the content of a page, with the page's resources, and tells the visitor. */
export type ContentRunner = (content: Uint8Array, resources: PdfValue, visitor: ContentVisitor) => void;

/** A runner over pages of one file; forms are read once for all pages. */
export function contentRunner(file: PdfFile): ContentRunner {
  const parsed: Run['parsed'] = new Map();
  return (content, resources, visitor) => {
    const state: State = { ctm: [1, 0, 0, 1, 0, 0], fill: INITIAL_COLOUR, stroke: INITIAL_COLOUR, lineWidth: 1, overprint: NO_OVERPRINT };
    const run: Run = { file, visitor, parsed, state, ops: '', xy: [], last: { x: 0, y: 0 } };
    runCommands(run, contentCommands(content), resources, null, 0);
  };
}
