import { directoryOf } from '../../model/directory.ts';
import { fillBoard } from '../../model/fill-board.ts';
import { makeGateSigns, signFromType, type NewSign } from '../../model/make-signs.ts';
import type { Project } from '../../model/project.ts';
import { resizeFace } from '../../model/resize-face.ts';
import { titled } from '../fixes/titled.ts';
import { nameBlock } from '../sign-words.ts';
import type { Pack } from '../pack.ts';
import type { SignSetOptions, Want } from './types.ts';

/** The height of the lower edge that a notice in force wants of signs of the kind, mm; null where none says. */
export function askedHeight({ kind }: Want, packs: readonly Pack[]): number | null {
  for (const { rules } of packs) {
    for (const { select, check } of rules) {
      if (check.kind === 'mountHeight' && check.edge === 'bottom' && check.mm !== undefined && select.type === 'sign' && select.kinds?.includes(kind) === true) return check.mm;
    }
  }
  return null;
}

/** Words of the name or title, as a template. */
function named(sign: NewSign, template: string): NewSign {
  const found = nameBlock({ ...sign, id: '' });
  const blocks = sign.face.blocks.map((block, i) => (i === found?.index ? { ...block, text: null, template } : block));
  return { ...sign, face: { ...sign.face, blocks } };
}

function worded(sign: NewSign, want: Want, { boards }: SignSetOptions): NewSign {
  if (want.plate !== null) return want.plate.text === null ? named(sign, '{room}') : titled(sign, want.plate.text);
  const board = want.topic === '' ? undefined : boards[want.topic];
  if (board !== undefined) return fillBoard(sign, board, want.functionCode, want.title);
  const isNamed = want.topic !== '' || (want.kind === 'exhibitionBoard' && want.title !== '');
  return isNamed && want.org === null ? titled(sign, want.title) : sign;
}

/** A directory of so many characters is still read at its usual size; of more it is larger. */
const MOST_ON_DIRECTORY = 200;
const LARGE_DIRECTORY = { width: 800, height: 1200 } as const;

/** A directory as large as its list of rooms needs. */
function sized(sign: NewSign, project: Project): NewSign {
  if (sign.kind !== 'directory') return sign;
  const characters = directoryOf(project).flatMap(({ title, rooms }) => [title, ...rooms.flatMap(({ number, name }) => [number, name])]).join('').length;
  return characters <= MOST_ON_DIRECTORY ? sign : { ...sign, size: LARGE_DIRECTORY, face: resizeFace(sign.face, sign.size, LARGE_DIRECTORY) };
}

/** The sign with its words, not yet placed; null where its kind has no face for it. */
export function makeSign(project: Project, want: Want, options: SignSetOptions): NewSign | null {
  const type = options.draw.signTypes[want.kind];
  const standard = want.kind === 'rooftopName' ? makeGateSigns(project.centre, project.site, options.draw.signTypes).find(({ kind }) => kind === want.kind) : undefined;
  const made = standard ?? (type === undefined ? null : signFromType(type, want.org, { kind: 'freeStanding' }, want.topic));
  if (made === null) return null;
  const room = want.plate === null ? undefined : want.rooms?.[0];
  const serves = room === undefined ? null : { storeyId: room.storey.id, roomId: room.room.id };
  const sign = { ...made, topic: want.topic, serves, heightAboveFloor: askedHeight(want, options.packs) ?? made.heightAboveFloor };
  return { ...want.dress(sized(worded(sign, want, options), project)), setKey: want.key };
}
