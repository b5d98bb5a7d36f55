import type { PlanFileKind } from '../../model/plan-file.ts';

/** The kind of a file by its first bytes: names are wrong too often. null where it is none that can be read. */
export function kindOfFile(bytes: Uint8Array): PlanFileKind | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  if (/^AC\d{4}|^AC1\.|^AC2\./u.test(head)) return 'dwg';
  if (head.startsWith('PK\u0003\u0004')) return 'sh3d';
  if (/^(?:\u00ef\u00bb\u00bf)?\s*\{/u.test(head)) return 'floorspace';
  const isDxf = head.startsWith('AutoCAD Binary DXF') || /^(?:\u00ef\u00bb\u00bf)?\s*(?:999[\r\n]|0\s*[\r\n]+\s*SECTION)/u.test(head);
  return isDxf ? 'dxf' : null;
}
