import type { DxfDocument } from './document.ts';
import { point2, point3, section, type Tag } from './tags.ts';

const variable = (name: string, ...tags: readonly Tag[]): Tag[] => [[9, name], ...tags];

const corners = ({ extents: { x0, y0, x1, y1 } }: DxfDocument) => [{ x: x0, y: y0 }, { x: x1, y: y1 }] as const;

const VERSIONS = { r2000: 'AC1015', r2007: 'AC1021' } as const;

/**
 * $INSUNITS 4 and $MEASUREMENT 1: millimetres. Dashes are as long as their entities say, on sheets too: $PSLTSCALE 0. From
 * R2007 on the code page is that of Chinese programs all the same, which write UTF-8 under it.
 */
export function headerR2000(document: DxfDocument, profile: keyof typeof VERSIONS, handleSeed: string): Tag[] {
  const [low, high] = corners(document);
  return section('HEADER', [
    ...variable('$ACADVER', [1, VERSIONS[profile]]),
    ...variable('$DWGCODEPAGE', [3, 'ANSI_936']),
    ...variable('$INSBASE', ...point3(10, { x: 0, y: 0 })),
    ...variable('$EXTMIN', ...point3(10, low)),
    ...variable('$EXTMAX', ...point3(10, high)),
    ...variable('$LIMMIN', ...point2(10, low)),
    ...variable('$LIMMAX', ...point2(10, high)),
    ...variable('$LUNITS', [70, 2]),
    ...variable('$LUPREC', [70, 4]),
    ...variable('$LTSCALE', [40, 1]),
    ...variable('$PSLTSCALE', [70, 0]),
    ...variable('$PSTYLEMODE', [290, 1]),
    ...variable('$MEASUREMENT', [70, 1]),
    ...variable('$INSUNITS', [70, 4]),
    ...variable('$HANDSEED', [5, handleSeed]),
  ]);
}

/** R12 knows no unit: one unit of the drawing is one millimetre all the same. */
export function headerR12(document: DxfDocument): Tag[] {
  const [low, high] = corners(document);
  return section('HEADER', [
    ...variable('$ACADVER', [1, 'AC1009']),
    ...variable('$INSBASE', ...point3(10, { x: 0, y: 0 })),
    ...variable('$EXTMIN', ...point3(10, low)),
    ...variable('$EXTMAX', ...point3(10, high)),
    ...variable('$LIMMIN', ...point2(10, low)),
    ...variable('$LIMMAX', ...point2(10, high)),
    ...variable('$LUNITS', [70, 2]),
    ...variable('$LUPREC', [70, 4]),
  ]);
}
