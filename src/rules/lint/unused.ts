import { kindOf } from '../kinds/index.ts';
import type { Pack } from '../pack.ts';
import { note, type Find } from './find.ts';

/** Parts and colours that are declared and that no rule speaks of: a remark, since a part also names a sign in findings. */
export function unused(pack: Pack): Find {
  const uses = pack.rules.map((rule) => kindOf(rule.check).uses(rule.check));
  const roles = new Set([
    ...uses.flatMap((used) => used.roles ?? []),
    ...pack.rules.flatMap(({ select, fix }) => [
      ...(select.type === 'sign' ? [...(select.roles ?? []), ...(select.notRoles ?? [])] : []),
      ...(fix?.kind === 'reorder' ? [...fix.right, ...fix.left] : []),
    ]),
  ]);
  const colours = new Set(uses.flatMap((used) => used.colours ?? []));
  return [
    ...pack.roles.flatMap(({ id }, i) => (roles.has(id) ? [] : [note('unusedRole', `roles.${i}`, { name: id })])),
    ...Object.keys(pack.colours).flatMap((name) => (colours.has(name) ? [] : [note('unusedColour', `colours.${name}`, { name })])),
  ];
}
