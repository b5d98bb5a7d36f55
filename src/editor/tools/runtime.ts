import type { Result } from '../../model/diagnostic.ts';
import type { Edit } from '../../model/edits/edit.ts';
import type { Project } from '../../model/project.ts';
import type { KeyInput, PointerInput } from '../api.ts';
import type { ActiveTool, EditorState, ToolId } from '../state.ts';
import { storeyOf } from '../storey-view.ts';
import { createDraft } from './draft.ts';
import type { AnyTool, Next, Shown, Step, ToolContext, ToolState } from './tool.ts';

type AnyNext = Next<Record<string, unknown>>;
type AnyState = ToolState<Record<string, unknown>, string>;

/** What the runtime needs of the editor. */
export interface Host {
  readonly context: ToolContext;
  set(changes: Partial<EditorState>): void;
  /** The document with the edits, not kept. */
  readonly tryEdits: (edits: readonly Edit[]) => Result<Project>;
  /** False where the document refuses the edits. */
  commit(step: Step): boolean;
}

/** Runs the active tool: hands it the events, keeps its state, shows what the state shows, commits what it made. */
export interface ToolRuntime {
  pointer(event: PointerInput): void;
  /** True where the active state took the key. */
  key(event: KeyInput): boolean;
  setTool(id: ToolId): void;
  /** Ends a gesture under way and keeps what it shows. */
  finish(): void;
  /** Ends a gesture under way and drops what it shows. */
  bail(): void;
  /** Shows the state anew: the document, the viewport or the words changed beneath it. */
  refresh(): void;
}

const HANDLERS = {
  down: 'pointerDown',
  move: 'pointerMove',
  up: 'pointerUp',
  double: 'doubleClick',
} as const;

const NO_CROSSHAIR: Partial<EditorState> = { crosshair: null, coordinates: '' };
const NO_SHAPES: EditorState['preview'] = [];

/** The same words and the same cursor need no new object: what shows them need not be drawn again. */
const sameTool = (a: ActiveTool, b: ActiveTool): boolean =>
  a.id === b.id && a.state === b.state && a.cursor === b.cursor && a.hint.key === b.hint.key && a.hint.data === b.hint.data;

/** What a state shows, and what it tells of the storey as its edits make it. */
function shapesOf({ project, draft, storeyId }: EditorState, { preview = NO_SHAPES, live }: Shown): EditorState['preview'] {
  const [before, after] = [storeyOf(project, storeyId), draft && storeyOf(draft, storeyId)];
  return live && before && after ? [...preview, ...live(before, after)] : preview;
}

/** What the store is told of a state and of what it shows. */
function changesFor(now: EditorState, { id, states }: AnyTool, to: string, shown: Shown): Partial<EditorState> {
  const state = states[to]!;
  const { cursor = state.cursor, hint = { key: state.hint } } = shown;
  const active: ActiveTool = { id, state: `${id}.${to}`, hint, cursor };
  return {
    tool: sameTool(now.tool, active) ? now.tool : active,
    preview: shapesOf(now, shown),
    snapHint: shown.snapHint ?? null,
    typed: shown.typed ?? '',
    anchor: shown.anchor ?? null,
  };
}

/** Starts with the first of the tools. */
export function createToolRuntime(tools: Readonly<Record<ToolId, AnyTool>>, host: Host): ToolRuntime {
  let tool: AnyTool = tools.select;
  let current: AnyNext = tool.initial;
  const draft = createDraft(host.tryEdits);

  const stateOf = (next: AnyNext): AnyState => tool.states[next.to]!;
  const busy = (): boolean => current.to !== tool.initial.to;

  function show(): void {
    const shown = stateOf(current).show?.(host.context, current.data) ?? {};
    host.set(draft.show(shown, busy()));
    host.set(changesFor(host.context.state, tool, current.to, shown));
  }

  function go(next: AnyNext | undefined): void {
    if (next === undefined) return;
    const made = next.commit === true ? draft.step() : (next.commit || null);
    if (made && next.commit !== true && !host.commit(made)) return;
    current = next;
    if (made && next.commit === true) {
      draft.forget();
      host.set({ draft: null });
      host.commit(made);
    }
    if (made) next.made?.(host.context);
    if (next.leave) enter(tools.select);
    else show();
  }

  function enter(other: AnyTool): void {
    tool = other;
    current = other.initial;
    host.set(NO_CROSSHAIR);
    show();
  }

  const bail = (): void => (busy() ? go(tool.initial) : undefined);
  const escaped = (event: KeyInput): AnyNext | null => (event.key === 'Escape' && busy() ? tool.initial : null);

  return {
    refresh() {
      draft.forget();
      show();
    },
    pointer(event) {
      if (event.type === 'leave') host.context.hover(null);
      else if (event.type === 'cancel') bail();
      else go(stateOf(current)[HANDLERS[event.type]]?.(host.context, current.data, event));
    },
    key(event) {
      const next = stateOf(current).key?.(host.context, current.data, event) ?? escaped(event);
      go(next ?? undefined);
      return next !== null;
    },
    setTool: (id) => enter(tools[id]),
    finish: () => (busy() ? go({ ...tool.initial, commit: true }) : undefined),
    bail,
  };
}
