import type { Project } from '../project.ts';
import { storeyOfView } from '../sheet.ts';
import type { Sign } from '../sign.ts';

/** The project without some storeys: their sheets and the signs that hang in them go along. */
export function withoutStoreys(project: Project, ids: ReadonlySet<string>): Project {
  if (ids.size === 0) return project;
  const stays = ({ host }: Sign): boolean => !('storeyId' in host) || !ids.has(host.storeyId);
  const freed = (sign: Sign): Sign => (sign.serves !== null && ids.has(sign.serves.storeyId) ? { ...sign, serves: null } : sign);
  return {
    ...project,
    storeys: project.storeys.filter(({ id }) => !ids.has(id)),
    sheets: project.sheets.filter(({ view }) => !ids.has(storeyOfView(view) ?? '')),
    signs: Object.fromEntries(Object.entries(project.signs).flatMap(([id, sign]) => (stays(sign) ? [[id, freed(sign)]] : []))),
  };
}
