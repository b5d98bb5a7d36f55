import { z } from 'zod';
import { EQUIPMENT_KINDS, type Equipment as Counts } from '../../model/equipment.ts';
import type { Env } from '../env.ts';
import { functionTitle, roomWord } from '../functions.ts';
import { equipmentOf } from '../room-equipment.ts';
import { roomRef, roomsOf, type Subject } from '../subject.ts';
import { cannotCheck, passOrFail, type Verdict } from '../verdict.ts';
import { EQUIPMENT_WORDS, LAYOUT_WORDS, missingEquipment } from '../words-rooms.ts';
import type { Kind } from './kind.ts';

/**
 * What is fitted in a room, in all rooms of a function together, or outdoors (`site`). `atLeast` asks for so many of the
 * items; `openPlan` for a room laid out openly, whatever the items. Of rooms where nothing at all is stated or drawn, nothing
 * is known: that is no failure yet.
 */
export const equipmentParams = z
  .strictObject({
    kind: z.literal('equipment'),
    items: z.array(z.strictObject({ kind: z.enum(EQUIPMENT_KINDS), min: z.int().positive().default(1) })).min(1).optional(),
    openPlan: z.literal(true).optional(),
    atLeast: z.int().positive().optional(),
  })
  .refine((c) => c.items !== undefined || c.openPlan !== undefined, { error: 'noProperty' })
  .refine((c) => c.atLeast === undefined || c.atLeast <= (c.items?.length ?? 0), { error: 'emptyRange' });
type EquipmentCheck = z.infer<typeof equipmentParams>;
type Item = NonNullable<EquipmentCheck['items']>[number];

const nameOf = (subject: Subject, env: Env): string => {
  if (subject.type === 'site') return LAYOUT_WORDS.outdoors;
  return subject.type === 'function' ? functionTitle(subject.code, env.pack) : roomsOf(subject).map(roomWord).join('、');
};

const itemWord = ({ kind, min }: Item, has: Counts): string => missingEquipment(EQUIPMENT_WORDS[kind], min, has[kind] ?? 0);

function judge(c: EquipmentCheck, subject: Subject, env: Env): Verdict {
  const rooms = roomsOf(subject);
  const has = subject.type === 'site' ? env.project.site.equipment : equipmentOf(rooms);
  const items = c.items ?? [];
  if (items.length > 0 && Object.keys(has).length === 0) {
    return cannotCheck(subject.ref, subject.type === 'site' ? 'site.equipment' : 'rooms.equipment');
  }
  const missing = items.filter(({ kind, min }) => (has[kind] ?? 0) < min);
  const actual = items.length - missing.length;
  const required = c.atLeast ?? items.length;
  const closed = c.openPlan === true && !rooms.some(({ room }) => room.openPlan);
  const enough = actual >= required;
  const data = {
    name: nameOf(subject, env),
    actual,
    required,
    missing: [...(enough ? [] : missing.map((item) => itemWord(item, has))), ...(closed ? [LAYOUT_WORDS.openPlan] : [])],
    missingKinds: missing.map(({ kind }) => kind),
  };
  return passOrFail(enough && !closed, { subject: subject.ref, places: rooms.map(roomRef), data });
}

export const equipment: Kind<EquipmentCheck> = {
  selects: ['room', 'function', 'site'],
  meetsEmpty: () => false,
  placeholders: ['name', 'missing', 'actual', 'required'],
  uses: () => ({}),
  reads: () => ['rooms', 'fixtures', 'site'],
  check: (c, subjects, env) => subjects.map((subject) => judge(c, subject, env)),
};
