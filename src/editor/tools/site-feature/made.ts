import type { Point } from '../../../geometry/point.ts';
import { OPEN_FEATURES } from '../../../drawing/site-features.ts';
import type { SitePen } from '../../pens.ts';
import type { Step } from '../tool.ts';

/** Whether the pen draws a line that need not close. */
export const isLine = ({ kind }: SitePen): boolean => kind !== 'boundary' && OPEN_FEATURES.has(kind);

/** The step that puts what was drawn on the site; null where the corners do not make one. */
export function madeStep({ kind }: SitePen, outline: readonly Point[]): Step | null {
  if (outline.length < (kind !== 'boundary' && OPEN_FEATURES.has(kind) ? 2 : 3)) return null;
  if (kind === 'boundary') return { label: 'undo.setSiteOutline', edits: [{ verb: 'setSite', args: { changes: { outline: [...outline] } } }] };
  const feature = { kind, name: '', outline: [...outline], existing: false, hardened: null, weatherproof: null };
  return { label: 'undo.addFeature', edits: [{ verb: 'addSiteFeature', args: { feature } }] };
}
