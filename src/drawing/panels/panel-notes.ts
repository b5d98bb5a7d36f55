import { problem } from '../../model/diagnostic.ts';
import type { ComposedPanel, PanelScene } from './panel-pen.ts';

/** A panel that the margins of the face leave no place. */
export const fitsNowhere = ({ source, leastSize, sign }: PanelScene): ComposedPanel => ({
  items: [],
  diagnostics: [problem('text.doesNotFit', { size: 0, least: leastSize, characters: 0, sign: sign.id }, { subject: source })],
});
