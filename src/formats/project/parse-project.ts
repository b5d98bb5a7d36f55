import { failure, success, type Diagnostic, type Result } from '../../model/diagnostic.ts';
import { projectSchema, type Project } from '../../model/project.ts';
import { createCutter, type Cutter } from './cutter.ts';
import { invariantFaults } from './invariant-faults.ts';
import type { SetAsidePart } from './opened.ts';
import { referenceFaults } from './references.ts';
import { pathText, schemaFaults } from './schema-issues.ts';

type Path = readonly PropertyKey[];

interface Fault {
  readonly path: Path;
  readonly unknownField?: boolean;
  readonly diagnostic: Diagnostic;
}

/** A project, and the parts of its JSON that could not be used. */
export interface ParsedProject {
  readonly project: Project;
  readonly setAside: readonly Diagnostic[];
  readonly setAsideRaw: readonly SetAsidePart[];
  /** What does not hinder, yet has to be seen: a room that lost its walls. */
  readonly remarks: readonly Diagnostic[];
}

/**
 * Parts that can be left out without changing what the rest means; `*` is any key. Walls and nodes are not among them:
 * a plan without one of its walls is another plan.
 */
const SEPARABLE: readonly (readonly string[])[] = [
  ['signs', '*'],
  ['sheets', '*'],
  ['attestations', '*'],
  ['waivers', '*'],
  ['review', 'notes', '*'],
  ['centre', 'approvals', '*'],
  ['site', 'features', '*'],
  ...['openings', 'rooms', 'fixtures', 'dimensions', 'labels', 'underlays'].map((name) => ['storeys', '*', name, '*']),
];

const startsWith = (path: Path, pattern: readonly string[]): boolean =>
  path.length >= pattern.length && pattern.every((key, i) => key === '*' || key === path[i]);

/** What has to be left out to be rid of a fault; null where the whole file has to be refused. */
function separablePart(fault: Fault): Path | null {
  if (fault.unknownField === true) return fault.path;
  const pattern = SEPARABLE.find((candidate) => startsWith(fault.path, candidate));
  return pattern === undefined ? null : fault.path.slice(0, pattern.length);
}

interface Look {
  readonly faults: readonly Fault[];
  readonly project: Project | null;
  readonly remarks: readonly Diagnostic[];
}

/** Each kind of fault is looked for only where the one before it is absent: what points at nothing has no plan. */
function look(json: unknown): Look {
  const parsed = projectSchema.safeParse(json);
  if (!parsed.success) return { faults: schemaFaults(json, parsed.error.issues), project: null, remarks: [] };
  const project = parsed.data;
  const references = referenceFaults(project);
  return references.length > 0 ? { faults: references, project, remarks: [] } : { project, ...invariantFaults(project) };
}

const inFile = (cutter: Cutter, fault: Fault): Diagnostic => ({
  ...fault.diagnostic,
  path: pathText(cutter.originalPath(fault.path)),
});

const isInside = (inner: Path, outer: Path): boolean =>
  inner.length > outer.length && outer.every((key, i) => key === inner[i]);

interface Part {
  readonly path: Path;
  readonly code: string;
}

/** The parts to leave out: each once, under the code of its first fault, and none that goes along with another. */
function partsOf(faults: readonly Fault[]): Part[] {
  const byPlace = new Map<string, Part>();
  for (const fault of faults) {
    const path = separablePart(fault)!;
    if (!byPlace.has(pathText(path))) byPlace.set(pathText(path), { path, code: fault.diagnostic.code });
  }
  const parts = [...byPlace.values()];
  return parts.filter((part) => !parts.some((other) => isInside(part.path, other.path)));
}

/** As many rounds as faults can hide behind one another: schema, references, invariants, and once more for each. */
const MAX_ROUNDS = 12;
const MAX_REPORTED = 50;

/**
 * Makes a project of JSON of today's version. Parts that do not fit and can be left out are left out and listed; where
 * one cannot, the file is refused with every place that is wrong.
 */
export function parseProject(json: unknown): Result<ParsedProject> {
  const cutter = createCutter(json);
  const setAside: Diagnostic[] = [];
  const setAsideRaw: SetAsidePart[] = [];
  let faults: readonly Fault[] = [];
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const seen = look(json);
    const { project, remarks } = seen;
    if (seen.faults.length === 0 && project !== null) return success({ project, setAside, setAsideRaw, remarks });
    faults = seen.faults;
    const fatal = faults.filter((fault) => separablePart(fault) === null);
    if (fatal.length > 0) return failure(...fatal.slice(0, MAX_REPORTED).map((fault) => inFile(cutter, fault)));
    setAside.push(...faults.map((fault) => inFile(cutter, fault)));
    setAsideRaw.push(...takeOut(cutter, faults));
  }
  return failure(...faults.slice(0, MAX_REPORTED).map((fault) => inFile(cutter, fault)));
}

function takeOut(cutter: Cutter, faults: readonly Fault[]): SetAsidePart[] {
  const parts = partsOf(faults);
  const cut = cutter.cut(parts.map((part) => part.path));
  return cut.map((piece, i) => ({ ...piece, code: parts[i]!.code }));
}
