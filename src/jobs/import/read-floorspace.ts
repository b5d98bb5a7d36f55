import { farthestInside } from '../../geometry/label-point.ts';
import type { Point } from '../../geometry/point.ts';
import { area } from '../../geometry/polygon.ts';
import { failure, problem, success, type Result } from '../../model/diagnostic.ts';
import type { PlanFile, PlannedRoom, PlannedWall, ReadyPlan } from '../../model/plan-file.ts';
import { readyFile } from './ready-file.ts';

const FOOT = 304.8;
const METRE = 1000;
/** Floors of tens of thousands of edges are no plans. */
const MOST_EDGES = 20_000;
const MOST_CORNERS = 1_000;

type Json = Readonly<Record<string, unknown>>;

const objectOf = (value: unknown): Json => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {});
const listOf = (value: unknown): Json[] => (Array.isArray(value) ? value.map(objectOf) : []);
const num = (value: unknown): number => (typeof value === 'number' ? value : Number.NaN);
const word = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

/** Reads a floor plan of FloorspaceJS (its schema stands in NREL/floorspace.js): spaces by faces, faces by edges, without walls. */
export function readFloorspace(name: string, bytes: Uint8Array): Result<PlanFile> {
  let json: unknown = null;
  try {
    json = JSON.parse(new TextDecoder('utf-8').decode(bytes));
  } catch {
    // No JSON at all: said below.
  }
  const { stories, project } = objectOf(json);
  if (!Array.isArray(stories)) return failure(problem('import.unknownKind', {}));
  const unit = word(objectOf(objectOf(project)['config'])['units']) === 'm' ? METRE : FOOT;
  const plans = listOf(stories).flatMap((story) => storyOf(story, unit));
  if (plans.reduce((sum, plan) => sum + plan.walls.length, 0) > MOST_EDGES) return failure(problem('import.tooMany', { most: MOST_EDGES }));
  return plans.length === 0 ? failure(problem('import.nothingDrawn', {})) : success(readyFile('floorspace', name, plans));
}

function storyOf(story: Json, unit: number): ReadyPlan[] {
  const { vertices, edges, faces } = objectOf(story['geometry']);
  const places = new Map(listOf(vertices).map((one) => [word(one['id']), { x: Math.round(num(one['x']) * unit) + 0, y: Math.round(num(one['y']) * unit) + 0 }]));
  const ends = new Map(listOf(edges).map((one) => [word(one['id']), (Array.isArray(one['vertex_ids']) ? one['vertex_ids'] : []).map(word)]));
  const outlines = new Map(listOf(faces).map((face) => [word(face['id']), outlineOf(face, ends, places)]));
  const walls = [...ends.values()].flatMap(([a = '', b = '']) => wallOf(places.get(a), places.get(b)));
  const rooms = listOf(story['spaces']).flatMap((space) => roomOf(word(space['name']), outlines.get(word(space['face_id'])) ?? []));
  if (walls.length === 0) return [];
  const height = num(story['floor_to_ceiling_height']) * unit;
  return [{ name: word(story['name']), level: 0, height: height > 0 && height < 1e6 ? Math.round(height) : 3000, walls, openings: [], rooms, fixtures: [], labels: [], dimensions: [] }];
}

/** The corners of a face: its edges followed from end to end, since files do not keep them in order. */
function outlineOf(face: Json, ends: ReadonlyMap<string, readonly string[]>, places: ReadonlyMap<string, Point>): Point[] {
  const left = (Array.isArray(face['edge_ids']) ? face['edge_ids'].map(word) : []).slice(0, MOST_CORNERS).map((id) => ends.get(id) ?? []);
  const corners: Point[] = [];
  let at = left[0]?.[0];
  while (at !== undefined) {
    const next = left.findIndex((edge) => edge.includes(at!));
    const place = places.get(at);
    if (next === -1 || place === undefined) break;
    corners.push(place);
    const [a, b] = left.splice(next, 1)[0]!;
    at = a === at ? b : a;
  }
  return left.length === 0 ? corners : [];
}

/** Spaces meet without a thickness between them, so their walls are virtual until a person gives them one. */
function wallOf(a: Point | undefined, b: Point | undefined): PlannedWall[] {
  if (a === undefined || b === undefined || (a.x === b.x && a.y === b.y)) return [];
  const isNear = [a.x, a.y, b.x, b.y].every((value) => Math.abs(value) < 5e6);
  return isNear ? [{ a, b, kind: 'virtual', thickness: 0, justify: 'centre', height: null, arc: null }] : [];
}

function roomOf(name: string, outline: readonly Point[]): PlannedRoom[] {
  if (outline.length < 3 || !(area(outline) > 1)) return [];
  const { x, y } = farthestInside(outline, []);
  return [{ seed: { x: Math.round(x) + 0, y: Math.round(y) + 0 }, name: name.slice(0, 60), number: '', printedM2: area(outline) / 1e6 }];
}
