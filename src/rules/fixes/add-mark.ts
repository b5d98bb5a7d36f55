import { markProportion } from '../../drawing/compose-mark.ts';
import { ownSize } from '../../drawing/shared-size.ts';
import type { Edit } from '../../model/edits/edit.ts';
import { ROOF_SHARE } from '../../model/make-signs.ts';
import { resizeFace } from '../../model/resize-face.ts';
import type { FaceBlock, FaceMark, Sign, SignFace } from '../../model/sign.ts';
import type { Env } from '../env.ts';
import type { Zone } from '../kinds/zone.ts';
import { nameBlock } from '../sign-words.ts';
import type { Verdict } from '../verdict.ts';
import { setSign, signOf } from './fix.ts';

type Box = FaceMark['box'];

/** As the emblem of a rooftop name stands to its letters: a mark is so high, and so far from what follows it. */
const HEIGHT = 1.25;
const APART = 0.25;

const tenth = (length: number): number => Math.round(length * 10) / 10;

/** The mark in its proportion, as high as the letters ask, at most as wide or high as the face leaves room for. */
function markSize(kind: FaceMark['kind'], letter: number, { writing, size }: Sign): { width: number; height: number } {
  const wanted = writing === 'horizontal' ? Math.min(HEIGHT * letter, size.height) : (HEIGHT * letter) / markProportion(kind);
  const height = writing === 'vertical' ? Math.min(wanted, size.width / markProportion(kind)) : wanted;
  return { width: tenth(height * markProportion(kind)), height: tenth(height) };
}

/**
 * The face with the mark where the name began; the name and all that follows it move on. A name written downwards stays, and
 * what stands above it moves up.
 */
function faceWith(sign: Sign, name: FaceBlock, mark: FaceMark['kind'], letter: number): { face: SignFace; added: number } {
  const { width, height } = markSize(mark, letter, sign);
  const across = sign.writing === 'horizontal';
  const apart = tenth(APART * letter);
  const added = Math.ceil((across ? width : height) + apart);
  const start = across ? name.box.x : name.box.y + name.box.height;
  const makeRoom = <T extends { readonly box: Box }>(part: T): T => {
    const { box } = part;
    if ((across ? box.x : box.y) < start) return part;
    return { ...part, box: across ? { ...box, x: tenth(box.x + added) } : { ...box, y: tenth(box.y + added) } };
  };
  const x = across ? start : tenth(name.box.x + (name.box.width - width) / 2);
  const y = across ? tenth(name.box.y + (name.box.height - height) / 2) : tenth(start + apart);
  const others = sign.face.marks.filter(({ kind }) => kind !== mark);
  const placed: FaceMark = { kind: mark, box: { x, y, width, height }, ink: name.ink };
  return { face: { ...sign.face, blocks: sign.face.blocks.map(makeRoom), marks: [...others.map(makeRoom), placed] }, added };
}

/**
 * The mark right before the name, after an emblem that is there already. The sign grows by the room it takes; on a roof it is
 * reduced as a whole where it would take more of the façade than a name may.
 */
export function addMark(c: Extract<Zone, { zone: 'beforeName' }>, verdict: Verdict, env: Env): readonly Edit[] {
  const sign = signOf(verdict, env);
  const name = sign === null ? null : (nameBlock(sign)?.block ?? null);
  if (sign === null || name === null) return [];
  const { project, draw } = env;
  const letter = ownSize(project, sign, name, draw) ?? Math.min(name.box.width, name.box.height);
  const { face, added } = faceWith(sign, name, c.mark, letter);
  const { width, height } = sign.size;
  const grown = sign.writing === 'horizontal' ? { width: width + added, height } : { width, height: height + added };
  const widest = sign.host.kind === 'roof' ? Math.max(ROOF_SHARE * project.site.facade.width, width) : grown.width;
  const scale = Math.min(1, widest / grown.width);
  const size = { width: Math.round(grown.width * scale), height: Math.round(grown.height * scale) };
  return [setSign(sign, { size, face: resizeFace(face, grown, size) })];
}
