import { problem, type Diagnostic } from '../../model/diagnostic.ts';
import type { Project } from '../../model/project.ts';
import type { Host, Sign } from '../../model/sign.ts';
import { storeyOfView } from '../../model/sheet.ts';
import type { Storey } from '../../model/storey.ts';
import { pathText } from './schema-issues.ts';

type Path = readonly PropertyKey[];

/** Something well formed that points at nothing, or goes by two names. */
export interface ReferenceFault {
  readonly path: Path;
  readonly diagnostic: Diagnostic;
}

const RECORDS = ['nodes', 'walls', 'openings', 'rooms', 'fixtures', 'dimensions', 'labels', 'underlays'] as const;

const fault = (path: Path, code: string, data: Readonly<Record<string, string>>): ReferenceFault => ({
  path,
  diagnostic: problem(code, data, { path: pathText(path) }),
});

function keyFaults(record: Readonly<Record<string, { id: string }>>, path: Path): ReferenceFault[] {
  return Object.entries(record).flatMap(([key, entity]) =>
    entity.id === key ? [] : [fault([...path, key], 'project.keyDiffers', { key, id: entity.id })],
  );
}

function repeatedIds(list: readonly { id: string }[], path: Path): ReferenceFault[] {
  return list.flatMap((entity, index) =>
    list.findIndex((other) => other.id === entity.id) === index
      ? []
      : [fault([...path, index], 'project.repeatedId', { id: entity.id })],
  );
}

function wallFaults(storey: Storey, path: Path): ReferenceFault[] {
  return Object.values(storey.walls).flatMap((wall) =>
    [wall.a, wall.b].flatMap((node) =>
      Object.hasOwn(storey.nodes, node)
        ? []
        : [fault([...path, 'walls', wall.id], 'project.wallWithoutNode', { id: wall.id, node })],
    ),
  );
}

function openingFaults(storey: Storey, path: Path): ReferenceFault[] {
  return Object.values(storey.openings).flatMap((opening) =>
    Object.hasOwn(storey.walls, opening.wallId)
      ? []
      : [fault([...path, 'openings', opening.id], 'project.openingWithoutWall', { id: opening.id, wall: opening.wallId })],
  );
}

function storeyFaults(storey: Storey, index: number): ReferenceFault[] {
  const path = ['storeys', index];
  const keys = RECORDS.flatMap((name) => keyFaults(storey[name], [...path, name]));
  // Entities under two names would be looked up by the wrong one below.
  return keys.length > 0 ? keys : [...wallFaults(storey, path), ...openingFaults(storey, path)];
}

function sheetFaults(project: Project): ReferenceFault[] {
  const storeys = new Set(project.storeys.map((storey) => storey.id));
  return project.sheets.flatMap((sheet, index) => {
    const storey = storeyOfView(sheet.view);
    return storey === null || storeys.has(storey) ? [] : [fault(['sheets', index], 'project.sheetWithoutStorey', { id: sheet.id, storey })];
  });
}

/** Everything in a well-formed project that points at nothing, has a key unlike its id, or an id that is used twice. */
export function referenceFaults(project: Project): ReferenceFault[] {
  return [
    ...repeatedIds(project.storeys, ['storeys']),
    ...repeatedIds(project.sheets, ['sheets']),
    ...keyFaults(project.signs, ['signs']),
    ...keyFaults(project.site.features, ['site', 'features']),
    ...project.storeys.flatMap(storeyFaults),
    ...sheetFaults(project),
  ];
}

function hostExists(project: Project, host: Host): boolean {
  if (!('storeyId' in host)) return true;
  const storey = project.storeys.find((candidate) => candidate.id === host.storeyId);
  if (storey === undefined) return false;
  if (host.kind === 'wall') return Object.hasOwn(storey.walls, host.wallId);
  return host.kind === 'door' ? Object.hasOwn(storey.openings, host.openingId) : Object.hasOwn(storey.rooms, host.roomId);
}

function signRemark(code: string, { id }: Sign, field: 'host' | 'serves'): Diagnostic {
  const subject = { kind: 'sign', id } as const;
  return { ...problem(code, { id }, { path: `signs.${id}.${field}`, subject }), severity: 'warning' };
}

/** The project with no sign that serves a room which is not there, and a remark on each that did. */
export function forgetLostRooms(project: Project): { readonly project: Project; readonly remarks: readonly Diagnostic[] } {
  const lost = Object.values(project.signs).filter(({ serves }) => serves !== null && !hostExists(project, { kind: 'desk', ...serves }));
  if (lost.length === 0) return { project, remarks: [] };
  const signs = { ...project.signs, ...Object.fromEntries(lost.map((sign): [string, Sign] => [sign.id, { ...sign, serves: null }])) };
  return { project: { ...project, signs }, remarks: lost.map((sign) => signRemark('project.signServesNoRoom', sign, 'serves')) };
}

/** Remarks on what stays in the project though something it needs is missing: signs without a host, plans without an image. */
export function referenceRemarks(project: Project, images: ReadonlySet<string>): Diagnostic[] {
  const signs = Object.values(project.signs).filter((sign) => !hostExists(project, sign.host));
  const underlays = project.storeys.flatMap((storey, index) =>
    Object.values(storey.underlays).flatMap(({ id, source }) => {
      if (source.kind !== 'image' || images.has(source.image)) return [];
      const missing = problem('project.imageMissing', { image: source.image }, { path: `storeys.${index}.underlays.${id}.source.image` });
      return [{ ...missing, severity: 'warning' as const }];
    }),
  );
  return [...signs.map((sign) => signRemark('project.signWithoutHost', sign, 'host')), ...underlays];
}
