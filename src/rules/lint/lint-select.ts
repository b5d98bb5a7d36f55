import type { Pack } from '../pack.ts';
import type { Select } from '../select.ts';
import { fault, undeclared, type Find } from './find.ts';

/** Names in a selection that the pack does not declare. */
export function selectNames(select: Select, pack: Pack, path: string): Find {
  const codes = pack.functions.map((fn) => fn.code);
  const functions = (names: readonly string[] | undefined, at: string): Find => undeclared('unknownFunction', names ?? [], codes, `${path}.${at}`);
  switch (select.type) {
    case 'sign': {
      const roles = pack.roles.map((role) => role.id);
      return [
        ...undeclared('unknownRole', select.roles ?? [], roles, `${path}.roles`),
        ...undeclared('unknownRole', select.notRoles ?? [], roles, `${path}.notRoles`),
        ...undeclared('unknownBoard', select.topics ?? [], pack.boards.map((board) => board.code), `${path}.topics`),
        ...functions(select.rooms?.functions, 'rooms.functions'),
      ];
    }
    case 'room':
    case 'door':
      return functions(select.functions, 'functions');
    case 'function':
      return functions(select.codes, 'codes');
    default:
      return [];
  }
}

/** A selection of signs by parts none of which has a kind, body or board that is selected too. */
export function selectsNothing(select: Select, pack: Pack, path: string): Find {
  if (select.type !== 'sign' || select.roles === undefined) return [];
  const meets = select.roles.some((id) => {
    const role = pack.roles.find((candidate) => candidate.id === id);
    if (role === undefined || (select.notRoles ?? []).includes(id)) return false;
    const ofKind = select.kinds === undefined || select.kinds.includes(role.kind);
    const ofBody = select.orgs === undefined || (role.org !== null && select.orgs.includes(role.org));
    return ofKind && ofBody && (select.topics === undefined || role.topic === undefined || select.topics.includes(role.topic));
  });
  return meets ? [] : [fault('neverSelects', path, { name: select.roles.join(' ') })];
}
