import { entityTags } from './entities.ts';
import { sheetEntities } from './spaces.ts';
import { point3, section, type Tag } from './tags.ts';
import type { Writing } from './writing.ts';

/** The blocks: those that stand for the model and the sheets, of which all but the first sheet hold their things here, and the document's. */
export function blocksR2000(writing: Writing): Tag[] {
  const { document, roots } = writing;
  const sheets = document.sheets ?? [];
  return section('BLOCKS', [
    ...block(roots.model.block, roots.model.record, [], writing),
    ...roots.papers.flatMap(({ block: name, record }, i) => block(name, record, i > 0 ? sheetEntities(sheets[i]!, record, writing) : [], writing)),
    ...(document.blocks ?? []).flatMap(({ name, entities }) => {
      const record = roots.records.get(name)!;
      return block(name, record, entityTags(entities, { record, isPaper: false }, writing), writing);
    }),
  ]);
}

/** 1 marks a block that a program made for a dimension. */
const flagOf = (name: string): number => (/^\*D\d/.test(name) ? 1 : 0);

const block = (name: string, owner: string, content: readonly Tag[], { handles }: Writing): Tag[] => [
  [0, 'BLOCK'], [5, handles.next()], [330, owner], [100, 'AcDbEntity'], [8, '0'], [100, 'AcDbBlockBegin'],
  [2, name], [70, flagOf(name)], ...point3(10, { x: 0, y: 0 }), [3, name], [1, ''],
  ...content,
  [0, 'ENDBLK'], [5, handles.next()], [330, owner], [100, 'AcDbEntity'], [8, '0'], [100, 'AcDbBlockEnd'],
];
