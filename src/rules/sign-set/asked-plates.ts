import { roomOfSign, type RoomPlace } from '../../model/room-of-sign.ts';
import type { Sign } from '../../model/sign.ts';
import { serves } from '../functions.ts';
import { signText } from '../sign-words.ts';
import { foldText } from '../text-template.ts';
import type { Env } from '../env.ts';
import type { Demand } from './demands.ts';
import { keyOf } from './keys.ts';
import { AS_IT_IS } from './asked-signs.ts';
import type { Want } from './types.ts';

export const isOfRoom = (env: Pick<Env, 'project'>, sign: Sign, { storey, room }: RoomPlace): boolean => {
  const own = roomOfSign(env.project, sign);
  return own?.storey.id === storey.id && own.room.id === room.id;
};

/** The plate at a room's door. */
export function plateWant(place: RoomPlace, env: Pick<Env, 'project'>): Want {
  return {
    key: keyOf({ kind: 'doorPlate', room: place }),
    kind: 'doorPlate',
    org: null,
    topic: '',
    title: place.room.name,
    rooms: [place],
    functionCode: '',
    hosts: ['door'],
    plate: { onLeaf: false, text: null },
    dress: AS_IT_IS,
    isServed: (sign) => sign.kind === 'doorPlate' && isOfRoom(env, sign, place),
    reasons: [],
    origin: 'base',
    isOffered: false,
  };
}

/** A plate for each room that the notice wants one at; those without a name have nothing to write on it. */
export function platesOf(demand: Demand): readonly Want[] {
  const { check, subjects, env, rule, reason, isOffered } = demand;
  if (check.kind !== 'relation' || check.relation !== 'onePerRoom') return [];
  const kinds = check.kinds ?? check.roles?.map((id) => env.pack.roles.find((role) => role.id === id)?.kind);
  if (kinds?.includes('doorPlate') !== true) return [];
  const onLeaf = rule.fix?.kind === 'addDoorPlates' && rule.fix.on === 'leaf';
  return subjects.flatMap((subject): readonly Want[] => {
    if (subject.type !== 'room' || subject.room.name === '') return [];
    const want = plateWant({ storey: subject.storey, room: subject.room }, env);
    return [{ ...want, plate: { onLeaf, text: null }, reasons: [reason], origin: 'standard', isOffered }];
  });
}

/** 加挂: a notice that wants several names at the door of a room. Each that its own plate does not bear is a further plate. */
export function furtherPlatesOf(demand: Demand): readonly Want[] {
  const { check, select, env, reason, isOffered } = demand;
  if (check.kind !== 'textSections' || check.together !== true || select.type !== 'sign') return [];
  if (select.kinds?.includes('doorPlate') !== true || select.rooms === undefined) return [];
  const { functions } = select.rooms;
  const place = env.project.storeys
    .flatMap((storey) => Object.values(storey.rooms).map((room): RoomPlace => ({ storey, room })))
    .find(({ room }) => room.name !== '' && functions.some((code) => serves(room, code, env.pack)));
  if (place === undefined) return [];
  const name = foldText(place.room.name);
  const lacking = check.sections.filter(({ title, aliases }) => ![title, ...aliases].some((word) => name.includes(foldText(word))));
  return lacking.map(({ title }): Want => ({
    ...plateWant(place, env),
    key: `${keyOf({ kind: 'doorPlate', room: place })}/${title}`,
    title,
    plate: { onLeaf: false, text: title },
    isServed: (sign) => select.kinds!.includes(sign.kind) && isOfRoom(env, sign, place) && foldText(signText(sign, env)).includes(foldText(title)),
    reasons: [reason],
    origin: 'standard',
    isOffered,
  }));
}
