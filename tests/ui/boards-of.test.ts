import { describe, expect, it } from 'vitest';
import { boardOf } from '../../src/ui/signs/boards-of.ts';
import { testPlatform } from '../jobs/test-platform.ts';

describe('the words of a board that is added', () => {
  it('are those of its file', async () => {
    expect(await boardOf(testPlatform(), 'toldOnce')).toMatchObject({ code: 'toldOnce', title: '一次性告知制' });
  });

  it('are none without a board, and for one that nobody has written words for', async () => {
    expect(await boardOf(testPlatform(), '')).toBeNull();
    expect(await boardOf(testPlatform(), 'countyBoard')).toBeNull();
    expect(await boardOf(testPlatform({ templates: { 'boards/toldOnce.json': { code: 1 } } }), 'toldOnce')).toBeNull();
  });
});
