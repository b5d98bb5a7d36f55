import type { DxfDocument } from './document.ts';
import { allLayers } from './layer-table.ts';
import { section, type Tag } from './tags.ts';

const named = (name: string): Tag[] => [[2, name], [70, 0]];

const table = (name: string, entries: readonly (readonly Tag[])[]): Tag[] => [
  [0, 'TABLE'],
  [2, name],
  [70, entries.length],
  ...entries.flatMap((tags): Tag[] => [[0, name], ...tags]),
  [0, 'ENDTAB'],
];

export const tablesR12 = (document: DxfDocument): Tag[] =>
  section('TABLES', [
    ...table('LTYPE', [[...named('CONTINUOUS'), [3, 'Solid line'], [72, 65], [73, 0], [40, 0]]]),
    ...table('LAYER', allLayers(document).map(({ name, colour }): Tag[] => [...named(name), [62, colour], [6, 'CONTINUOUS']])),
    ...table('STYLE', [[...named('STANDARD'), [40, 0], [41, 1], [50, 0], [71, 0], [42, 2.5], [3, 'txt'], [4, '']]]),
  ]);
