import type { Handles, Roots } from './handles.ts';
import { point3, section, type Tag } from './tags.ts';

/** The blocks that stand for the model space and the sheet, which R2000 wants though nothing is in them. */
export function blocksR2000(handles: Handles, { modelSpace, paperSpace }: Roots): Tag[] {
  const block = (name: string, owner: string): Tag[] => [
    [0, 'BLOCK'], [5, handles.next()], [330, owner], [100, 'AcDbEntity'], [8, '0'], [100, 'AcDbBlockBegin'],
    [2, name], [70, 0], ...point3(10, { x: 0, y: 0 }), [3, name], [1, ''],
    [0, 'ENDBLK'], [5, handles.next()], [330, owner], [100, 'AcDbEntity'], [8, '0'], [100, 'AcDbBlockEnd'],
  ];
  return section('BLOCKS', [...block('*Model_Space', modelSpace), ...block('*Paper_Space', paperSpace)]);
}
