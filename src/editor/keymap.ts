import type { KeyInput } from './api.ts';

/** The least of a command that a keymap needs. */
export interface Bound {
  readonly id: string;
  readonly shortcuts: readonly string[];
}

/** A shortcut → the id of its command. */
export type Keymap = ReadonlyMap<string, string>;

/** `Mod+Alt+Shift+K`: how shortcuts are written, in this order, letters in capitals. */
export function shortcutOf(input: KeyInput): string {
  const key = input.key.length === 1 ? input.key.toUpperCase() : input.key;
  const named = key === ' ' ? 'Space' : key;
  // A sign that needs Shift on some keyboards (?, +) is named by itself; letters, digits and named keys keep their Shift.
  const shift = input.shift && (/^[A-Z0-9]$/.test(named) || named.length > 1);
  return [input.mod ? 'Mod' : '', input.alt ? 'Alt' : '', shift ? 'Shift' : '', named].filter((part) => part !== '').join('+');
}

/** One shortcut belongs to one command; two that claim the same are a bug and throw with both names. */
export function createKeymap(commands: readonly Bound[]): Keymap {
  const map = new Map<string, string>();
  for (const command of commands) {
    for (const shortcut of command.shortcuts) {
      const owner = map.get(shortcut);
      if (owner !== undefined) throw new Error(`Shortcut ${shortcut} belongs to ${owner} and to ${command.id}`);
      map.set(shortcut, command.id);
    }
  }
  return map;
}
