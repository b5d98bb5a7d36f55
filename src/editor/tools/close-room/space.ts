import type { Point } from '../../../geometry/point.ts';
import { closingEdits } from '../../../model/closing/closing-edits.ts';
import { findClosing, type Closing } from '../../../model/closing/find-closing.ts';
import type { Gap } from '../../../model/closing/gap.ts';
import type { EntityRef } from '../../../model/entity.ts';
import { outlineOf } from '../../../model/graph/outline.ts';
import { bindingOf } from '../../../model/graph/binding.ts';
import type { Storey } from '../../../model/storey.ts';
import { areaShapes } from '../../live/area-shapes.ts';
import type { PreviewShape, Words } from '../../state.ts';
import { whole } from '../../vector.ts';
import { storeyShown } from '../aim.ts';
import type { Shown, ToolContext } from '../tool.ts';

/** The space around a point of the plan, and what keeps it open. */
export interface Space {
  readonly storey: Storey;
  readonly at: Point;
  readonly closing: Closing;
}

export function spaceAt(tool: ToolContext, place: Point): Space | null {
  const storey = storeyShown(tool);
  const at = whole(place);
  return storey && { storey, at, closing: findClosing(storey, at, tool.state.pens.closing.most) };
}

/** The room whose face holds a point. */
export function roomAt(storey: Storey | null, at: Point): EntityRef | null {
  if (storey === null) return null;
  const outline = outlineOf(storey.nodes, storey.walls);
  const face = outline.faceAt(at);
  const id = face && bindingOf(outline, storey.rooms).roomsIn[outline.placeOf(face)!]?.[0];
  return id ? { kind: 'room', id, storeyId: storey.id } : null;
}

/** The closing lines with their lengths; the room that they make comes with the edits. */
export function shownSpace(tool: ToolContext, { storey, closing }: Space): Shown {
  const hint = hintOf(tool, closing);
  switch (closing.kind) {
    case 'gaps':
      return {
        edits: closingEdits(storey, closing.gaps, tool.state.pens.closing.by),
        label: 'undo.closeRoom',
        preview: closing.gaps.flatMap(gapShapes),
        live: areaShapes,
        hint,
      };
    case 'tooWide':
      return { preview: [...closing.gaps.flatMap(gapShapes), ...closing.wide.map(wideLabel)], hint, cursor: 'not-allowed' };
    default:
      return closing.kind === 'nothing' ? { hint, cursor: 'not-allowed' } : { hint };
  }
}

function hintOf(tool: ToolContext, closing: Closing): Words {
  const { by, most } = tool.state.pens.closing;
  switch (closing.kind) {
    case 'gaps':
      return { key: `hint.closeRoom.${by}`, data: { count: closing.gaps.length } };
    case 'tooWide':
      return { key: 'hint.closeRoom.tooWide', data: { list: closing.wide.map(({ width }) => width).join('、'), most } };
    default:
      return { key: `hint.closeRoom.${closing.kind}`, data: { most } };
  }
}

function gapShapes({ points }: Gap): readonly PreviewShape[] {
  const legs = points.slice(1).map((to, i): PreviewShape => {
    const from = points[i]!;
    return { kind: 'measure', from, to, mm: Math.round(Math.hypot(to.x - from.x, to.y - from.y)) };
  });
  return [{ kind: 'polyline', points, closed: false, style: 'axis' }, ...legs];
}

const wideLabel = ({ points }: Gap): PreviewShape => ({ kind: 'label', at: points.at(-1)!, words: { key: 'canvas.gapTooWide' } });
