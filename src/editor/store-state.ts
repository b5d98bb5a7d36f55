import { FIRST_PENS } from './pens.ts';
import { ALL_SHOWN } from './plan-layers.ts';
import { GRID } from './snapping/snap-point.ts';
import type { EditorState, HistoryView } from './state.ts';
import type { Project } from '../model/project.ts';

const NO_HISTORY: HistoryView = { canUndo: false, canRedo: false, undoLabel: null, redoLabel: null };

/** Until the canvas tells its own: nothing is fitted to it. */
const UNKNOWN_CANVAS = { width: 0, height: 0 };

/** What belongs to a document and is forgotten with it. */
export function documentState(project: Project): Partial<EditorState> {
  return {
    project,
    draft: null,
    viewports: { plan: null, site: null, gate: null, wall: null, face: null, sheet: null },
    storeyId: project.storeys[0]?.id ?? '',
    faceSignId: Object.keys(project.signs)[0] ?? null,
    wallAt: null,
    sheetId: null,
    guides: [],
    selection: [],
    hovered: null,
    ghost: null,
    highlight: [],
    editing: null,
    asking: null,
    nameQuestion: null,
    writing: null,
    copied: null,
    notice: null,
    history: NO_HISTORY,
  };
}

/** An editor that was just opened: the plan, the select tool, everything at rest. */
export function initialState(project: Project, readOnly: boolean, { signTypes, symbols }: Pick<EditorState, 'signTypes' | 'symbols'>): EditorState {
  return {
    ...(documentState(project) as EditorState),
    revision: 0,
    readOnly,
    view: 'plan',
    gateLook: 'elevation',
    layers: ALL_SHOWN,
    below: false,
    signTypes,
    symbols,
    clipboard: [],
    planClipboard: null,
    canvas: UNKNOWN_CANVAS,
    tool: { id: 'select', state: 'select.idle', hint: { key: 'hint.select.plan' }, cursor: 'default' },
    snaps: { node: true, wall: true, midpoint: true, perpendicular: true, intersection: true, guide: true, grid: true, angle: true },
    gridStep: GRID,
    pens: FIRST_PENS,
    anchor: null,
    crosshair: null,
    coordinates: '',
    snapHint: null,
    preview: [],
    typed: '',
  };
}
