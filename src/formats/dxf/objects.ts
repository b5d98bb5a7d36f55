import type { DxfDocument } from './document.ts';
import type { Handles, Roots } from './handles.ts';
import { point2, point3, section, type Tag } from './tags.ts';

type Entry = readonly [name: string, handle: string];

const dictionary = (handle: string, owner: string, entries: readonly Entry[]): Tag[] => [
  [0, 'DICTIONARY'], [5, handle], [330, owner], [100, 'AcDbDictionary'], [281, 1],
  ...entries.flatMap(([name, target]): Tag[] => [[3, name], [350, target]]),
];

/** The plot settings that every layout begins with: an empty sheet in mm, at 1:1. */
const plotSettings = (isModel: boolean): Tag[] => [
  [100, 'AcDbPlotSettings'], [1, ''], [2, 'none_device'], [4, ''], [6, ''],
  [40, 0], [41, 0], [42, 0], [43, 0], [44, 0], [45, 0], [46, 0], [47, 0], [48, 0], [49, 0], [140, 0], [141, 0], [142, 1], [143, 1],
  [70, isModel ? 1024 : 0], [72, 1], [73, 0], [74, 5], [7, ''], [75, 16], [147, 1], [148, 0], [149, 0],
];

function layout(name: string, order: number, space: string, handle: string, owner: string, { extents }: DxfDocument): Tag[] {
  const [low, high] = [{ x: extents.x0, y: extents.y0 }, { x: extents.x1, y: extents.y1 }];
  return [
    [0, 'LAYOUT'], [5, handle], [330, owner], ...plotSettings(order === 0),
    [100, 'AcDbLayout'], [1, name], [70, 1], [71, order],
    ...point2(10, low), ...point2(11, high), ...point3(12, { x: 0, y: 0 }), ...point3(14, low), ...point3(15, high), [146, 0],
    ...point3(13, { x: 0, y: 0 }), [16, 1], [26, 0], [36, 0], [17, 0], [27, 1], [37, 0], [76, 0], [330, space],
  ];
}

/** The dictionaries and layouts that R2000 asks of every file. */
export function objectsR2000(document: DxfDocument, handles: Handles, roots: Roots): Tag[] {
  const [groups, styles] = [handles.next(), handles.next()];
  const { plotStyle } = roots;
  return section('OBJECTS', [
    ...dictionary(roots.dictionary, '0', [['ACAD_GROUP', groups], ['ACAD_LAYOUT', roots.layouts], ['ACAD_PLOTSTYLENAME', styles]]),
    ...dictionary(groups, roots.dictionary, []),
    ...dictionary(roots.layouts, roots.dictionary, [['Model', roots.modelLayout], ['Layout1', roots.paperLayout]]),
    ...layout('Model', 0, roots.modelSpace, roots.modelLayout, roots.layouts, document),
    ...layout('Layout1', 1, roots.paperSpace, roots.paperLayout, roots.layouts, document),
    [0, 'ACDBDICTIONARYWDFLT'], [5, styles], [330, roots.dictionary], [100, 'AcDbDictionary'], [281, 1], [3, 'Normal'], [350, plotStyle],
    [100, 'AcDbDictionaryWithDefault'], [340, plotStyle],
    [0, 'ACDBPLACEHOLDER'], [5, plotStyle], [330, styles],
  ]);
}
