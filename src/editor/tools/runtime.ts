import type { Result } from '../../model/diagnostic.ts';
import type { Edit } from '../../model/edits/edit.ts';
import type { Project } from '../../model/project.ts';
import type { KeyInput, PointerInput } from '../api.ts';
import type { EditorState, ToolId } from '../state.ts';
import type { AnyTool, Next, Shown, Step, ToolContext, ToolState } from './tool.ts';

type AnyNext = Next<Record<string, unknown>>;
type AnyState = ToolState<Record<string, unknown>, string>;

/** What the runtime needs of the editor. */
export interface Host {
  readonly context: ToolContext;
  set(changes: Partial<EditorState>): void;
  /** The document with the edits, not kept. */
  tryEdits(edits: readonly Edit[]): Result<Project>;
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
  /** True while a gesture is under way. */
  busy(): boolean;
  /** Shows the state anew: the document, the viewport or the words changed beneath it. */
  refresh(): void;
}

interface Draft extends Step {
  readonly key: string;
}

const HANDLERS = {
  down: 'pointerDown',
  move: 'pointerMove',
  up: 'pointerUp',
  double: 'doubleClick',
} as const;

/** Starts with the first of the tools. */
export function createToolRuntime(tools: Readonly<Record<ToolId, AnyTool>>, host: Host): ToolRuntime {
  let tool: AnyTool = tools.select;
  let current: AnyNext = tool.initial;
  /** The last edits that the document took: what is seen is what is committed. */
  let draft: Draft | null = null;

  const stateOf = (next: AnyNext): AnyState => tool.states[next.to]! as AnyState;
  const busy = (): boolean => current.to !== tool.initial.to;

  function draftOf(shown: Shown): Partial<EditorState> {
    if (shown.edits === undefined || shown.edits.length === 0) {
      draft = null;
      return { draft: null };
    }
    const key = JSON.stringify(shown.edits);
    if (draft?.key === key) return {};
    const result = host.tryEdits(shown.edits);
    if (!result.ok) return { notice: result.diagnostics[0] ?? null };
    draft = { key, edits: shown.edits, label: shown.label ?? 'undo.change' };
    return { draft: result.value, notice: null };
  }

  function show(): void {
    const state = stateOf(current);
    const shown = state.show?.(host.context, current.data) ?? {};
    host.set({
      ...draftOf(shown),
      tool: {
        id: tool.id,
        state: `${tool.id}.${current.to}`,
        hint: shown.hint ?? { key: state.hint },
        cursor: shown.cursor ?? state.cursor,
      },
      preview: shown.preview ?? [],
      snapHint: shown.snapHint ?? null,
      typed: shown.typed ?? '',
    });
  }

  function go(next: AnyNext | undefined): void {
    if (next === undefined) return;
    const made = next.commit === true ? draft : (next.commit || null);
    if (made && next.commit !== true && !host.commit(made)) return;
    current = next;
    if (made && next.commit === true) {
      draft = null;
      host.set({ draft: null });
      host.commit(made);
    }
    show();
  }

  return {
    busy,
    refresh: show,
    pointer(event) {
      if (event.type === 'leave') return host.context.hover(null);
      if (event.type === 'cancel') return busy() ? go(tool.initial) : undefined;
      go(stateOf(current)[HANDLERS[event.type]]?.(host.context, current.data, event));
    },
    key(event) {
      const next = stateOf(current).key?.(host.context, current.data, event) ?? null;
      if (next === null && event.key === 'Escape' && busy()) {
        go(tool.initial);
        return true;
      }
      if (next !== null) go(next);
      return next !== null;
    },
    setTool(id) {
      tool = tools[id];
      go(tool.initial);
    },
    finish: () => {
      if (busy()) go({ ...tool.initial, commit: true });
    },
    bail: () => {
      if (busy()) go(tool.initial);
    },
  };
}
