import { rectCentre, rectHeight, rectWidth } from '../../geometry/rect.ts';
import type { DxfDocument, DxfLineType, DxfTextStyle } from './document.ts';
import { OWN_APPLICATION } from './extended-data.ts';
import type { Handles, Space } from './handles.ts';
import { allLayers, LAYER_APPLICATION, layerTags } from './layer-table.ts';
import { dimStyleTags, lineTypeTags, textStyleTags } from './style-tables.ts';
import { point2, point3, section, type Tag } from './tags.ts';
import type { Writing } from './writing.ts';

/** A line of a table: its own groups after handle, owner and marker. */
interface Entry {
  readonly tags: readonly Tag[];
  readonly handle?: string | undefined;
}

const MARKERS = {
  VPORT: 'AcDbViewportTableRecord',
  LTYPE: 'AcDbLinetypeTableRecord',
  LAYER: 'AcDbLayerTableRecord',
  STYLE: 'AcDbTextStyleTableRecord',
  VIEW: 'AcDbViewTableRecord',
  UCS: 'AcDbUCSTableRecord',
  APPID: 'AcDbRegAppTableRecord',
  DIMSTYLE: 'AcDbDimStyleTableRecord',
  BLOCK_RECORD: 'AcDbBlockTableRecord',
} as const;

function table(name: keyof typeof MARKERS, entries: readonly Entry[], handles: Handles, tail: readonly Tag[] = []): Tag[] {
  const owner = handles.next();
  const lines = entries.flatMap(({ tags, handle }): Tag[] => [
    [0, name],
    // A dimension style is the one object whose handle has another group code.
    [name === 'DIMSTYLE' ? 105 : 5, handle ?? handles.next()],
    [330, owner],
    [100, 'AcDbSymbolTableRecord'],
    [100, MARKERS[name]],
    ...tags,
  ]);
  return [[0, 'TABLE'], [2, name], [5, owner], [330, '0'], [100, 'AcDbSymbolTable'], [70, entries.length], ...tail, ...lines, [0, 'ENDTAB']];
}

const named = (name: string): Tag[] => [[2, name], [70, 0]];
const PLAIN_LINES: readonly DxfLineType[] = [
  { name: 'ByBlock', about: '', pattern: [] },
  { name: 'ByLayer', about: '', pattern: [] },
  { name: 'Continuous', about: 'Solid line', pattern: [] },
];
const STANDARD: DxfTextStyle = { name: 'Standard', file: 'txt' };

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

const applications = ({ blocks, sheets }: DxfDocument): string[] => (blocks === undefined && sheets === undefined ? ['ACAD'] : ['ACAD', LAYER_APPLICATION, OWN_APPLICATION]);

export function tablesR2000({ document, handles, roots }: Writing): Tag[] {
  const { lineTypes = [], textStyles = [], dimStyles = [], blocks = [] } = document;
  const space = ({ block, record, layout }: Space): Entry => ({ handle: record, tags: [[2, block], [340, layout]] });
  const styleLines = dimStyles.map((style): Entry => ({ tags: dimStyleTags(style, roots) }));
  return section('TABLES', [
    ...table('VPORT', [{ tags: viewTags(document) }], handles),
    ...table('LTYPE', [...PLAIN_LINES, ...lineTypes].map((one) => ({ tags: lineTypeTags(one) })), handles),
    ...table('LAYER', allLayers(document).map((layer) => ({ tags: layerTags(layer, roots.plotStyle) })), handles),
    ...table('STYLE', [STANDARD, ...textStyles].map((style) => ({ handle: roots.textStyles.get(style.name), tags: textStyleTags(style) })), handles),
    ...table('VIEW', [], handles),
    ...table('UCS', [], handles),
    ...table('APPID', applications(document).map((name) => ({ tags: named(name) })), handles),
    ...table('DIMSTYLE', [{ tags: named('Standard') }, ...styleLines], handles, [[100, 'AcDbDimStyleTable'], [71, 0]]),
    ...table('BLOCK_RECORD', [space(roots.model), ...roots.papers.map(space), ...blocks.map(({ name }): Entry => ({ handle: roots.records.get(name), tags: [[2, name], [340, '0']] }))], handles),
  ]);
}
