import { describe, expect, it } from 'vitest';
import { commands } from '../../src/editor/commands/index.ts';
import { createKeymap, meantBy, shortcutOf } from '../../src/editor/keymap.ts';
import { messages } from '../../src/messages/index.ts';

const NO_KEYS = { shift: false, alt: false, mod: false };

describe('the keymap', () => {
  it('gives each shortcut to one command of a view', () => {
    const map = createKeymap(commands);
    const given = commands.flatMap((command) => command.shortcuts);
    expect([...map.values()].flat()).toHaveLength(given.length);
  });

  it('lets one shortcut mean something in each of two views', () => {
    const map = createKeymap([
      { id: 'first', shortcuts: ['F'], views: ['plan'] },
      { id: 'second', shortcuts: ['F'], views: ['wall', 'gate'] },
    ]);
    expect(meantBy(map, 'F', 'plan')).toBe('first');
    expect(meantBy(map, 'F', 'gate')).toBe('second');
    expect(meantBy(map, 'F', 'face')).toBeUndefined();
  });

  it('refuses two commands that claim one shortcut and names both', () => {
    const twice = [
      { id: 'first', shortcuts: ['Mod+K'] },
      { id: 'second', shortcuts: ['K', 'Mod+K'] },
    ];
    expect(() => createKeymap(twice)).toThrow(/Mod\+K.*first.*second/);
  });

  it.each([
    [{ key: 'z', ...NO_KEYS, mod: true, shift: true }, 'Mod+Shift+Z'],
    [{ key: 'v', ...NO_KEYS }, 'V'],
    [{ key: 'ArrowLeft', ...NO_KEYS, alt: true }, 'Alt+ArrowLeft'],
    [{ key: 'ArrowLeft', ...NO_KEYS, shift: true }, 'Shift+ArrowLeft'],
    [{ key: '+', ...NO_KEYS, shift: true }, '+'],
    [{ key: '1', ...NO_KEYS, shift: true }, 'Shift+1'],
    [{ key: ' ', ...NO_KEYS }, 'Space'],
  ])('writes %o as %s', (input, shortcut) => {
    expect(shortcutOf(input)).toBe(shortcut);
  });
});

describe('the table of commands', () => {
  it('has each id once', () => {
    const ids = commands.map((command) => command.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(['zh', 'en'] as const)('has a label in %s for each', (lang) => {
    const words: Readonly<Record<string, string>> = messages[lang];
    expect(commands.filter((command) => !words[command.label]).map((command) => command.label)).toEqual([]);
  });
});
