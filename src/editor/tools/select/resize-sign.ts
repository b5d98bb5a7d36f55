import type { Edit } from '../../../model/edits/edit.ts';
import { resizeFace } from '../../../model/resize-face.ts';
import type { Sign } from '../../../model/sign.ts';
import { seenBox, seenSigns } from '../../elevation.ts';
import type { EditorState, PreviewShape, SnapHint, Words } from '../../state.ts';
import { toStep } from '../../vector.ts';
import type { Shown, ToolContext } from '../tool.ts';
import type { SelectStates } from './states.ts';

const CATCH_PX = 6;
/** No sign is smaller, mm. */
const LEAST = 50;

/** The edge or corner under the hand moves, the opposite one stays; with Shift the proportion is kept. */
export function showSignResize(tool: ToolContext, data: SelectStates['resizing']): Shown {
  const { state } = tool;
  const sign = state.project.signs[data.handle.ref.id];
  if (!sign) return {};
  const { dx, dy } = data.handle;
  const raw = {
    width: sign.size.width + dx * (data.at.x - data.from.x),
    height: sign.size.height + dy * (data.at.y - data.from.y),
  };
  const snapped = snapSize(tool, sign, raw, data);
  const size = data.constrain ? inProportion(sign, snapped.size, dx !== 0) : snapped.size;
  const edits = resizeEdits(sign, size, dx, dy);
  return { edits, label: 'undo.resizeSign', snapHint: hintAt(state, sign, snapped.why), preview: sizeMeasures(state, sign, size, dx, dy) };
}

type Size = Sign['size'];

function snapSize(tool: ToolContext, sign: Sign, raw: Size, data: SelectStates['resizing']): { size: Size; why: Words | null } {
  const others = seenSigns(tool.state, tool.state.project).map((seen) => seen.sign).filter((other) => other.id !== sign.id);
  const side = (key: 'width' | 'height', moves: boolean): { mm: number; same: boolean } => {
    if (!moves) return { mm: sign.size[key], same: false };
    const wished = Math.max(LEAST, raw[key]);
    const same = others.map((other) => other.size[key]).find((mm) => Math.abs(mm - wished) <= tool.mm(CATCH_PX));
    if (same !== undefined && !data.free) return { mm: same, same: true };
    return { mm: tool.state.snaps.grid && !data.free ? toStep(wished, 10) : Math.round(wished), same: false };
  };
  const [width, height] = [side('width', data.handle.dx !== 0), side('height', data.handle.dy !== 0)];
  return { size: { width: width.mm, height: height.mm }, why: width.same || height.same ? { key: 'snap.sameSize' } : null };
}

function inProportion(sign: Sign, size: Size, byWidth: boolean): Size {
  const ratio = byWidth ? size.width / sign.size.width : size.height / sign.size.height;
  return { width: Math.max(1, Math.round(sign.size.width * ratio)), height: Math.max(1, Math.round(sign.size.height * ratio)) };
}

function resizeEdits(sign: Sign, size: Size, dx: number, dy: number): readonly Edit[] {
  if (size.width === sign.size.width && size.height === sign.size.height) return [];
  const changes = {
    size,
    face: resizeFace(sign.face, sign.size, size),
    offset: sign.offset + Math.round((dx * (size.width - sign.size.width)) / 2),
    heightAboveFloor: sign.heightAboveFloor - (dy === -1 ? size.height - sign.size.height : 0),
  };
  return [{ verb: 'setSign', args: { signId: sign.id, changes } }];
}

function hintAt(state: EditorState, sign: Sign, why: Words | null): SnapHint | null {
  const box = seenBox(state, state.project, sign.id);
  return why && box && { point: { x: box.x1, y: box.y1 }, why, guides: [] };
}

function sizeMeasures(state: EditorState, sign: Sign, size: Size, dx: number, dy: number): readonly PreviewShape[] {
  const old = seenBox(state, state.project, sign.id);
  if (old === null) return [];
  const box = {
    x0: dx === -1 ? old.x1 - size.width : old.x0,
    x1: dx === -1 ? old.x1 : old.x0 + size.width,
    y0: dy === -1 ? old.y1 - size.height : old.y0,
    y1: dy === -1 ? old.y1 : old.y0 + size.height,
  };
  return [
    { kind: 'measure', from: { x: box.x0, y: box.y0 }, to: { x: box.x1, y: box.y0 }, mm: size.width },
    { kind: 'measure', from: { x: box.x1, y: box.y0 }, to: { x: box.x1, y: box.y1 }, mm: size.height },
  ];
}
