import type { NotPlaced, SetItem, SignSet } from '../jobs/sign-set.ts';
import type { Project } from '../model/project.ts';
import type { Session } from './session.ts';

type Said = Pick<SetItem, 'kind' | 'title'>;

const itemWord = ({ kind, title }: Said, session: Session): string => {
  const kindWord = session.word(`signKind.${kind}`);
  return title === '' ? kindWord : session.word('signSet.item', { kind: kindWord, title });
};

const roomWord = ({ storeys }: Project, storeyId: string, roomId: string): string => {
  const room = storeys.find(({ id }) => id === storeyId)?.rooms[roomId];
  return room === undefined ? roomId : `${room.number} ${room.name}`.trim();
};

function reasonWord({ reasons, origin, cause }: Pick<SetItem, 'reasons' | 'origin'> & { readonly cause?: SetItem['cause'] }, session: Session): string {
  if (cause === 'noLongerAsked' || cause === 'roomGone') return session.word(`signSet.cause.${cause}`);
  const named = reasons.map(({ notice, clause }) => session.word('signSet.reason', { notice, clause })).join('、');
  if (origin === 'reference') return `${session.word('signSet.reference')} ${named}`;
  return reasons.length === 0 ? session.word('signSet.base') : named;
}

function itemLine(item: SetItem, project: Project, session: Session): string {
  const { place, action, isChosen } = item;
  return session.word('cli.signs.line', {
    action: session.word(isChosen ? `signSet.action.${action}` : 'cli.signs.offered'),
    item: itemWord(item, session),
    place: place.kind === 'room' ? roomWord(project, place.storeyId, place.roomId) : session.word(`host.${place.host}`),
    key: item.key,
    reason: reasonWord(item, session),
  });
}

function notPlacedLine(item: NotPlaced, project: Project, session: Session): string {
  const { size, room, why } = item;
  const measures = { width: size?.width ?? 0, top: item.top ?? 0 };
  return session.word('cli.signs.notPlaced', {
    item: itemWord(item, session),
    place: room === null ? '' : roomWord(project, room.storeyId, room.roomId),
    key: item.key,
    why: session.word(`signSet.why.${why}`, measures),
  });
}

export interface Counts {
  readonly add: number;
  readonly change: number;
  readonly remove: number;
  readonly keep: number;
}

export const countsOf = ({ plan }: SignSet): Counts => {
  const count = (action: SetItem['action']): number => plan.filter((item) => item.isChosen && item.action === action).length;
  return { add: count('add'), change: count('change'), remove: count('remove'), keep: count('keep') };
};

/** The set as lines: what is done about each sign and why, what has no place, the numbers. `project` is that before the set. */
export function signSetText(set: SignSet, project: Project, session: Session): string {
  const lines = [
    ...set.plan.map((item) => itemLine(item, project, session)),
    ...set.notPlaced.filter(({ isChosen }) => isChosen).map((item) => notPlacedLine(item, project, session)),
    session.word('signSet.summary', { ...countsOf(set) }),
    ...(set.edits.length === 0 ? [session.word('signSet.nothing')] : []),
  ];
  return `${lines.join('\n')}\n`;
}
