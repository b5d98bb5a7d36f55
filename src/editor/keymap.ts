import type { KeyInput } from './api.ts';
import type { ViewId } from './state.ts';

/** The least of a command that a keymap needs. */
export interface Bound {
  readonly id: string;
  readonly shortcuts: readonly string[];
  /** Where the shortcuts count; in every view where nothing is given. */
  readonly views?: readonly ViewId[];
}

/** A shortcut → the commands that it may mean, each in views of its own. */
export type Keymap = ReadonlyMap<string, readonly Bound[]>;

/** `Mod+Alt+Shift+K`: how shortcuts are written, in this order, letters in capitals. */
export function shortcutOf(input: KeyInput): string {
  const key = input.key.length === 1 ? input.key.toUpperCase() : input.key;
  const named = key === ' ' ? 'Space' : key;
  // A sign that needs Shift on some keyboards (?, +) is named by itself; letters, digits and named keys keep their Shift.
  const shift = input.shift && (/^[A-Z0-9]$/.test(named) || named.length > 1);
  return [input.mod ? 'Mod' : '', input.alt ? 'Alt' : '', shift ? 'Shift' : '', named].filter((part) => part !== '').join('+');
}

/** One shortcut belongs to one command of a view; two that claim the same are a bug and throw with both names. */
export function createKeymap(commands: readonly Bound[]): Keymap {
  const map = new Map<string, Bound[]>();
  for (const command of commands) {
    for (const shortcut of command.shortcuts) {
      const owners = map.get(shortcut) ?? [];
      const rival = owners.find((owner) => meet(owner, command));
      if (rival !== undefined) throw new Error(`Shortcut ${shortcut} belongs to ${rival.id} and to ${command.id}`);
      map.set(shortcut, [...owners, command]);
    }
  }
  return map;
}

const meet = ({ views: a }: Bound, { views: b }: Bound): boolean => a === undefined || b === undefined || a.some((view) => b.includes(view));

/** The id of the command that a shortcut means in a view. */
export const meantBy = (keymap: Keymap, shortcut: string, view: ViewId): string | undefined =>
  keymap.get(shortcut)?.find(({ views }) => views?.includes(view) ?? true)?.id;
