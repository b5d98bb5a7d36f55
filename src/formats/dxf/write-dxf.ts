import { blocksR2000 } from './blocks.ts';
import type { DxfDocument, DxfProfile } from './document.ts';
import { encodeDxf } from './encode.ts';
import { entitiesR12 } from './entities-r12.ts';
import { spaceEntities } from './spaces.ts';
import { createHandles, createRoots } from './handles.ts';
import { headerR12, headerR2000 } from './header.ts';
import { objectsR2000 } from './objects.ts';
import { tablesR12 } from './tables-r12.ts';
import { tablesR2000 } from './tables.ts';
import { section, tagsText, type Tag } from './tags.ts';
import type { Writing } from './writing.ts';

function tagsR2000(document: DxfDocument, profile: Writing['profile']): Tag[] {
  const handles = createHandles();
  const writing: Writing = { document, profile, handles, roots: createRoots(handles, document) };
  const body = [
    ...section('CLASSES', []),
    ...tablesR2000(writing),
    ...blocksR2000(writing),
    ...section('ENTITIES', spaceEntities(writing)),
    ...objectsR2000(writing),
  ];
  // The header names the first free handle, so it is made last.
  return [...headerR2000(document, profile, handles.seed()), ...body];
}

const tagsR12 = (document: DxfDocument): Tag[] => [
  ...headerR12(document),
  ...tablesR12(document),
  ...section('BLOCKS', []),
  ...entitiesR12(document.entities),
];

/** A document as a DXF file in the encoding of its version. The same document gives the same bytes. */
export function writeDxf(document: DxfDocument, profile: DxfProfile): Uint8Array {
  const tags = profile === 'r12' ? tagsR12(document) : tagsR2000(document, profile);
  return encodeDxf(tagsText([...tags, [0, 'EOF']]), profile);
}
