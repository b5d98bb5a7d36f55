import type { DxfSheet } from './document.ts';
import type { Space } from './handles.ts';
import { point2, point3, section, type Tag } from './tags.ts';
import type { Writing } from './writing.ts';

type Entry = readonly [name: string, handle: string];

const dictionary = (handle: string, owner: string, entries: readonly Entry[]): Tag[] => [
  [0, 'DICTIONARY'], [5, handle], [330, owner], [100, 'AcDbDictionary'], [281, 1],
  ...entries.flatMap(([name, target]): Tag[] => [[3, name], [350, target]]),
];

/** How a layout is printed: at 1:1 in mm, on paper of the sheet's size. */
const plotSettings = (isModel: boolean, width: number, height: number): Tag[] => [
  [100, 'AcDbPlotSettings'], [1, ''], [2, 'none_device'], [4, width === 0 ? '' : `User_(${width.toFixed(2)}_x_${height.toFixed(2)}_MM)`], [6, ''],
  [40, 0], [41, 0], [42, 0], [43, 0], [44, width], [45, height], [46, 0], [47, 0], [48, 0], [49, 0], [140, 0], [141, 0], [142, 1], [143, 1],
  [70, isModel ? 1024 : 0], [72, 1], [73, 0], [74, 5], [7, ''], [75, 16], [147, 1], [148, 0], [149, 0],
];

interface Area {
  readonly low: { readonly x: number; readonly y: number };
  readonly high: { readonly x: number; readonly y: number };
}

const layout = ({ layoutName, record, layout: handle }: Space, order: number, { low, high }: Area, sheet: DxfSheet | undefined, owner: string): Tag[] => [
  [0, 'LAYOUT'], [5, handle], [330, owner], ...plotSettings(order === 0, sheet?.width ?? 0, sheet?.height ?? 0),
  [100, 'AcDbLayout'], [1, layoutName], [70, 1], [71, order],
  ...point2(10, low), ...point2(11, high), ...point3(12, { x: 0, y: 0 }), ...point3(14, low), ...point3(15, high), [146, 0],
  ...point3(13, { x: 0, y: 0 }), [16, 1], [26, 0], [36, 0], [17, 0], [27, 1], [37, 0], [76, 0], [330, record],
];

/** The dictionaries and layouts that every file has from R2000 on. */
export function objectsR2000({ document, handles, roots }: Writing): Tag[] {
  const [groups, styles] = [handles.next(), handles.next()];
  const { dictionary: root, layouts, plotStyle, model, papers } = roots;
  const { x0, y0, x1, y1 } = document.extents;
  const all: Area = { low: { x: x0, y: y0 }, high: { x: x1, y: y1 } };
  const sheets = document.sheets ?? [];
  const areaOf = (sheet: DxfSheet | undefined): Area => (sheet === undefined ? all : { low: { x: 0, y: 0 }, high: { x: sheet.width, y: sheet.height } });
  return section('OBJECTS', [
    ...dictionary(root, '0', [['ACAD_GROUP', groups], ['ACAD_LAYOUT', layouts], ['ACAD_PLOTSTYLENAME', styles]]),
    ...dictionary(groups, root, []),
    ...dictionary(layouts, root, [model, ...papers].map((space): Entry => [space.layoutName, space.layout])),
    ...layout(model, 0, all, undefined, layouts),
    ...papers.flatMap((space, i) => layout(space, i + 1, areaOf(sheets[i]), sheets[i], layouts)),
    [0, 'ACDBDICTIONARYWDFLT'], [5, styles], [330, root], [100, 'AcDbDictionary'], [281, 1], [3, 'Normal'], [350, plotStyle],
    [100, 'AcDbDictionaryWithDefault'], [340, plotStyle],
    [0, 'ACDBPLACEHOLDER'], [5, plotStyle], [330, styles],
  ]);
}
