import type { StoreApi } from 'zustand/vanilla';
import type { Point } from '../geometry/point.ts';
import type { KeyInput, PointerInput } from './api.ts';
import { viewportOf } from './camera.ts';
import { parseLength } from './length.ts';
import type { EditorState } from './state.ts';
import type { ToolRuntime } from './tools/runtime.ts';
import { toStep, whole } from './vector.ts';

/** Draws by keys: arrows move a cross-hair, typed figures set its place, Enter clicks where it stands. */
export interface Crosshair {
  /** Keys that count before the tool's own; true where one was taken. */
  first(input: KeyInput): boolean;
  /** Keys that the tool has no use for. */
  then(input: KeyInput): boolean;
  /** The tool has taken a key: the cross-hair goes on from the point that was set by it. */
  follow(anchorBefore: Point | null): void;
  /** The pointer is moved by hand: the cross-hair goes. */
  drop(): void;
}

const WAYS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: 1 },
  ArrowDown: { x: 0, y: -1 },
};

const STARTS = /^[-0-9０-９]$/;
const CONTINUES = /^[-0-9０-９.．,，mMcC米厘毫 ]$/;

const isDrawing = ({ view, tool }: EditorState): boolean => view === 'plan' && tool.id !== 'select';

/** One step along an axis: to the next multiple of the grid, or by 1 mm. */
function stepped(value: number, way: number, step: number): number {
  if (way === 0) return value;
  const next = toStep(value, step);
  return (next - value) * way > 0 ? next : next + way * step;
}

/** `2000,16000` or `2m，16m` as a place; null where it is none. */
export function parsePlace(text: string): Point | null {
  const [x, y, ...more] = text.split(/[,，]/).map((part) => parseLength(part));
  return x?.ok && y?.ok && more.length === 0 ? { x: x.value, y: y.value } : null;
}

type Store = StoreApi<EditorState>;

const event = (type: PointerInput['type'], at: Point): PointerInput => ({ type, at, button: 0, shift: false, alt: true, mod: false });

export const createCrosshair = (store: Store, runtimeOf: () => ToolRuntime, bringIntoSight: (at: Point) => void): Crosshair =>
  new KeyHand(store, runtimeOf, bringIntoSight);

class KeyHand implements Crosshair {
  readonly #store: Store;
  readonly #runtimeOf: () => ToolRuntime;
  readonly #bringIntoSight: (at: Point) => void;
  /** It was moved since it last set a point: Enter then clicks, else it belongs to the tool. */
  #isPending = false;

  constructor(store: Store, runtimeOf: () => ToolRuntime, bringIntoSight: (at: Point) => void) {
    this.#store = store;
    this.#runtimeOf = runtimeOf;
    this.#bringIntoSight = bringIntoSight;
  }

  first(input: KeyInput): boolean {
    const state = this.#store.getState();
    if (!isDrawing(state) || input.mod || input.alt) return false;
    if (state.coordinates !== '') return this.#typePlace(state.coordinates, input.key);
    const { crosshair } = state;
    if (input.key !== 'Enter' || crosshair === null || !this.#isPending || state.typed !== '') return false;
    this.#click(crosshair);
    return true;
  }

  then(input: KeyInput): boolean {
    const state = this.#store.getState();
    if (!isDrawing(state) || input.mod || input.alt) return false;
    const way = WAYS[input.key];
    if (way) {
      this.#move(state, way, input.shift ? 1 : state.gridStep);
      return true;
    }
    if (state.anchor !== null || !STARTS.test(input.key)) return false;
    this.#store.setState({ coordinates: input.key });
    return true;
  }

  follow(anchorBefore: Point | null): void {
    const { crosshair, anchor } = this.#store.getState();
    if (crosshair === null || anchor === null || anchor === anchorBefore) return;
    this.#put(anchor);
    this.#isPending = false;
  }

  drop(): void {
    if (this.#store.getState().crosshair !== null) this.#store.setState({ crosshair: null });
  }

  #put(at: Point): void {
    this.#store.setState({ crosshair: at });
    this.#isPending = true;
    // What is meant is exactly where the lines cross: nothing is caught.
    this.#runtimeOf().pointer(event('move', at));
    this.#bringIntoSight(at);
  }

  #click(at: Point): void {
    this.#isPending = false;
    this.#runtimeOf().pointer(event('down', at));
    this.#runtimeOf().pointer(event('up', at));
  }

  #move(state: EditorState, way: Point, step: number): void {
    const from = state.crosshair ?? state.anchor;
    // The first arrow shows it, unless a point says where it starts.
    this.#put(from === null ? middleOf(state) : whole({ x: stepped(from.x, way.x, step), y: stepped(from.y, way.y, step) }));
  }

  /** While a place is typed all that belongs to it is taken; Esc gives it up. */
  #typePlace(text: string, key: string): boolean {
    if (key === 'Enter') this.#setPlace(text);
    else if (key === 'Escape') this.#store.setState({ coordinates: '' });
    else if (key === 'Backspace') this.#store.setState({ coordinates: text.slice(0, -1) });
    else if (CONTINUES.test(key)) this.#store.setState({ coordinates: text + key });
    else return false;
    return true;
  }

  /** What is no place stays for mending. */
  #setPlace(text: string): void {
    const place = parsePlace(text);
    if (place === null) return;
    this.#store.setState({ coordinates: '' });
    this.#put(place);
    this.#click(place);
  }
}

/** The middle of what is seen, on the grid. */
function middleOf(state: EditorState): Point {
  const { x, y } = viewportOf(state);
  return { x: toStep(x, state.gridStep), y: toStep(y, state.gridStep) };
}
