import type { Point } from '../geometry/point.ts';
import type { Diagnostic, Json } from '../model/diagnostic.ts';
import type { Edit } from '../model/edits/edit.ts';
import type { EntityRef } from '../model/entity.ts';
import type { FacePart } from '../model/face-part.ts';
import type { Fragment } from '../model/parts/fragment.ts';
import type { Project } from '../model/project.ts';
import type { SymbolLibrary } from '../model/plan-symbol.ts';
import type { SignType } from '../model/sign-type.ts';
import type { WallPlace } from '../model/wall-place.ts';
import type { Pens } from './pens.ts';
import type { Layers } from './plan-layers.ts';

/** What the canvas shows: the plan of a storey, the site, the elevation of the gate, that of one wall, the face of one sign, a drawing sheet. */
export type ViewId = 'plan' | 'site' | 'gate' | 'wall' | 'face' | 'sheet';
export const VIEWS: readonly ViewId[] = ['plan', 'site', 'gate', 'wall', 'face', 'sheet'];

/** How the gate is shown: as an elevation with its measures, or as a picture by day or by night. */
export const GATE_LOOKS = ['elevation', 'day', 'night'] as const;
export type GateLook = (typeof GATE_LOOKS)[number];

export const TOOL_IDS = [
  'select', 'lasso', 'wall', 'arc', 'virtualWall', 'rectRoom', 'polygonRoom', 'closeRoom', 'opening', 'dimension', 'label', 'measure',
  'trimWall', 'extendWall', 'breakWall', 'offsetWall', 'paste', 'fixture', 'siteFeature', 'calibrate', 'alignUnderlay',
] as const;
export type ToolId = (typeof TOOL_IDS)[number];

/** Names of CSS cursors: the few the tools use. */
export type CursorName =
  | 'default'
  | 'crosshair'
  | 'pointer'
  | 'move'
  | 'grabbing'
  | 'ew-resize'
  | 'ns-resize'
  | 'nwse-resize'
  | 'nesw-resize'
  | 'not-allowed';

/** Words to be looked up in messages/ui: a key and what fills its placeholders. */
export interface Words {
  readonly key: string;
  readonly data?: Readonly<Record<string, Json>>;
}

