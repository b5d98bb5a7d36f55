import type { Point } from '../../geometry/point.ts';
import type { Centre } from '../centre.ts';
import type { EntityRef } from '../entity.ts';
import type { FacePart, FacePartKind, FacePartOf } from '../face-part.ts';
import type { Fragment } from '../parts/fragment.ts';
import type { Attestation, Waiver } from '../review.ts';
import type { PlanPart, PlanPartKind, PlanPartOf } from '../plan-part.ts';
import type { Sheet, TitleBlock } from '../sheet.ts';
import type { FaceBlock, Sign } from '../sign.ts';
import type { Gate, Site, SiteFeature } from '../site.ts';
import type { Opening, Room, Storey, Wall } from '../storey.ts';
import type { WallEnd } from '../wall-end.ts';

type Changes<T, Fixed extends keyof T> = Partial<Omit<T, Fixed>>;

/** What each verb takes. One verb is one file of this folder; lengths in mm, y up. */
export interface EditArgs {
  /**
   * A chain of walls through the points; `closed` joins the last to the first. Crossed walls are split. With `arc` they are
   * the pieces of one arc (geometry/arc-points.ts).
   */
  addWalls: {
    storeyId: string;
    points: readonly Point[];
    closed: boolean;
    kind: Wall['kind'];
    thickness: number;
    height?: number;
    justify?: Wall['justify'];
    arc?: boolean;
  };
  /** Draws many chains at once, as an import does: one after the other would settle the storey once for each. */
  addWallChains: { storeyId: string; chains: readonly Omit<EditArgs['addWalls'], 'storeyId'>[] };
  /** Moves a wall with its whole run, or the whole arc that it is a piece of; corners stay joined. */
  moveWall: { storeyId: string; wallId: string; by: Point };
  /** Moves nodes together: a corner, or all corners of a room. */
  moveNodes: { storeyId: string; nodeIds: readonly string[]; by: Point };
  setWall: { storeyId: string; wallId: string; changes: Changes<Wall, 'id' | 'a' | 'b'> };
  /** Breaks a wall `at` mm from node a, for good: its parts move and change by themselves. */
  breakWall: { storeyId: string; wallId: string; at: number };
  /** Makes two walls one line: closes the gap, takes back a break, or carries both to their corner. */
  joinWalls: { storeyId: string; wallIds: readonly [string, string] };
  /** Takes a wall away between the walls that it meets, or from the line of wall `by` to its picked end. */
  trimWall: { storeyId: string; wallId: string; end: WallEnd; by?: string };
  /** Carries the picked end of a wall on to the next wall, or to the line of wall `to`. */
  extendWall: { storeyId: string; wallId: string; end: WallEnd; to?: string };
  /** Draws walls again `by` mm to the left of the first, seen from a to b; below zero to its right. */
  offsetWalls: { storeyId: string; wallIds: readonly string[]; by: number };
  /** Mirrors walls with their openings, rooms, fixtures, labels and dimensions in a line, or copies of them. */
  mirrorParts: { storeyId: string; refs: readonly EntityRef[]; from: Point; to: Point; copy: boolean };
  /** Turns them counter-clockwise about a point, or copies of them. */
  rotateParts: { storeyId: string; refs: readonly EntityRef[]; about: Point; angleDeg: number; copy: boolean };
  /** Copies them in columns and rows dx and dy apart, or around a point every so many degrees; they are the first. */
  arrayParts: {
    storeyId: string;
    refs: readonly EntityRef[];
    layout:
      | { readonly kind: 'grid'; readonly columns: number; readonly rows: number; readonly dx: number; readonly dy: number }
      | { readonly kind: 'polar'; readonly about: Point; readonly count: number; readonly angleDeg: number };
  };
  /** Puts copied parts, of this document or another, with their lower left corner at a place. */
  pasteParts: { storeyId: string; fragment: Fragment; at: Point };
  /** Removes the walls between rooms, or makes them virtual; the record `keep` stays. */
  mergeRooms: { storeyId: string; roomIds: readonly string[]; keep: string; virtual?: boolean };
  /** Draws walls across a room; the part that holds the point `keep` keeps its record. */
  splitRoom: Omit<EditArgs['addWalls'], 'closed'> & { roomId: string; keep: Point };
  addOpening: { storeyId: string; opening: Omit<Opening, 'id'> };
  setOpening: { storeyId: string; openingId: string; changes: Changes<Opening, 'id'> };
  setRoom: { storeyId: string; roomId: string; changes: Changes<Room, 'id'> };
  /** Puts a fixture, a dimension, a label or an underlay into a storey. */
  addPlanPart: { storeyId: string; part: PlanPart };
  /** Moves or changes one. */
  setPlanPart: { [K in PlanPartKind]: { storeyId: string; kind: K; partId: string; changes: Changes<PlanPartOf[K], 'id'> } }[PlanPartKind];
  /** Puts a new storey above the others, empty or with the walls and openings of one that is there. */
  addStorey: { name: string; level: number; height: number; wallsOf?: string };
  setStorey: { storeyId: string; changes: Partial<Pick<Storey, 'name' | 'level' | 'height'>> };
  /**
   * Removes walls, openings, rooms' records, what stands in storeys and on the site, signs, parts of faces, sheets, storeys; a wall
   * takes its openings along, a storey all that is in it.
   */
  removeEntities: { refs: readonly EntityRef[] };
  addSign: { sign: Omit<Sign, 'id'> };
  setSign: { signId: string; changes: Changes<Sign, 'id'> };
  setSignBlock: { signId: string; index: number; changes: Partial<FaceBlock> };
  /** Puts a part on top of its list: panels are painted below marks, marks below texts. */
  addFacePart: { signId: string; part: FacePart };
  /** Changes a panel, a mark or a text of a face; a panel keeps its kind. */
  setFacePart: { [K in FacePartKind]: { signId: string; part: K; index: number; changes: Partial<FacePartOf[K]> } }[FacePartKind];
  /** Puts a part at another place of its list: later ones are painted over earlier ones. */
  orderFacePart: { signId: string; part: FacePartKind; index: number; to: number };
  setCentre: { changes: Partial<Centre> };
  setGate: { changes: Partial<Gate> };
  setSite: { changes: Partial<Omit<Site, 'gate'>> };
  addSiteFeature: { feature: Omit<SiteFeature, 'id'> };
  setSiteFeature: { featureId: string; changes: Changes<SiteFeature, 'id'> };
  setTitleBlock: { changes: Partial<TitleBlock> };
  setStandards: { standards: readonly string[] };
  addAttestation: { attestation: Attestation };
  removeAttestation: { rule: string };
  addWaiver: { waiver: Waiver };
  removeWaiver: { rule: string; subject: string | null };
  /** The layout of today is the approved one, with every room's name, functions and area; null takes the approval back. */
  setApprovedPlan: { approval: { at: string; by: string; docNo: string } | null };
  /** Puts a sheet into the set, at a place of it or at its end. */
  addSheet: { sheet: Omit<Sheet, 'id'>; at?: number };
  setSheet: { sheetId: string; changes: Changes<Sheet, 'id'> };
  /** Puts a sheet at another place of the set. */
  orderSheet: { sheetId: string; to: number };
}

export type EditVerb = keyof EditArgs;

/** A change as a value: a gesture, a key, a rule's fix, a row of a table all take this form. */
export type Edit = { [V in EditVerb]: { readonly verb: V; readonly args: EditArgs[V] } }[EditVerb];
