import type { FacePanel } from './face-panel.ts';
import type { FaceBox } from './face-style.ts';
import { tenth, type FacePart } from './face-part.ts';
import type { FaceBlock, FaceMark, Sign } from './sign.ts';

/** What can be put upon a face by hand. A picture needs a file and is made by `newImage`. */
export const NEW_PARTS = ['text', 'mark', 'flow', 'people', 'sections', 'table', 'directory', 'field', 'line'] as const;
export type NewPart = (typeof NEW_PARTS)[number];

type Ink = FaceBlock['ink'];
const BLACK: Ink = { cmyk: [0, 0, 0, 100] };
const RED: Ink = { cmyk: [0, 100, 100, 0] };

/** How the face writes already: what is added looks like what is there. */
interface Style {
  readonly font: FaceBlock['font'];
  readonly weight: FaceBlock['weight'];
  readonly ink: Ink;
  readonly accent: Ink;
}

/** White is what stands upon a coloured field: on the ground nobody would see it. */
const isSeen = (ink: Ink | undefined): ink is Ink => ink !== undefined && ink.cmyk.some((percent) => percent > 0);

function styleOf({ face }: Pick<Sign, 'face'>): Style {
  const [first] = face.blocks;
  const body = face.blocks.find(({ role }) => role === 'body') ?? first;
  const accents = [...face.panels.flatMap((panel) => ('accent' in panel ? panel.accent : [])), ...face.blocks.map((block) => block.ink)];
  return { font: body?.font ?? 'heiti', weight: body?.weight ?? 'regular', ink: [body?.ink].find(isSeen) ?? BLACK, accent: accents.find(isSeen) ?? RED };
}

/** A box in the middle of the face, with these shares of its size; `proportion` is width to height. */
function middle({ size }: Pick<Sign, 'size'>, width: number, height: number, proportion?: number): FaceBox {
  const [w, h] = [size.width * width, size.height * height];
  const fitted = proportion === undefined ? { w, h } : { w: Math.min(w, h * proportion), h: Math.min(h, w / proportion) };
  const [bw, bh] = [tenth(fitted.w), tenth(fitted.h)];
  return { x: tenth((size.width - bw) / 2), y: tenth((size.height - bh) / 2), width: bw, height: bh };
}

type Faced = Pick<Sign, 'size' | 'face' | 'writing'>;

/** A text to be written, in the middle of the face. */
function newText(sign: Faced): FaceBlock {
  const { font, weight, ink } = styleOf(sign);
  const box = sign.writing === 'vertical' ? middle(sign, 0.4, 0.6) : middle(sign, 0.6, 0.2);
  const set = { fit: 'own', align: 'middle', alignAcross: 'middle', size: null, lineSpacing: 1.5 } as const;
  return { role: 'body', text: '', template: '', font, weight, ink, box, ...set };
}

const PERSON = { name: '', post: '', phone: '', note: '', image: null };

/** A panel that is still empty: what it shows is written in the inspector. */
function newPanel(sign: Faced, kind: Exclude<NewPart, 'text' | 'mark'>): FacePanel {
  const { accent, ...style } = styleOf(sign);
  const lettering = { ...style, accent, box: middle(sign, 0.8, 0.6), size: null };
  switch (kind) {
    case 'flow':
      return { kind, ...lettering, steps: [{ text: '开始', shape: 'start', branch: '' }, { text: '', shape: 'step', branch: '' }, { text: '结束', shape: 'end', branch: '' }] };
    case 'people':
      return { kind, ...lettering, columns: 2, people: [PERSON, PERSON] };
    case 'sections':
      return { kind, ...lettering, columns: 2, sections: [{ title: '', text: '' }, { title: '', text: '' }], paper: null };
    case 'table':
      return { kind, ...lettering, columns: [{ title: '', width: 1 }, { title: '', width: 2 }], rows: [['', ''], ['', '']] };
    case 'directory':
      return { kind, ...lettering };
    case 'field':
      return { kind: 'band', box: middle(sign, 0.8, 0.2), fill: accent, line: null, radius: 0 };
    case 'line':
      return { kind: 'band', box: { ...middle(sign, 0.8, 0), height: 0 }, fill: null, line: { ink: accent, width: 2 }, radius: 0 };
  }
}

/** A new part in the middle of a face, in the manner of what stands there. `proportion` is that of the mark's figure. */
export function newFacePart(sign: Faced, what: NewPart, mark: FaceMark['kind'] = 'partyEmblem', proportion = 1): FacePart {
  if (what === 'text') return { part: 'block', value: newText(sign) };
  if (what === 'mark') return { part: 'mark', value: { kind: mark, ink: styleOf(sign).accent, box: middle(sign, 0.4, 0.3, proportion) } };
  return { part: 'panel', value: newPanel(sign, what) };
}

/** The place of a picture of the project's own, in proportion. */
export const newImage = (sign: Faced, image: string, proportion: number): FacePart => ({
  part: 'panel',
  value: { kind: 'image', image, box: middle(sign, 0.6, 0.5, proportion) },
});
