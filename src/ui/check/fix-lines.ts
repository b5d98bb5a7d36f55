import type { Edit } from '../../model/edits/edit.ts';
import type { Project } from '../../model/project.ts';
import { boardWord, entityLabel } from '../entity-words.ts';
import type { Words } from '../i18n.ts';

/** More lines than this are told by their number. */
const MOST = 6;

function line(t: Words, project: Project, edit: Edit): string {
  switch (edit.verb) {
    case 'addSign': {
      const { kind, topic, host } = edit.args.sign;
      const what = topic === '' ? t(`signKind.${kind}`) : `${t(`signKind.${kind}`)}“${boardWord(t, topic)}”`;
      return t('fixLine.add', { what, where: t(`host.${host.kind}`) });
    }
    case 'setSign':
    case 'setSignBlock':
    case 'setFacePart':
      return t('fixLine.change', { what: entityLabel(t, project, { kind: 'sign', id: edit.args.signId }) });
    case 'setRoom':
      return t('fixLine.change', { what: entityLabel(t, project, { kind: 'room', id: edit.args.roomId, storeyId: edit.args.storeyId }) });
    case 'setGate':
      return t('fixLine.change', { what: t('entity.gate') });
    case 'setSite':
      return t('fixLine.change', { what: t('entity.site') });
    default:
      return t('fixLine.change', { what: t('entity.project') });
  }
}

/** What a fix would do, in words: each line once. */
export function fixLines(t: Words, project: Project, edits: readonly Edit[]): readonly string[] {
  const lines = edits.map((edit) => line(t, project, edit));
  const counts = new Map<string, number>();
  for (const text of lines) counts.set(text, (counts.get(text) ?? 0) + 1);
  const all = [...counts].map(([text, count]) => (count === 1 ? text : t('fixLine.times', { text, count })));
  return all.length <= MOST ? all : [...all.slice(0, MOST - 1), t('fixLine.more', { count: all.length - MOST + 1 })];
}
