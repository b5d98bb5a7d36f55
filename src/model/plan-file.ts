import type { Point } from '../geometry/point.ts';
import type { Rect } from '../geometry/rect.ts';
import type { Dimension, Fixture, Label } from './plan-part.ts';
import type { Opening, Room, Wall } from './storey.ts';

/** Files of other programs that hold a plan. */
export const PLAN_FILE_KINDS = ['dxf', 'dwg', 'sh3d', 'floorspace'] as const;
export type PlanFileKind = (typeof PLAN_FILE_KINDS)[number];

/**
 * What the lines of a layer are read as. `wall`: faces of walls; `opening`: doors and windows; `column`: what interrupts
 * walls; `room`: closed outlines; `text`: names and areas of rooms; `underlay`: kept as lines to trace; `skip`: left out.
 */
export const LAYER_ROLES = ['wall', 'opening', 'column', 'room', 'text', 'underlay', 'skip'] as const;
export type LayerRole = (typeof LAYER_ROLES)[number];

/** A circular arc, counter-clockwise from one angle to the other, in radians. */
export interface DrawnArc {
  readonly centre: Point;
  readonly radius: number;
  readonly from: number;
  readonly to: number;
}

/** A line of a drawing in the drawing's own units, y up; curves are flattened, a circular arc also says which it is. */
export interface DrawnLine {
  readonly points: readonly Point[];
  readonly closed: boolean;
  readonly arc: DrawnArc | null;
  /** The place in the file's `inserts` of the block it came with; -1 for what was drawn by itself. */
  readonly insert: number;
}

/** Words of a drawing, `at` their lower left corner, `height` that of the characters. */
export interface DrawnText {
  readonly text: string;
  readonly at: Point;
  readonly height: number;
  readonly angleDeg: number;
  readonly insert: number;
}

/** A block that was placed in the drawing itself; what it holds, nested blocks too, is among the lines and texts. */
export interface DrawnInsert {
  readonly block: string;
  readonly layer: string;
  readonly at: Point;
  readonly angleDeg: number;
  readonly mirrored: boolean;
}

export interface DrawnLayer {
  readonly name: string;
  readonly lines: readonly DrawnLine[];
  readonly texts: readonly DrawnText[];
  /** Lines and texts. */
  readonly count: number;
  /** What its name says it is; null where it says nothing. */
  readonly guess: LayerRole | null;
}

/** A wall that a file states or that was read out of lines; in mm, y up. */
export interface PlannedWall {
  readonly a: Point;
  readonly b: Point;
  readonly kind: Wall['kind'];
  readonly thickness: number;
  readonly justify: Wall['justify'];
  /** null: as high as the storey. */
  readonly height: number | null;
  /** Pieces with the same word are one arc. */
  readonly arc: string | null;
}

/** A hole in whatever wall runs through `at`, its middle. */
export interface PlannedOpening {
  readonly at: Point;
  /** Along which way the wall runs there; only walls that go this way are taken. */
  readonly angleDeg: number;
  readonly width: number;
  readonly height: number;
  readonly sill: number;
  readonly kind: Opening['kind'];
  /** A place near the end where the leaf hangs, and one on the side to which it opens; null: not known. */
  readonly hingeAt: Point | null;
  readonly swingTo: Point | null;
}

/** A room by its name and a place inside it. */
export interface PlannedRoom {
  readonly seed: Point;
  readonly name: string;
  readonly number: string;
  /** The area written on the drawing, or that of the outline in the file, m². */
  readonly printedM2: number | null;
  /** The outline that the file states: where no wall stands along it, a virtual wall closes the room. */
  readonly outline?: readonly Point[];
  /** All else that a file of ours says of it. */
  readonly facts?: Omit<Room, 'id' | 'seed'>;
}

/** One storey of a file that states walls and rooms as such, in mm. */
export interface ReadyPlan {
  readonly name: string;
  readonly level: number;
  readonly height: number;
  readonly walls: readonly PlannedWall[];
  readonly openings: readonly PlannedOpening[];
  readonly rooms: readonly PlannedRoom[];
  readonly fixtures: readonly Omit<Fixture, 'id'>[];
  readonly labels: readonly Omit<Label, 'id'>[];
  readonly dimensions: readonly Omit<Dimension, 'id'>[];
}

/** What was read out of a file of another program. Plain data: it goes to and from a worker as it is. */
export interface PlanFile {
  readonly kind: PlanFileKind;
  readonly name: string;
  /** The unit that the file states; null: a person has to say it. */
  readonly unit: { readonly mmPerUnit: number } | null;
  /** What the size of the drawing makes likely where the file states no unit. */
  readonly unitGuess: { readonly mmPerUnit: number } | null;
  /** The box around everything, in the drawing's units; null where nothing is drawn. */
  readonly bounds: Rect | null;
  readonly layers: readonly DrawnLayer[];
  readonly inserts: readonly DrawnInsert[];
  /** Storeys of Sweet Home 3D and floorspace files; empty for drawings. */
  readonly plans: readonly ReadyPlan[];
  /** Kinds of entities that were not read, with how many there are. */
  readonly dropped: Readonly<Record<string, number>>;
  /** How the bytes were read as characters (utf-8, gb18030, …); null where that is no question. */
  readonly encoding: string | null;
}
