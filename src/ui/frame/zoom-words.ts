import type { ViewId } from '../../editor/state.ts';
import { naturalZoom, VIEW_SCALE } from '../../editor/viewport.ts';

/** The scale that is shown at 100 %: 1:100. */
export const scaleWords = (view: ViewId): string => `1:${VIEW_SCALE[view]}`;

/** `zoom` in CSS pixels a mm: 87 %. */
export const zoomPercent = (zoom: number, view: ViewId): string => `${Math.round((zoom / naturalZoom(view)) * 100)} %`;
