import { cutDiagnostics } from '../../drawing/cut/cut-diagnostics.ts';
import { cutFindings } from '../../drawing/cut/cut-findings.ts';
import type { DrawContext } from '../../drawing/context.ts';
import { faceProblems } from '../../drawing/face-problems.ts';
import { inflate, type Rect } from '../../geometry/rect.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { EntityRef } from '../../model/entity.ts';
import type { Project } from '../../model/project.ts';
import type { Sign } from '../../model/sign.ts';

/** Something to be mended on a face, numbered alike on the canvas and in the list. */
export interface FaceFault {
  readonly key: string;
  readonly number: number;
  readonly ref: EntityRef;
  readonly diagnostic: Diagnostic;
  /** Every place of it, mm of the face; none where it has no place. */
  readonly places: readonly Rect[];
}

/** More places of one kind of fault are not marked: they would hide the face. */
const MOST_PLACES = 24;

/** All that is to be mended on a face; with `cut` also where its contours are not fit for a machine. */
export function faceFaults(project: Project, sign: Sign, draw: DrawContext, cut: boolean): readonly FaceFault[] {
  const set = faceProblems(project, sign, draw).map(({ ref, diagnostic, at }) => ({ ref, diagnostic, places: [at] }));
  const all = cut ? [...set, ...cutFaults(project, sign, draw)] : set;
  return all.map((fault, i) => ({ ...fault, key: `face/${i}`, number: i + 1 }));
}

function cutFaults(project: Project, sign: Sign, draw: DrawContext): readonly Omit<FaceFault, 'key' | 'number'>[] {
  const ref: EntityRef = { kind: 'sign', id: sign.id };
  const checked = cutFindings(project, sign.id, draw);
  // What is wrong with the setting of the face is told by its parts already.
  if (!checked.ok) return checked.diagnostics.map((diagnostic) => ({ ref, diagnostic, places: [] }));
  const { cut, findings, limits } = checked.value;
  return cutDiagnostics(cut, findings, limits, ref).map((diagnostic) => ({ ref, diagnostic, places: placesOf(diagnostic) }));
}

/** `data.places` of a finding has all of its places as x, y, value. */
function placesOf({ data }: Diagnostic): readonly Rect[] {
  const places = Array.isArray(data?.['places']) ? (data['places'] as readonly (readonly [number, number, number | null])[]) : [];
  return places.slice(0, MOST_PLACES).map(([x, y]) => inflate({ x0: x, x1: x, y0: y, y1: y }, 1));
}
