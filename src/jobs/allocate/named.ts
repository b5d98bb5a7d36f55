import { failure, problem, success, type Result } from '../../model/diagnostic.ts';
import type { Lock } from '../../solver/problem.ts';
import type { Allocation } from './set-up.ts';

/** The key of a room by its number, its name or its key. Fails with those that there are. */
export function roomNamed({ rooms }: Allocation, word: string): Result<string> {
  const taking = rooms.filter(({ leftOut }) => leftOut === null);
  const found = taking.filter(({ key, place: { room } }) => [key, room.number, room.name].includes(word));
  if (found.length === 1) return success(found[0]!.key);
  const known = taking.map(({ place: { room } }) => [room.number, room.name].filter((part) => part !== '').join(' '));
  return failure(problem(found.length === 0 ? 'allocate.unknownRoom' : 'allocate.severalRooms', { room: word, known }));
}

/** The code of a function by its name or its code. Fails with those that there are. */
export function functionNamed({ functions }: Allocation, word: string): Result<string> {
  const found = functions.find(({ code, title }) => code === word || title === word);
  if (found !== undefined) return success(found.code);
  return failure(problem('allocate.unknownFunction', { function: word, known: functions.map(({ title }) => title) }));
}

/** 党员活动室=201: a function and the room that it is to have. */
export function lockNamed(allocation: Allocation, text: string): Result<Lock> {
  const [name = '', room = ''] = text.split('=');
  const fn = functionNamed(allocation, name.trim());
  if (!fn.ok) return fn;
  const key = roomNamed(allocation, room.trim());
  return key.ok ? success({ function: fn.value, room: key.value, in: true }) : key;
}
