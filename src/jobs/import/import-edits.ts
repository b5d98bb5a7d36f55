import type { Point } from '../../geometry/point.ts';
import { pointInRegion } from '../../geometry/polygon.ts';
import { success, type Result } from '../../model/diagnostic.ts';
import { applyEdit } from '../../model/edits/apply.ts';
import type { Edit } from '../../model/edits/edit.ts';
import type { PlannedOpening, PlannedRoom, PlannedWall } from '../../model/plan-file.ts';
import type { PlanPart } from '../../model/plan-part.ts';
import { planOf, type Face } from '../../model/plan.ts';
import type { Project } from '../../model/project.ts';
import type { Storey } from '../../model/storey.ts';
import { hostsIn, openingInWall } from './opening-in-wall.ts';
import type { ImportPlan, ImportReport } from './import-plan.ts';

/** What an import does to a project. */
export interface ImportedEdits {
  /** Ordinary edits: committed together they are one step to undo. */
  readonly edits: readonly Edit[];
  /** The project after them. */
  readonly project: Project;
  readonly report: ImportReport;
}

/** The project as it becomes, with the edits that lead there. */
interface Site {
  readonly storeyId: string;
  readonly edits: Edit[];
  readonly refused: { what: 'wall' | 'opening'; at: Point; code: string }[];
  project: Project;
}

const storeyOf = ({ project, storeyId }: Site): Storey => project.storeys.find((storey) => storey.id === storeyId)!;

/** Does an edit if it can be done; else gives the code of why not. */
function attempt(site: Site, edit: Edit): string | null {
  const result = applyEdit(site.project, edit);
  if (!result.ok) return result.diagnostics[0]?.code ?? '';
  site.project = result.value;
  site.edits.push(edit);
  return null;
}

/**
 * The edits that put a plan into a storey: walls first, then the openings into the walls that are there, the names into the
 * rooms that they enclose, and what stands in them. A wall or an opening that cannot be placed is left out and reported.
 */
export function importEdits(plan: ImportPlan, project: Project, storeyId: string): Result<ImportedEdits> {
  const found = applyEdit(project, { verb: 'setStorey', args: { storeyId, changes: {} } });
  if (!found.ok) return found;
  const site: Site = { storeyId, edits: [], refused: [], project };
  addChains(site, chainsOf(plan.walls));
  addOpenings(site, plan.openings);
  const rooms = nameRooms(site, plan.rooms);
  for (const part of partsOf(plan)) attempt(site, { verb: 'addPlanPart', args: { storeyId, part } });
  return success({ edits: site.edits, project: site.project, report: { ...plan.report, ...rooms, refused: site.refused } });
}

/** Walls that follow each other and are alike, drawn as one chain. */
function chainsOf(walls: readonly PlannedWall[]): PlannedWall[][] {
  const chains: PlannedWall[][] = [];
  for (const wall of walls) {
    const last = chains.at(-1)?.at(-1);
    if (last !== undefined && last.arc === wall.arc && goesOn(last, wall)) chains.at(-1)!.push(wall);
    else chains.push([wall]);
  }
  return chains;
}

const goesOn = (last: PlannedWall, wall: PlannedWall): boolean =>
  last.b.x === wall.a.x && last.b.y === wall.a.y && last.kind === wall.kind && last.thickness === wall.thickness &&
  last.justify === wall.justify && last.height === wall.height;

/** All chains at once; where that is refused, half of them and the other half, down to the walls that are to blame. */
function addChains(site: Site, chains: readonly (readonly PlannedWall[])[]): void {
  if (chains.length === 0) return;
  const code = attempt(site, { verb: 'addWallChains', args: { storeyId: site.storeyId, chains: chains.map(chainOf) } });
  if (code === null) return;
  const [first] = chains;
  const parts = chains.length > 1 ? chains : first!.map((wall) => [wall]);
  if (parts.length === 1) return void site.refused.push({ what: 'wall', at: first![0]!.a, code });
  const half = Math.ceil(parts.length / 2);
  addChains(site, parts.slice(0, half));
  addChains(site, parts.slice(half));
}

function chainOf(walls: readonly PlannedWall[]) {
  const { a, kind, thickness, justify, height, arc } = walls[0]!;
  const how = { closed: false, kind, thickness, justify, ...(height === null ? {} : { height }), ...(arc === null ? {} : { arc: true }) };
  return { ...how, points: [a, ...walls.map((wall) => wall.b)] };
}

function addOpenings(site: Site, openings: readonly PlannedOpening[]): void {
  let [walls, hosts] = [storeyOf(site).walls, hostsIn(storeyOf(site))];
  for (const opening of openings) {
    // An opening on an arc makes the pieces that it spans one wall.
    if (storeyOf(site).walls !== walls) [walls, hosts] = [storeyOf(site).walls, hostsIn(storeyOf(site))];
    const edit = openingInWall(storeyOf(site), hosts, opening);
    const code = edit === null ? 'import.noWall' : attempt(site, edit);
    if (code !== null) site.refused.push({ what: 'opening', at: opening.at, code });
  }
}

/** Gives each enclosed place its name and compares areas. */
function nameRooms(site: Site, rooms: readonly PlannedRoom[]): Pick<ImportReport, 'open' | 'areas'> {
  const open: ImportReport['open'][number][] = [];
  const named = new Map<string, PlannedRoom>();
  const { faces } = planOf(storeyOf(site));
  for (const room of rooms) {
    const face = faceAt(faces, room.seed);
    const id = face?.roomIds[0];
    const isNameless = room.name === '' && room.number === '';
    if (id === undefined) {
      if (!isNameless) open.push({ name: room.name, at: room.seed });
    } else if (!named.has(id) && isUnnamed(site, id)) {
      named.set(id, room);
      if (!isNameless || room.facts !== undefined) attempt(site, { verb: 'setRoom', args: { storeyId: site.storeyId, roomId: id, changes: { name: room.name, number: room.number, ...(room.facts === undefined ? {} : { ...room.facts, seed: room.seed }) } } });
    }
  }
  const shapes = planOf(storeyOf(site)).rooms;
  const areas = [...named].flatMap(([id, { name, printedM2 }]) => (printedM2 === null ? [] : [{ name, printedM2, netM2: shapes.get(id)?.netM2 ?? 0 }]));
  return { open, areas };
}

const isUnnamed = (site: Site, roomId: string): boolean => storeyOf(site).rooms[roomId]?.name === '';

const faceAt = (faces: readonly Face[], p: Point): Face | undefined => faces.find((face) => pointInRegion(p, face.outer, face.holes));

function partsOf({ fixtures, labels, dimensions, underlay }: ImportPlan): PlanPart[] {
  return [
    ...fixtures.map((value): PlanPart => ({ kind: 'fixture', value })),
    ...labels.map((value): PlanPart => ({ kind: 'label', value })),
    ...dimensions.map((value): PlanPart => ({ kind: 'dimension', value })),
    ...(underlay === null ? [] : [{ kind: 'underlay', value: underlay } as const]),
  ];
}
