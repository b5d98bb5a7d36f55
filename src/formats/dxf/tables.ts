import { rectCentre, rectHeight, rectWidth } from '../../geometry/rect.ts';
import type { DxfDocument, DxfLayer } from './document.ts';
import type { Handles, Roots } from './handles.ts';
import { point2, point3, section, type Tag } from './tags.ts';

/** A line of a table: its own groups after handle, owner and marker. */
interface Entry {
  readonly marker: string;
  readonly tags: readonly Tag[];
  readonly handle?: string;
}

function tableR2000(name: string, entries: readonly Entry[], handles: Handles, tail: readonly Tag[] = []): Tag[] {
  const owner = handles.next();
  const lines = entries.flatMap(({ marker, tags, handle }): Tag[] => [
    [0, name],
    // A dimension style is the one object whose handle has another group code.
    [name === 'DIMSTYLE' ? 105 : 5, handle ?? handles.next()],
    [330, owner],
    [100, 'AcDbSymbolTableRecord'],
    [100, marker],
    ...tags,
  ]);
  return [[0, 'TABLE'], [2, name], [5, owner], [330, '0'], [100, 'AcDbSymbolTable'], [70, entries.length], ...tail, ...lines, [0, 'ENDTAB']];
}

const named = (name: string): Tag[] => [[2, name], [70, 0]];
const CONTINUOUS: readonly Tag[] = [[3, 'Solid line'], [72, 65], [73, 0], [40, 0]];
const STANDARD_STYLE: readonly Tag[] = [...named('Standard'), [40, 0], [41, 1], [50, 0], [71, 0], [42, 2.5], [3, 'txt'], [4, '']];

/** A window that shows all of the document. */
function viewTags({ extents }: DxfDocument): Tag[] {
  const height = Math.max(rectHeight(extents), rectWidth(extents) / 2, 1);
  return [
    ...named('*Active'),
    ...point2(10, { x: 0, y: 0 }),
    ...point2(11, { x: 1, y: 1 }),
    ...point2(12, rectCentre(extents)),
    ...point2(13, { x: 0, y: 0 }),
    ...point2(14, { x: 10, y: 10 }),
    ...point2(15, { x: 10, y: 10 }),
    [16, 0], [26, 0], [36, 1],
    ...point3(17, { x: 0, y: 0 }),
    [40, height], [41, 2], [42, 50], [43, 0], [44, 0], [50, 0], [51, 0],
    [71, 0], [72, 100], [73, 1], [74, 3], [75, 0], [76, 0], [77, 0], [78, 0],
  ];
}

const layerEntry =
  (plotStyle: string) =>
  ({ name, colour }: DxfLayer): Entry => ({
    marker: 'AcDbLayerTableRecord',
    tags: [...named(name), [62, colour], [6, 'Continuous'], [370, -3], [390, plotStyle]],
  });

const lineTypes = (names: readonly string[]): Entry[] =>
  names.map((name) => ({ marker: 'AcDbLinetypeTableRecord', tags: [...named(name), ...(name === 'Continuous' ? CONTINUOUS : CONTINUOUS.map(([c, v]): Tag => [c, c === 3 ? '' : v]))] }));

/** Layer 0 belongs to every file; the document's follow. */
const allLayers = ({ layers }: DxfDocument): DxfLayer[] => [{ name: '0', colour: 7 }, ...layers];

export function tablesR2000(document: DxfDocument, handles: Handles, roots: Roots): Tag[] {
  const block = (name: string, handle: string, layout: string): Entry => ({ marker: 'AcDbBlockTableRecord', handle, tags: [[2, name], [340, layout]] });
  return section('TABLES', [
    ...tableR2000('VPORT', [{ marker: 'AcDbViewportTableRecord', tags: viewTags(document) }], handles),
    ...tableR2000('LTYPE', lineTypes(['ByBlock', 'ByLayer', 'Continuous']), handles),
    ...tableR2000('LAYER', allLayers(document).map(layerEntry(roots.plotStyle)), handles),
    ...tableR2000('STYLE', [{ marker: 'AcDbTextStyleTableRecord', tags: STANDARD_STYLE }], handles),
    ...tableR2000('VIEW', [], handles),
    ...tableR2000('UCS', [], handles),
    ...tableR2000('APPID', [{ marker: 'AcDbRegAppTableRecord', tags: named('ACAD') }], handles),
    ...tableR2000('DIMSTYLE', [{ marker: 'AcDbDimStyleTableRecord', tags: named('Standard') }], handles, [[100, 'AcDbDimStyleTable'], [71, 0]]),
    ...tableR2000('BLOCK_RECORD', [block('*Model_Space', roots.modelSpace, roots.modelLayout), block('*Paper_Space', roots.paperSpace, roots.paperLayout)], handles),
  ]);
}

const tableR12 = (name: string, entries: readonly (readonly Tag[])[]): Tag[] => [
  [0, 'TABLE'],
  [2, name],
  [70, entries.length],
  ...entries.flatMap((tags): Tag[] => [[0, name], ...tags]),
  [0, 'ENDTAB'],
];

export const tablesR12 = (document: DxfDocument): Tag[] =>
  section('TABLES', [
    ...tableR12('LTYPE', [[...named('CONTINUOUS'), ...CONTINUOUS]]),
    ...tableR12('LAYER', allLayers(document).map(({ name, colour }): Tag[] => [...named(name), [62, colour], [6, 'CONTINUOUS']])),
    ...tableR12('STYLE', [STANDARD_STYLE.map(([code, value]): Tag => [code, code === 2 ? 'STANDARD' : value])]),
  ]);
