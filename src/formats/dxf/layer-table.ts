import type { DxfDocument, DxfLayer } from './document.ts';
import type { Tag } from './tags.ts';

/** Layer 0 belongs to every file; the document's follow. */
export const allLayers = ({ layers }: DxfDocument): DxfLayer[] => [{ name: '0', colour: 7 }, ...layers];

/** Programs keep what they say of a layer as extended data of this application. */
export const LAYER_APPLICATION = 'AcAecLayerStandard';

/** A layer from R2000 on: a colour below zero is switched off, weight -3 is the usual one. */
export const layerTags = ({ name, colour, weight = -3, lineType = 'Continuous', about, isOff = false, isPlotted = true }: DxfLayer, plotStyle: string): Tag[] => [
  [2, name], [70, 0], [62, isOff ? -colour : colour], [6, lineType],
  ...(isPlotted ? [] : [[290, 0] as const]),
  [370, weight], [390, plotStyle],
  ...(about === undefined ? [] : [[1001, LAYER_APPLICATION] as const, [1000, ''] as const, [1000, about] as const]),
];
