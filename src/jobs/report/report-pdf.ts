import { composeDocument } from '../../drawing/document/compose-document.ts';
import type { Drawing } from '../../drawing/drawing.ts';
import { acceptedBlocks } from './part-accepted.ts';
import { areaBlocks } from './part-areas.ts';
import { reviewFigures } from './figures.ts';
import { coverBlocks } from './part-cover.ts';
import { figureSections } from './part-figures.ts';
import { opinionBlocks } from './part-opinions.ts';
import { signatureBlocks } from './part-signatures.ts';
import { dateWord, reportTitle } from './report-styles.ts';
import type { Review } from './review.ts';

/** The pages of a report: portrait, the table of opinions landscape. */
export function reportPages(review: Review): readonly Drawing[] {
  return composeDocument(
    {
      title: reportTitle(review),
      head: { left: reportTitle(review), right: dateWord(review.day) },
      sections: [
        { orientation: 'portrait', blocks: coverBlocks(review) },
        { orientation: 'landscape', blocks: opinionBlocks(review) },
        ...figureSections(reviewFigures(review)),
        { orientation: 'portrait', blocks: [...acceptedBlocks(review), ...areaBlocks(review), ...signatureBlocks()] },
      ],
    },
    review.ctx.fonts,
  );
}
