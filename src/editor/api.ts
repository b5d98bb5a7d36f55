import type { StoreApi } from 'zustand/vanilla';
import type { Point } from '../geometry/point.ts';
import type { Rect } from '../geometry/rect.ts';
import type { Result } from '../model/diagnostic.ts';
import type { Edit } from '../model/edits/edit.ts';
import type { Patches } from '../model/edits/patches.ts';
import type { EntityRef } from '../model/entity.ts';
import type { Fragment } from '../model/parts/fragment.ts';
import type { Project } from '../model/project.ts';
import type { WallPlace } from '../model/wall-place.ts';
import type { Pens } from './pens.ts';
import type { LayerLook, PlanLayer } from './plan-layers.ts';
import type { CanvasSize, EditorState, GateLook, Guide, NameChoice, Outlook, PlanAsk, Snaps, ToolId, ViewId } from './state.ts';

export interface Modifiers {
  readonly shift: boolean;
  readonly alt: boolean;
  /** Ctrl, or ⌘ on a Mac. */
  readonly mod: boolean;
}

/** A pointer event over the canvas. `at` is in mm of the view shown (y up, fractions allowed). */
export interface PointerInput extends Modifiers {
  readonly type: 'down' | 'move' | 'up' | 'cancel' | 'double' | 'leave';
  readonly at: Point;
  readonly button: number;
}

/** A key that went down; `key` as in KeyboardEvent.key. */
export interface KeyInput extends Modifiers {
  readonly key: string;
}

export type SelectMode = 'replace' | 'add' | 'toggle';

export interface ViewOptions {
  readonly storeyId?: string;
  readonly faceSignId?: string;
  readonly wallAt?: WallPlace;
  readonly sheetId?: string;
}

/** The document under edit and everything that happens to it. Framework-free; the interface subscribes to `store`. */
export interface Editor {
  readonly store: StoreApi<EditorState>;

  readonly pointer: (input: PointerInput) => void;
  /** True where the key meant something, so that the browser must not act on it too. */
  readonly key: (input: KeyInput) => boolean;
  /** Runs a command of commands/index.ts; does nothing where it is not enabled. An unknown id is a bug and throws. */
  readonly run: (commandId: string) => void;
  readonly isEnabled: (commandId: string) => boolean;

  /**
   * One undo step. `label` is a key of messages/ui (undo.…). A refusal leaves the document as it was and is in `notice`.
   * With `join` it is one step with the commit before it, where that had the same word and nothing happened in between.
   * `made` are patches of further edits that a worker applied to the project after these.
   */
  readonly commit: (label: string, edits: readonly Edit[], options?: { readonly join?: string; readonly made?: Patches }) => Result<void>;
  readonly undo: () => void;
  readonly redo: () => void;
  /**
   * Replaces the document and forgets its history. Of another project selection and viewports are forgotten too; a newer
   * state of the same one is looked at from where the older one was.
   */
  readonly load: (project: Project) => void;
  readonly setReadOnly: (readOnly: boolean) => void;

  readonly select: (refs: readonly EntityRef[], mode?: SelectMode) => void;
  /** Selects what lies under a point of the view shown, unless it is selected already: before a context menu opens. */
  readonly pickAt: (at: Point) => void;
  readonly setTool: (id: ToolId) => void;
  readonly setView: (view: ViewId, options?: ViewOptions) => void;
  /** Looks from where a person left: of a storey or a sign that is no more, nothing is taken over. */
  readonly lookFrom: (outlook: Outlook) => void;
  /** Selects the things and shows them: the right view, the right storey, moved into sight. */
  readonly reveal: (refs: readonly EntityRef[]) => void;
  /** Moves a part of the view shown (mm) into sight where it is out of it. */
  readonly showBox: (box: Rect) => void;
  readonly hover: (ref: EntityRef | null) => void;
  readonly setHighlight: (refs: readonly EntityRef[]) => void;
  readonly setGhost: (edits: readonly Edit[] | null) => void;
  readonly setSnaps: (changes: Partial<Snaps>) => void;
  /** Distance of the grid's lines on a plan, mm. */
  readonly setGridStep: (mm: number) => void;
  readonly setGuides: (guides: readonly Guide[]) => void;
  /** What the drawing tools draw from now on; a gesture under way takes it over. */
  readonly setPens: (changes: Partial<Pens>) => void;
  readonly setGateLook: (look: GateLook) => void;
  /** Shows, hides, locks a layer of the plan; what is out of reach is let go. */
  readonly setLayer: (layer: PlanLayer, look: Partial<LayerLook>) => void;
  /** The storey below under the plan in light lines, or not. */
  readonly setBelow: (below: boolean) => void;
  /** Starts (or with null ends) the editing of a name on the canvas. */
  readonly edit: (ref: EntityRef | null) => void;
  /** Opens a field for a new label at a point of the plan (mm); null closes it. */
  readonly write: (at: Point | null) => void;
  readonly dismissNotice: () => void;
  /** Asks for the numbers of a command of the plan, or with null no more. */
  readonly ask: (what: PlanAsk | null) => void;
  /** Parts of a plan to be pasted from now on. */
  readonly setPlanClipboard: (fragment: Fragment) => void;
  /** Answers who keeps the name: the last step becomes the one of that choice. With null it stays as it is. */
  readonly answerName: (choice: NameChoice | null) => void;

  /** Zooms so that the target fills the canvas; `natural` is 100 %: the view's own scale at 96 pixels an inch. */
  readonly zoomTo: (target: readonly EntityRef[] | Rect | 'fit' | 'natural') => void;
  /** Zooms by a factor about a point of the canvas in CSS pixels (its middle when not given). */
  readonly zoomBy: (factor: number, anchorPx?: Point) => void;
  /** Moves the paper by CSS pixels: right and down are positive. */
  readonly panBy: (dxPx: number, dyPx: number) => void;
  /** The canvas tells its size in CSS pixels. */
  readonly setCanvasSize: (size: CanvasSize) => void;
}

/** Something a person can do: one table feeds toolbar, menus, palette and shortcut sheet. */
export interface Command {
  readonly id: string;
  /** Key of messages/ui. */
  readonly label: string;
  /** For the shortcut sheet and the palette. */
  readonly group: 'tool' | 'edit' | 'arrange' | 'face' | 'view' | 'snap' | 'move';
  /** `Mod+Shift+Z`: modifiers in the order Mod, Alt, Shift, then KeyboardEvent.key with letters in capitals. */
  readonly shortcuts: readonly string[];
  /** Where the shortcuts count: the same one may mean something else in another view. In every view where nothing is given. */
  readonly views?: readonly ViewId[];
  /** Works while the document is read-only. */
  readonly readOnly: boolean;
  readonly isEnabled: (editor: Editor) => boolean;
  readonly run: (editor: Editor) => void;
}
