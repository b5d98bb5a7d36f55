const isMac = (): boolean => /mac|iphone|ipad/i.test(globalThis.navigator?.platform ?? '');

const MAC: Readonly<Record<string, string>> = { Mod: '⌘', Alt: '⌥', Shift: '⇧' };
const OTHER: Readonly<Record<string, string>> = { Mod: 'Ctrl' };
const KEYS: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  ' ': 'Space',
};

/** `Mod+Shift+Z` as the person's keyboard has it: ⇧⌘Z on a Mac, Ctrl+Shift+Z elsewhere. */
export function shownShortcut(shortcut: string, mac = isMac()): string {
  const parts = shortcut === '+' ? ['+'] : shortcut.split('+').map((part) => (part === '' ? '+' : part));
  const names = mac ? MAC : OTHER;
  return parts.map((part) => names[part] ?? KEYS[part] ?? part).join(mac ? '' : '+');
}

/** The form that aria-keyshortcuts asks for: Control+Z. */
export const ariaShortcut = (shortcut: string): string =>
  shortcut.replace('Mod', isMac() ? 'Meta' : 'Control').replace(/^ $/, 'Space');
