import type { Point } from '../../geometry/point.ts';
import type { EntityRef } from '../../model/entity.ts';
import type { Edit } from '../../model/edits/edit.ts';
import type { Patches } from '../../model/edits/patches.ts';
import type { Storey } from '../../model/storey.ts';
import type { KeyInput, PointerInput, SelectMode } from '../api.ts';
import type { Pens } from '../pens.ts';
import type { CursorName, EditorState, Guide, PreviewShape, SnapHint, ToolId, Words } from '../state.ts';

/** What the states of a tool may see and touch. Everything else happens by the edits that they show. */
export interface ToolContext {
  /** The editor as it stands; `project` is the committed document. */
  readonly state: EditorState;
  /** Model mm of a distance on the screen, for handles and snapping. */
  mm(px: number): number;
  select(refs: readonly EntityRef[], mode?: SelectMode): void;
  hover(ref: EntityRef | null): void;
  edit(ref: EntityRef): void;
  openFace(signId: string): void;
  /** Opens a field for a new label at a point of the plan. */
  write(at: Point): void;
  /** Copies words as text, a line each. */
  copy(lines: readonly Words[]): void;
  setGuides(guides: readonly Guide[]): void;
  setPens(changes: Partial<Pens>): void;
}

/** One undo step: the edits and the key of its words. */
export interface Step {
  readonly label: string;
  readonly edits: readonly Edit[];
  /** Patches of further edits, applied elsewhere. */
  readonly made?: Patches;
}

/**
 * Where a state goes: the name of the next state and its data. `commit: true` makes one undo step of the edits that are
 * shown at that moment, a Step is committed itself (and where the document refuses it, nothing happens); without either
 * the edits shown are dropped. `made` follows a step that was committed; `leave` gives the hand back to the select tool.
 */
export type Next<Data> = {
  [K in keyof Data]: { readonly to: K; readonly data: Data[K]; readonly commit?: boolean | Step; readonly made?: (tool: ToolContext) => void; readonly leave?: true };
}[keyof Data];

/** What the canvas shows while a state is active. */
export interface Shown {
  /** Applied to a draft of the document; committed under `label` when the gesture ends. */
  readonly edits?: readonly Edit[];
  /** What is kept where the gesture ends now; the edits where nothing is given. */
  readonly settled?: readonly Edit[];
  /** Key of messages/ui: undo.moveWall. */
  readonly label?: string;
  readonly preview?: readonly PreviewShape[];
  /** What is told of the storey as the edits make it. */
  readonly live?: (before: Storey, after: Storey) => readonly PreviewShape[];
  readonly snapHint?: SnapHint | null;
  readonly typed?: string;
  /** The last point that was set: the cross-hair goes on from it. */
  readonly anchor?: Point;
  readonly hint?: Words;
  readonly cursor?: CursorName;
}

/** One state of a tool. A handler answers with the next state, or nothing to stay. */
export interface ToolState<Data, K extends keyof Data> {
  readonly cursor: CursorName;
  /** Key of messages/ui: what the next click does and which keys help. */
  readonly hint: string;
  pointerDown?(tool: ToolContext, data: Data[K], event: PointerInput): Next<Data> | undefined;
  pointerMove?(tool: ToolContext, data: Data[K], event: PointerInput): Next<Data> | undefined;
  pointerUp?(tool: ToolContext, data: Data[K], event: PointerInput): Next<Data> | undefined;
  doubleClick?(tool: ToolContext, data: Data[K], event: PointerInput): Next<Data> | undefined;
  /** Answers null for a key that means nothing here. Esc that no state takes leads back to the first state. */
  key?(tool: ToolContext, data: Data[K], event: KeyInput): Next<Data> | null;
  show?(tool: ToolContext, data: Data[K]): Shown;
}

/** A tool: its states by name, and where it starts and returns to. */
export interface Tool<Data> {
  readonly id: ToolId;
  readonly initial: Next<Data>;
  readonly states: { readonly [K in keyof Data]: ToolState<Data, K> };
}

/** A tool whose kinds of data are known to itself alone. */
export type AnyTool = Tool<Record<string, unknown>>;

/** Forgets the kinds of data of a tool's states: the runtime hands each state only what that state was entered with. */
export const anyTool = <Data>(tool: Tool<Data>): AnyTool => tool as unknown as AnyTool;
