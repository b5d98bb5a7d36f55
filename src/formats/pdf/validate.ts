import type { Drawing, Item, Outline, Stroke } from '../../drawing/drawing.ts';
import type { Ink } from '../../drawing/ink.ts';
import { PATH_ARITY, type Path } from '../../geometry/path.ts';
import { rectHeight, rectWidth } from '../../geometry/rect.ts';
import { problem, type Diagnostic } from '../../model/diagnostic.ts';
import { fitsPdf, MAX_PAGE_MM, pageBoxes } from './page-boxes.ts';
import type { PdfOptions } from './pdf-options.ts';

const finite = (numbers: readonly number[]): boolean => numbers.every(Number.isFinite);

/** What is wrong with a path, as the end of a diagnostic code. */
function pathFault(path: Path): 'notFinite' | 'brokenPath' | null {
  if (!finite(path.xy)) return 'notFinite';
  let numbers = 0;
  for (const op of path.ops) numbers += PATH_ARITY[op] ?? Number.NaN;
  const startsWell = path.ops === '' || path.ops.startsWith('M');
  return startsWell && numbers === path.xy.length ? null : 'brokenPath';
}

/** Faults by outline: each is looked at once, however often it is used. */
type Faults = Map<Outline, ReturnType<typeof pathFault>>;

const inkFault = (ink: Ink | undefined): 'inkOutOfRange' | null =>
  ink === undefined || ink.cmyk.every((v) => v >= 0 && v <= 100) ? null : 'inkOutOfRange';

function strokeFault(stroke: Stroke | undefined): 'notFinite' | 'inkOutOfRange' | null {
  if (stroke === undefined) return null;
  if (!finite([stroke.width, ...(stroke.dash ?? [])])) return 'notFinite';
  return inkFault(stroke.ink);
}

/** What items are held to beside their own figures. */
interface Known {
  readonly outlines: Faults;
  readonly pictures: PdfOptions['pictures'];
}

function itemFault(item: Item, { outlines, pictures }: Known): string | null {
  switch (item.kind) {
    case 'path':
      return pathFault(item.path) ?? inkFault(item.fill) ?? strokeFault(item.stroke);
    case 'glyph': {
      if (!outlines.has(item.outline)) outlines.set(item.outline, pathFault(item.outline.path));
      return (finite(item.at) ? null : 'notFinite') ?? outlines.get(item.outline) ?? inkFault(item.fill);
    }
    case 'image':
      return (finite(item.at) ? null : 'notFinite') ?? (pictures?.has(item.image) === true ? null : 'imageMissing');
    case 'group':
      return (finite(item.transform) ? null : 'notFinite') ?? (item.clip === undefined ? null : pathFault(item.clip));
  }
}

/** Walks the items and adds what is wrong; the place is put together only where something is. */
function addItemProblems(items: readonly Item[], path: () => string, known: Known, problems: Diagnostic[]): void {
  items.forEach((item, i) => {
    const place = (): string => `${path()}.${i}`;
    const fault = itemFault(item, known);
    if (fault !== null) {
      const subject = item.source && { subject: item.source };
      problems.push(problem(`pdf.${fault}`, { kind: item.kind, ...(item.kind === 'image' ? { image: item.image } : {}) }, { path: place(), ...subject }));
    }
    if (item.kind === 'group') addItemProblems(item.items, () => `${place()}.items`, known, problems);
  });
}

function pageProblems(drawing: Drawing, index: number, options: PdfOptions): Diagnostic[] {
  const { trim, bleed, scale, title } = drawing;
  const path = `pages.${index}`;
  const numbers = [trim.x0, trim.y0, trim.x1, trim.y1, bleed, scale];
  if (!finite(numbers)) return [problem('pdf.notFinite', { kind: 'page' }, { path })];
  if (rectWidth(trim) <= 0 || rectHeight(trim) <= 0 || bleed < 0 || scale <= 0) {
    return [problem('pdf.emptyPage', { title }, { path })];
  }
  const boxes = pageBoxes(drawing, options);
  if (fitsPdf(boxes)) return [];
  const mm = (v: number): number => Math.ceil(v * boxes.paperScale);
  return [
    problem(
      'pdf.pageTooLarge',
      { title, widthMm: mm(rectWidth(boxes.media)), heightMm: mm(rectHeight(boxes.media)), max: MAX_PAGE_MM },
      { path },
    ),
  ];
}

const isDay = (text: string): boolean => /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(text);

/** ICC.1: the data colour space stands at byte 16 of the header. */
const isCmykProfile = (icc: Uint8Array): boolean =>
  icc.length > 128 && String.fromCharCode(...icc.subarray(16, 20)) === 'CMYK';

/** Looks through the pages of one file, one after the other, before a byte of them is written. */
export interface InputCheck {
  /** Everything that would make the page a wrong one. */
  page(drawing: Drawing, slug: readonly Item[]): readonly Diagnostic[];
  /** What is wrong with the file as a whole, once all pages have been looked at. */
  file(): readonly Diagnostic[];
}

/** A check for the pages of a file with these options. */
export function inputCheck(options: PdfOptions): InputCheck {
  const known: Known = { outlines: new Map(), pictures: options.pictures };
  let count = 0;
  return {
    page(drawing, slug) {
      const index = count;
      count += 1;
      const problems = pageProblems(drawing, index, options);
      addItemProblems(drawing.items, () => `pages.${index}.items`, known, problems);
      addItemProblems(slug, () => `slugs.${index}`, known, problems);
      return problems;
    },
    file: () => [
      ...(count === 0 ? [problem('pdf.noPages')] : []),
      ...(isDay(options.creationDate) ? [] : [problem('pdf.badDate', { date: options.creationDate })]),
      ...(isCmykProfile(options.profile.icc) ? [] : [problem('pdf.profileNotCmyk', { name: options.profile.name })]),
    ],
  };
}
