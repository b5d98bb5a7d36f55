import { blocksR2000 } from './blocks.ts';
import type { DxfDocument, DxfProfile } from './document.ts';
import { entitiesR12, entitiesR2000 } from './entities.ts';
import { createHandles, createRoots } from './handles.ts';
import { headerR12, headerR2000 } from './header.ts';
import { objectsR2000 } from './objects.ts';
import { tablesR12, tablesR2000 } from './tables.ts';
import { section, tagsText, type Tag } from './tags.ts';

function tagsR2000(document: DxfDocument): Tag[] {
  const handles = createHandles();
  const roots = createRoots(handles);
  const body = [
    ...section('CLASSES', []),
    ...tablesR2000(document, handles, roots),
    ...blocksR2000(handles, roots),
    ...entitiesR2000(document.entities, handles, roots),
    ...objectsR2000(document, handles, roots),
  ];
  // The header names the first free handle, so it is made last.
  return [...headerR2000(document, handles.seed()), ...body];
}

const tagsR12 = (document: DxfDocument): Tag[] => [
  ...headerR12(document),
  ...tablesR12(document),
  ...section('BLOCKS', []),
  ...entitiesR12(document.entities),
];

const WRITERS: Readonly<Record<DxfProfile, (document: DxfDocument) => Tag[]>> = { r2000: tagsR2000, r12: tagsR12 };

/** A document as a DXF file in ASCII. The same document gives the same bytes. */
export const writeDxf = (document: DxfDocument, profile: DxfProfile): Uint8Array =>
  new TextEncoder().encode(tagsText([...WRITERS[profile](document), [0, 'EOF']]));
