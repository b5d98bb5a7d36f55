import type { EntityRef } from './entity.ts';
import { facePanelSchema, type FacePanel } from './face-panel.ts';
import type { FaceBox } from './face-style.ts';
import type { Project } from './project.ts';
import { faceBlockSchema, faceMarkSchema, type FaceBlock, type FaceMark, type Sign, type SignFace } from './sign.ts';

/** The parts of a face in the order of painting: panels below marks, texts above all. */
export const FACE_PARTS = ['panel', 'mark', 'block'] as const;
export type FacePartKind = (typeof FACE_PARTS)[number];

/** What each kind of part is made of. */
export interface FacePartOf {
  readonly panel: FacePanel;
  readonly mark: FaceMark;
  readonly block: FaceBlock;
}

/** A part as a value, for the clipboard and for adding. */
export type FacePart = { [K in FacePartKind]: { readonly part: K; readonly value: FacePartOf[K] } }[FacePartKind];

/** Where a part stands: the sign, the list of its face, the place in that list. */
export interface FacePlace {
  readonly signId: string;
  readonly part: FacePartKind;
  readonly index: number;
}

/** The list of a face that holds each kind of part. */
export const FACE_LISTS = { panel: 'panels', mark: 'marks', block: 'blocks' } as const satisfies Record<FacePartKind, keyof SignFace>;

export const FACE_SCHEMAS = { panel: facePanelSchema, mark: faceMarkSchema, block: faceBlockSchema } as const;

const PART_ID = /^(.+)\/(panel|mark|block)\/(\d+)$/;

/** How a selection or a finding points at a part: `s1/block/0`. */
export const facePartRef = ({ signId, part, index }: FacePlace): EntityRef => ({ kind: 'facePart', id: `${signId}/${part}/${index}` });

/** The place that a reference names; null for a reference to anything else. */
export function facePlaceOf(ref: EntityRef): FacePlace | null {
  const found = ref.kind === 'facePart' ? PART_ID.exec(ref.id) : null;
  return found === null ? null : { signId: found[1]!, part: found[2] as FacePartKind, index: Number(found[3]) };
}

/** The part that stands at a place of a face; null where there is none. */
export function partAt(face: SignFace, { part, index }: Pick<FacePlace, 'part' | 'index'>): FacePart | null {
  const value = face[FACE_LISTS[part]][index];
  // The list belongs to the kind, which an indexed access cannot follow.
  return value === undefined ? null : ({ part, value } as FacePart);
}

/** The part that a reference points at; null where the project has none there. */
export function facePartIn(project: Project, ref: EntityRef): FacePart | null {
  const place = facePlaceOf(ref);
  const sign = place === null ? undefined : project.signs[place.signId];
  return place === null || sign === undefined ? null : partAt(sign.face, place);
}

export const boxOfPart = ({ value }: FacePart): FaceBox => value.box;

/** Every part of a sign's face in the order of painting. */
export const partsOf = (sign: Pick<Sign, 'id' | 'face'>): readonly FacePlace[] =>
  FACE_PARTS.flatMap((part) => sign.face[FACE_LISTS[part]].map((_, index) => ({ signId: sign.id, part, index })));

/** To tenths of a millimetre, as the boxes of a face are kept; without negative zero. */
export const tenth = (mm: number): number => Math.round(mm * 10) / 10 + 0;
