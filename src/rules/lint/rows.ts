import type { Pack } from '../pack.ts';
import { fault, type Find } from './find.ts';

/** The four ways in which a pack accounts for a requirement, each with the paths where it stands. */
function categories(pack: Pack): readonly (readonly { readonly row: string; readonly path: string }[])[] {
  const list = (entries: readonly { readonly requirements: readonly string[] }[], name: string) =>
    entries.flatMap((entry, i) => entry.requirements.map((row) => ({ row, path: `${name}.${i}.requirements` })));
  const leads = (pack.leads?.requirements ?? []).map((row) => ({ row, path: 'leads.requirements' }));
  return [list(pack.rules, 'rules'), list(pack.applicability, 'applicability'), list(pack.notChecked, 'notChecked'), leads];
}

/** A requirement is checked, or it says for whom the pack is, or nobody checks it: one of them, so that the sum is right. */
export function rowsTwice(pack: Pack): Find {
  const sorts = categories(pack);
  return sorts.flatMap((sort, i) =>
    sort.flatMap(({ row, path }) => {
      const other = sorts.slice(0, i).flat().find((earlier) => earlier.row === row);
      return other === undefined ? [] : [fault('rowTwice', path, { name: row, other: other.path })];
    }),
  );
}

/** What goes beyond the notices was not all read at its source: each rule says how sure it is. */
export const uncertain = (pack: Pack): Find =>
  pack.optional ? pack.rules.flatMap(({ source }, i) => (source.certainty === undefined ? [fault('certainty', `rules.${i}.source`)] : [])) : [];
