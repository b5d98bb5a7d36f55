import { describe, expect, it } from 'vitest';
import { boundedMemory } from '../../src/text/bounded-memory.ts';

describe('a bounded memory', () => {
  function counted(most: number) {
    const made: string[] = [];
    const memory = boundedMemory<string>(most, ({ length }) => length);
    return { made, ask: (key: string) => memory(key, () => (made.push(key), key)) };
  }

  it('makes a thing once while all of it is light enough', () => {
    const { made, ask } = counted(6);
    for (const key of ['abc', 'def', 'abc', 'def']) expect(ask(key)).toBe(key);
    expect(made).toEqual(['abc', 'def']);
  });

  it('starts anew where one more would be too much, by weight and not by number', () => {
    const { made, ask } = counted(6);
    for (const key of ['abc', 'd', 'e', 'fg', 'abc']) ask(key);
    expect(made).toEqual(['abc', 'd', 'e', 'fg', 'abc']);
    ask('fg');
    expect(made).toHaveLength(5);
  });

  it('keeps a thing that alone is too heavy until the next comes', () => {
    const { made, ask } = counted(2);
    for (const key of ['abcdef', 'abcdef', 'g', 'abcdef']) ask(key);
    expect(made).toEqual(['abcdef', 'g', 'abcdef']);
  });
});
