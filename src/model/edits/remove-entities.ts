import { failure, problem, success, type Diagnostic, type Result } from '../diagnostic.ts';
import type { EntityKind, EntityRef } from '../entity.ts';
import { WorkingGraph } from '../graph/working-graph.ts';
import { PLAN_PART_KINDS } from '../plan-part.ts';
import type { Project } from '../project.ts';
import { wholeArc } from '../settle/arcs.ts';
import { settle } from '../settle/settle.ts';
import type { Storey } from '../storey.ts';
import type { EditArgs } from './edit.ts';
import { findStorey, unknown, withStorey } from './find.ts';
import { finishStorey } from './finish-storey.ts';
import { checkFacePart, withoutFaceParts } from './remove-face-parts.ts';
import { withoutStoreys } from './remove-storeys.ts';

/** The records of a storey that hold each kind of entity that can be removed from it. */
const RECORDS = {
  wall: 'walls', opening: 'openings', room: 'rooms', fixture: 'fixtures', dimension: 'dimensions', label: 'labels', underlay: 'underlays',
} as const satisfies Partial<Record<EntityKind, keyof Storey>>;

type StoreyKind = keyof typeof RECORDS;

const isStoreyKind = (kind: EntityKind): kind is StoreyKind => Object.hasOwn(RECORDS, kind);

/**
 * Removes entities. A wall takes its openings along and a piece of an arc the others, and cuts that it left in straight walls are joined again; the face
 * of a removed room gets a blank record.
 */
export function removeEntities(project: Project, { refs }: EditArgs['removeEntities']): Result<Project> {
  const problems = refs.flatMap((ref) => check(project, ref));
  if (problems.length > 0) return failure(...problems);
  // Parts of a face that is removed as a whole go with it.
  let next = withoutStoreys(removeTopLevel(withoutFaceParts(project, refs), refs), idsOf(refs, 'storey'));
  const diagnostics: Diagnostic[] = [];
  for (const storey of next.storeys) {
    const own = refs.filter((ref) => ref.storeyId === storey.id && isStoreyKind(ref.kind));
    if (own.length === 0) continue;
    const result = removeFrom(next, storey, own);
    if (!result.ok) return result;
    next = result.value;
    diagnostics.push(...result.diagnostics);
  }
  return success(next, diagnostics);
}

function check(project: Project, ref: EntityRef): Diagnostic[] {
  if (ref.kind === 'sign') return Object.hasOwn(project.signs, ref.id) ? [] : [unknown('sign', ref.id)];
  if (ref.kind === 'facePart') return [...checkFacePart(project, ref)];
  if (ref.kind === 'siteFeature') return Object.hasOwn(project.site.features, ref.id) ? [] : [unknown('siteFeature', ref.id)];
  if (ref.kind === 'storey') return [...findStorey(project, ref.id).diagnostics];
  if (ref.kind === 'sheet') return project.sheets.some((s) => s.id === ref.id) ? [] : [unknown('sheet', ref.id)];
  if (!isStoreyKind(ref.kind)) return [problem('edit.cannot-remove', { kind: ref.kind, id: ref.id }, { subject: ref })];
  const storey = findStorey(project, ref.storeyId ?? '');
  if (!storey.ok) return [...storey.diagnostics];
  return Object.hasOwn(storey.value[RECORDS[ref.kind]], ref.id) ? [] : [unknown(ref.kind, ref.id, ref.storeyId)];
}

function removeTopLevel(project: Project, refs: readonly EntityRef[]): Project {
  const signs = idsOf(refs, 'sign');
  const [sheets, features] = [idsOf(refs, 'sheet'), idsOf(refs, 'siteFeature')];
  if (signs.size + sheets.size + features.size === 0) return project;
  return {
    ...project,
    signs: signs.size === 0 ? project.signs : without(project.signs, signs),
    sheets: sheets.size === 0 ? project.sheets : project.sheets.filter((sheet) => !sheets.has(sheet.id)),
    site: features.size === 0 ? project.site : { ...project.site, features: without(project.site.features, features) },
  };
}

const idsOf = (refs: readonly EntityRef[], kind: EntityKind): Set<string> =>
  new Set(refs.filter((ref) => ref.kind === kind).map((ref) => ref.id));

const without = <T>(record: Readonly<Record<string, T>>, ids: ReadonlySet<string>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([id]) => !ids.has(id)));

function removeFrom(project: Project, storey: Storey, refs: readonly EntityRef[]): Result<Project> {
  const trimmed = { ...storey };
  for (const kind of PLAN_PART_KINDS) {
    const ids = idsOf(refs, kind);
    if (ids.size > 0) Object.assign(trimmed, { [RECORDS[kind]]: without<unknown>(storey[RECORDS[kind]], ids) });
  }
  const [walls, openings, rooms] = [idsOf(refs, 'wall'), idsOf(refs, 'opening'), idsOf(refs, 'room')];
  if (walls.size + openings.size + rooms.size === 0) return success(withStorey(project, trimmed));
  const graph = new WorkingGraph(trimmed);
  for (const id of walls) for (const piece of wholeArc(graph, storey.walls[id]!)) walls.add(piece.id);
  for (const id of walls) graph.dropWall(id);
  for (const opening of Object.values(storey.openings)) if (walls.has(opening.wallId)) openings.add(opening.id);
  const settled = settle(trimmed, {
    graph,
    openings: openings.size > 0 ? without(storey.openings, openings) : storey.openings,
    rooms: rooms.size > 0 ? without(storey.rooms, rooms) : storey.rooms,
  });
  return finishStorey(project, storey, settled, graph.lineage);
}
