import { pointInRegion } from '../../geometry/polygon.ts';
import type { Edit } from '../../model/edits/edit.ts';
import { planOf, type RoomShape } from '../../model/plan.ts';
import type { Project } from '../../model/project.ts';
import { isBlank } from '../../model/settle/rooms.ts';
import type { Storey } from '../../model/storey.ts';
import type { NameChoice, NameQuestion } from '../state.ts';
import type { Step } from '../tools/tool.ts';

/** A part that is at least this share of a divided room may well be meant to keep its name. */
const LARGE = 1 / 3;

/**
 * Who keeps a name after a step, where that is not clear: a named room was divided and both parts are large, or rooms with
 * names came to be one. Null where there is nothing to ask.
 */
export function nameQuestionAfter(before: Project, after: Project, step: Step): NameQuestion | null {
  for (const now of after.storeys) {
    const was = before.storeys.find(({ id }) => id === now.id);
    if (was === undefined || (was.walls === now.walls && was.rooms === now.rooms)) continue;
    const question = mergedByEdit(was, step) ?? shared(was, now, step) ?? divided(was, now, step);
    if (question !== null) return question;
  }
  return null;
}

const area = ({ netM2 }: RoomShape): string => netM2.toFixed(2);

/** Rooms that the step itself made one: the other record may stay instead. */
function mergedByEdit(was: Storey, { label, edits }: Step): NameQuestion | null {
  const [only, ...others] = edits;
  if (only?.verb !== 'mergeRooms' || others.length > 0 || only.args.virtual === true || only.args.storeyId !== was.id) return null;
  const named = only.args.roomIds.filter((id) => was.rooms[id] !== undefined && !isBlank(was.rooms[id]));
  if (named.length < 2) return null;
  const choices = named.map((keep): NameChoice => ({
    words: { key: 'nameQuestion.room', data: { name: nameOf(was, keep) } },
    edits: [{ verb: 'mergeRooms', args: { ...only.args, keep } }],
    isNow: keep === only.args.keep,
  }));
  return { words: { key: 'nameQuestion.merged' }, label, choices };
}

const nameOf = (storey: Storey, id: string): string => storey.rooms[id]!.name || storey.rooms[id]!.number || id;

/** Rooms with nothing between them any more. */
function shared(was: Storey, now: Storey, { label, edits }: Step): NameQuestion | null {
  const key = (pair: readonly [string, string]): string => pair.join(' ');
  const old = new Set(planOf(was).shared.map(key));
  const pair = planOf(now).shared.find((one) => !old.has(key(one)) && one.every((id) => was.rooms[id] !== undefined));
  if (pair === undefined) return null;
  const both: NameChoice = { words: { key: 'nameQuestion.both' }, edits, isNow: true };
  const choices = pair.map((keep): NameChoice => ({
    words: { key: 'nameQuestion.room', data: { name: nameOf(now, keep) } },
    edits: [...edits, { verb: 'mergeRooms', args: { storeyId: now.id, roomIds: pair, keep } }],
    isNow: false,
  }));
  return { words: { key: 'nameQuestion.merged' }, label, choices: [...choices, both] };
}

/** A room of which a large part is a new, blank one now. */
function divided(was: Storey, now: Storey, { label, edits }: Step): NameQuestion | null {
  const [old, plan] = [planOf(was).rooms, planOf(now).rooms];
  const fresh = [...plan.values()].filter(({ roomId }) => was.rooms[roomId] === undefined && isBlank(now.rooms[roomId]!));
  if (fresh.length === 0) return null;
  for (const shape of plan.values()) {
    const [room, before] = [now.rooms[shape.roomId]!, old.get(shape.roomId)];
    if (isBlank(room) || before === undefined || before.face === shape.face) continue;
    const other = fresh.filter(({ roomId }) => pointInRegion(now.rooms[roomId]!.seed, before.face.outer, before.face.holes)).sort((a, b) => b.netM2 - a.netM2)[0];
    if (other === undefined || other.netM2 < LARGE * (other.netM2 + shape.netM2)) continue;
    const move: Edit = { verb: 'setRoom', args: { storeyId: now.id, roomId: shape.roomId, changes: { seed: now.rooms[other.roomId]!.seed } } };
    return {
      words: { key: 'nameQuestion.divided', data: { name: room.name || room.number || shape.roomId } },
      label,
      choices: [
        { words: { key: 'nameQuestion.partNow', data: { areaM2: area(shape) } }, edits, isNow: true },
        { words: { key: 'nameQuestion.part', data: { areaM2: area(other) } }, edits: [...edits, move], isNow: false },
      ],
    };
  }
  return null;
}
