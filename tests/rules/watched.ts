import type { Project } from '../../src/model/project.ts';
import type { Slice } from '../../src/rules/slices.ts';

type Note = (name: Slice | 'other') => void;
type Handler<T extends object> = Required<Pick<ProxyHandler<T>, 'get' | 'has' | 'ownKeys' | 'getOwnPropertyDescriptor'>>;

/** `sliceOf` names what a key belongs to, `inner` what is given for it. Asking for the keys reads all of them. */
function watch<T extends object>(target: T, note: Note, sliceOf: (key: string) => readonly (Slice | 'other')[], inner: (key: string, value: unknown) => unknown): T {
  const given = new Map<string, unknown>();
  const touch = (key: string | symbol): void => (typeof key === 'string' ? sliceOf(key).forEach(note) : undefined);
  const value = (key: string | symbol): unknown => {
    const raw = Reflect.get(target, key) as unknown;
    if (typeof key !== 'string' || typeof raw !== 'object' || raw === null) return raw;
    if (!given.has(key)) given.set(key, inner(key, raw));
    return given.get(key);
  };
  const handler: Handler<T> = {
    get(_, key) {
      touch(key);
      return value(key);
    },
    has(_, key) {
      touch(key);
      return Reflect.has(target, key);
    },
    ownKeys() {
      return Reflect.ownKeys(target);
    },
    getOwnPropertyDescriptor(_, key) {
      touch(key);
      const found = Reflect.getOwnPropertyDescriptor(target, key);
      return found === undefined ? undefined : { ...found, value: value(key) };
    },
  };
  return new Proxy(target, handler);
}

const ROOT: Readonly<Record<string, readonly Slice[]>> = { centre: ['centre'], signs: ['signs'], review: ['review'], site: [], storeys: [] };
const OF_STOREY = ['id', 'name', 'level', 'rooms'];

const room = (target: object, note: Note): object => watch(target, note, (key) => [key === 'seed' ? 'plan' : 'rooms'], (_, value) => value);
const rooms = (target: object, note: Note): object => watch(target, note, () => ['rooms'], (_, value) => room(value as object, note));
const storey = (target: object, note: Note): object =>
  watch(target, note, (key) => [OF_STOREY.includes(key) ? 'rooms' : key === 'fixtures' ? 'fixtures' : 'plan'], (key, value) => (key === 'rooms' ? rooms(value as object, note) : value));
const storeys = (target: object, note: Note): object => watch(target, note, () => ['rooms'], (_, value) => storey(value as object, note));
const site = (target: object, note: Note): object => watch(target, note, (key) => [key === 'gate' ? 'gate' : 'site'], (_, value) => value);

/** A project that tells `note` which slice is looked at, `other` for what belongs to none. */
export const watched = (project: Project, note: Note): Project =>
  watch(structuredClone(project), note, (key) => ROOT[key] ?? ['other'], (key, value) =>
    key === 'site' ? site(value as object, note) : key === 'storeys' ? storeys(value as object, note) : value,
  );
