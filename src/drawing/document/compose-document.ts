import type { FontSet } from '../../text/types.ts';
import type { Drawing } from '../drawing.ts';
import type { Block } from './block.ts';
import { figureStrip } from './figure-strip.ts';
import { pageDrawing, textArea, type Orientation, type RunningHead } from './page.ts';
import { paginate } from './paginate.ts';
import { paragraphStrips } from './paragraph-strips.ts';
import type { Strip } from './strip.ts';
import { tableStrips } from './table-strips.ts';

/** Blocks that begin on a new page, all of whose pages stand the same way up. */
export interface Section {
  readonly orientation: Orientation;
  readonly blocks: readonly Block[];
}

export interface DocumentSource {
  readonly title: string;
  readonly head: RunningHead;
  readonly sections: readonly Section[];
}

function stripsOf(block: Block, width: number, fonts: FontSet): Strip[] {
  switch (block.kind) {
    case 'paragraph':
      return paragraphStrips(block, width, fonts);
    case 'table':
      return tableStrips(block, fonts);
    case 'figure':
      return [figureStrip(block, width)];
  }
}

/**
 * A document as A4 pages at 1:1, numbered through all sections; the first page has no running head. Sections without blocks
 * take no page. It knows nothing of what the document says.
 */
export function composeDocument({ title, head, sections }: DocumentSource, fonts: FontSet): readonly Drawing[] {
  const pages = sections
    .filter(({ blocks }) => blocks.length > 0)
    .flatMap(({ orientation, blocks }) => {
      const { width, height } = textArea(orientation);
      const strips = blocks.flatMap((block) => stripsOf(block, width, fonts));
      return paginate(strips, height).map((placed) => ({ placed, orientation }));
    });
  return pages.map((page, i) => pageDrawing({ ...page, number: i + 1, head: i === 0 ? null : head }, title, fonts));
}
