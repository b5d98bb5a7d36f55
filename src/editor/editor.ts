import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Point } from '../geometry/point.ts';
import type { Project } from '../model/project.ts';
import type { Command, Editor, KeyInput } from './api.ts';
import { createCamera, viewportOf } from './camera.ts';
import { commands } from './commands/index.ts';
import { createCrosshair, type Crosshair } from './crosshair.ts';
import { createDocumentKeeper, type DocumentKeeper } from './document-keeper.ts';
import { hit } from './hit.ts';
import { createKeymap, meantBy, shortcutOf } from './keymap.ts';
import { createSelecting } from './selecting.ts';
import { isSelected } from './selection.ts';
import type { EditorState } from './state.ts';
import { initialState } from './store-state.ts';
import { tools } from './tools/index.ts';
import { createToolRuntime, type ToolRuntime } from './tools/runtime.ts';
import type { ToolContext } from './tools/tool.ts';
import { createViews } from './views.ts';

export type { Command, Editor, KeyInput, PointerInput } from './api.ts';

const keymap = createKeymap(commands);
const commandOf: ReadonlyMap<string, Command> = new Map(commands.map((command) => [command.id, command]));

interface EditorOptions {
  readonly project: Project;
  readonly readOnly?: boolean;
  /** Kinds of signs, for margins and the layouts of faces. */
  readonly signTypes?: EditorState['signTypes'];
  /** The symbols that fixtures are made of. */
  readonly symbols?: EditorState['symbols'];
}

/** An editor over a project: the store, the history, the selection and the active tool, and nothing else. */
export function createEditor({ project, readOnly = false, signTypes = {}, symbols = {} }: EditorOptions): Editor {
  const store = createStore<EditorState>(() => initialState(project, readOnly, { signTypes, symbols }));
  const camera = createCamera(store);
  const selecting = createSelecting(store);
  /** What is told beside a picked thing follows, however it was picked. */
  const select: Editor['select'] = (refs, mode) => {
    selecting.select(refs, mode);
    runtime.refresh();
  };
  const views = createViews(store, camera, select, () => runtime);
  const keeper: DocumentKeeper = createDocumentKeeper(store, project, {
    finish: () => runtime.finish(),
    bail: () => runtime.bail(),
    refresh: () => runtime.refresh(),
  });
  const runtime: ToolRuntime = createToolRuntime(tools, {
    context: contextOf(store, selecting, views),
    set: (changes) => store.setState(changes),
    tryEdits: (edits) => keeper.attempt(edits),
    commit: (step) => keeper.apply(step).ok,
  });
  const crosshair = createCrosshair(store, () => runtime, (at) => camera.showBox({ x0: at.x, y0: at.y, x1: at.x, y1: at.y }));
  const editor: Editor = {
    store,
    ...camera,
    ...selecting,
    select,
    ...views,
    pickAt: (at) => pickAt(editor, at),
    pointer(input) {
      if (input.type === 'move' || input.type === 'down') crosshair.drop();
      runtime.pointer(input);
    },
    key: (input) => pressKey(editor, runtime, crosshair, input),
    run: (id) => runCommand(editor, id),
    isEnabled: (id) => isEnabled(editor, id),
    commit: (label, edits, options) => keeper.commit({ label, edits, ...(options?.made === undefined ? {} : { made: options.made }) }, options?.join),
    ask: (asking) => store.setState({ asking }),
    setPlanClipboard: (planClipboard) => store.setState({ planClipboard }),
    answerName(choice) {
      const question = store.getState().nameQuestion;
      store.setState({ nameQuestion: null });
      if (question !== null && choice !== null && !choice.isNow) keeper.replaceLast({ label: question.label, edits: choice.edits });
    },
    undo: () => keeper.undo(),
    redo: () => keeper.redo(),
    load: (next) => keeper.load(next),
  };
  return editor;
}

/** What the tools see and touch. */
function contextOf(
  store: StoreApi<EditorState>,
  selecting: Pick<Editor, 'select' | 'hover' | 'edit' | 'setGuides' | 'write'>,
  { setView, setPens }: Pick<Editor, 'setView' | 'setPens'>,
): ToolContext {
  return {
    get state() {
      return store.getState();
    },
    mm: (px) => px / viewportOf(store.getState()).zoom,
    select: selecting.select,
    hover: selecting.hover,
    edit: selecting.edit,
    setGuides: selecting.setGuides,
    write: selecting.write,
    setPens,
    copy: (lines) => store.setState({ copied: lines }),
    openFace: (faceSignId) => setView('face', { faceSignId }),
  };
}

/** How far beside a thing the pointer still means it, CSS pixels. */
const PICK_PX = 4;

function pickAt(editor: Editor, at: Point): void {
  const state = editor.store.getState();
  const ref = hit(state, at, PICK_PX / viewportOf(state).zoom);
  if (ref === null) editor.select([]);
  else if (!isSelected(state.selection, ref)) editor.select([ref]);
}

/** The tool comes first: a digit is a length while a wall is drawn. Before it comes what the cross-hair is moved and set by. */
function pressKey(editor: Editor, runtime: ToolRuntime, crosshair: Crosshair, input: KeyInput): boolean {
  if (crosshair.first(input)) return true;
  const { anchor } = editor.store.getState();
  if (runtime.key(input)) {
    crosshair.follow(anchor);
    return true;
  }
  if (crosshair.then(input)) return true;
  const id = meantBy(keymap, shortcutOf(input), editor.store.getState().view);
  if (id === undefined || !isEnabled(editor, id)) return false;
  runCommand(editor, id);
  return true;
}

function commandWith(id: string): Command {
  const command = commandOf.get(id);
  if (!command) throw new Error(`There is no command ${id}`);
  return command;
}

function isEnabled(editor: Editor, id: string): boolean {
  const command = commandWith(id);
  return (command.readOnly || !editor.store.getState().readOnly) && command.isEnabled(editor);
}

function runCommand(editor: Editor, id: string): void {
  if (isEnabled(editor, id)) commandWith(id).run(editor);
}