/** The model point in the middle of the canvas (mm, y up) and how many CSS pixels a millimetre takes. */
export interface Viewport {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** Where a person looks: what is shown and how each view is zoomed. */
export type Outlook = Pick<EditorState, 'view' | 'viewports' | 'storeyId' | 'faceSignId' | 'wallAt' | 'layers' | 'below' | 'guides' | 'gridStep'>;

/** CSS pixels. */
export interface CanvasSize {
  readonly width: number;
  readonly height: number;
}

/** Which snaps are on. */
export interface Snaps {
  readonly node: boolean;
  readonly wall: boolean;
  readonly midpoint: boolean;
  readonly perpendicular: boolean;
  /** Of guides and of the lines of walls. */
  readonly intersection: boolean;
  readonly guide: boolean;
  readonly grid: boolean;
  readonly angle: boolean;
}

/** A line across a face or a plan that things are caught by: no part of the project. */
export interface Guide {
  /** `sign/` or `storey/` and the id. */
  readonly on: string;
  /** `x`: an upright line at that x; `y`: a level one at that height. Of a face mm from its lower left corner. */
  readonly axis: 'x' | 'y';
  readonly at: number;
}

/** Where the pointer was caught, the reason in words, and the lines that show it. */
export interface SnapHint {
  readonly point: Point;
  readonly why: Words;
  readonly guides: readonly (readonly [Point, Point])[];
}

/** What a gesture shows beside the drawing. Sizes in mm; nothing of it is in the project yet. */
export type PreviewShape =
  | {
      readonly kind: 'polyline';
      readonly points: readonly Point[];
      readonly closed: boolean;
      /** `body`: outline of what will be built; `axis`: its line; `guide`: a help line; `brush`: a selection box that takes what lies inside, `touch`: also what it touches. */
      readonly style: 'body' | 'axis' | 'guide' | 'brush' | 'touch';
    }
  /** A dimension with its true value. */
  | { readonly kind: 'measure'; readonly from: Point; readonly to: Point; readonly mm: number }
  /** Words in a plate beside the point, or with `middle` upon it. */
  | { readonly kind: 'label'; readonly at: Point; readonly words: Words; readonly middle?: boolean };

/** The tool at work: its state (`select.translating`), what the next click does, the cursor. */
export interface ActiveTool {
  readonly id: ToolId;
  readonly state: string;
  readonly hint: Words;
  readonly cursor: CursorName;
}

/** Labels are keys of messages/ui (undo.moveWall) and null where there is nothing to undo or redo. */
export interface HistoryView {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly undoLabel: string | null;
  readonly redoLabel: string | null;
}

/** Commands of the plan that need numbers: the interface asks for them. */
export type PlanAsk = 'offset' | 'array' | 'rotate';

/** One way to answer who keeps a name: the edits that take the place of the step that raised the question. */
export interface NameChoice {
  readonly words: Words;
  readonly edits: readonly Edit[];
  /** How it is without an answer. */
  readonly isNow: boolean;
}

export interface NameQuestion {
  readonly words: Words;
  readonly label: string;
  readonly choices: readonly NameChoice[];
}

/** All that the interface shows of the editor. A new object with each change; parts that did not change stay the same. */
export interface EditorState {
  /** The committed document: panels, rules and autosave read this. It stands still while a gesture is under way. */
  readonly project: Project;
  /** What the gesture under way would make of the document; null without one. The canvas draws `draft ?? project`. */
  readonly draft: Project | null;
  /** Goes up with each committed change, undo and redo. */
  readonly revision: number;
  readonly readOnly: boolean;
  readonly view: ViewId;
  /** null until the view is shown for the first time: then it is fitted. */
  readonly viewports: Readonly<Record<ViewId, Viewport | null>>;
  readonly canvas: CanvasSize;
  readonly storeyId: string;
  readonly faceSignId: string | null;
  /** The wall that the wall view shows; null until one is chosen. */
  readonly wallAt: WallPlace | null;
  /** The sheet that the sheet view shows; the first one where it is null or gone. */
  readonly sheetId: string | null;
  readonly gateLook: GateLook;
  /** What of a plan is shown and can be reached by hand: of the person, not of the project. */
  readonly layers: Layers;
  /** Whether the storey below lies under the plan in light lines. */
  readonly below: boolean;
  readonly guides: readonly Guide[];
  /** Kinds of signs as data: margins of faces, and what a face is restored to. */
  readonly signTypes: Readonly<Record<string, SignType>>;
  /** What fixtures look like and count for, by kind. */
  readonly symbols: SymbolLibrary;
  /** Parts of faces that were copied last. */
  readonly clipboard: readonly FacePart[];
  /** Parts of a plan that were copied last, here or in another document. */
  readonly planClipboard: Fragment | null;
  /** What a command asks a person for before it can go to work. */
  readonly asking: PlanAsk | null;
  /** Which room keeps its name after the last step, where that is not clear; until it is answered or something else is done. */
  readonly nameQuestion: NameQuestion | null;
  readonly selection: readonly EntityRef[];
  readonly hovered: EntityRef | null;
  readonly tool: ActiveTool;
  readonly snaps: Snaps;
  /** Distance of the grid's lines on a plan, mm. */
  readonly gridStep: number;
  readonly snapHint: SnapHint | null;
  readonly preview: readonly PreviewShape[];
  /** What the drawing tools draw. */
  readonly pens: Pens;
  /** The last point that the gesture under way has set; null where it has set none. */
  readonly anchor: Point | null;
  /** Where the next point is set by the keyboard; null while a hand draws. */
  readonly crosshair: Point | null;
  /** A place that is typed for the first point, as typed. */
  readonly coordinates: string;
  /** The length or angle typed while drawing, as typed. */
  readonly typed: string;
  /** Edits of a fix that is looked at but not applied: the canvas draws what would change as ghost lines. */
  readonly ghost: readonly Edit[] | null;
  /** Things to light up, for example the places of the finding under the pointer. */
  readonly highlight: readonly EntityRef[];
  /** The thing whose name is edited on the canvas. */
  readonly editing: EntityRef | null;
  /** Where a new label is being written on the plan; null where none is. */
  readonly writing: Point | null;
  /** What a person has asked to be copied as text, line by line: the interface puts it on the clipboard of the system. */
  readonly copied: readonly Words[] | null;
  readonly history: HistoryView;
  /** The last refusal, until the next success or until it is dismissed. */
  readonly notice: Diagnostic | null;
}
