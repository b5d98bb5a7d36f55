import { describe, expect, it } from 'vitest';
import type { FontFace } from '../../src/text/types.ts';
import { withFont, withoutFaces, type StoredFont } from '../../src/ui/fonts/stored-font.ts';

const song: FontFace = { role: 'songti', weight: 'bold' };
const hei: FontFace = { role: 'heiti', weight: 'bold' };
const font = (file: string, ...faces: FontFace[]): StoredFont => ({ file, bytes: new Uint8Array([file.length]), faces });
const answers = (fonts: readonly StoredFont[]) => fonts.map(({ file, faces }) => [file, faces.map(({ role }) => role)]);

describe('fonts of one’s own', () => {
  it('answer the face that they are loaded for, in place of the font before', () => {
    expect(answers(withFont([font('a.ttf', song)], font('b.ttf', song)))).toEqual([['b.ttf', ['songti']]]);
  });

  it('keep what the same file answers already', () => {
    expect(answers(withFont([font('a.ttf', song)], font('a.ttf', hei)))).toEqual([['a.ttf', ['songti', 'heiti']]]);
  });

  it('lose one face and keep the others; a file without faces goes', () => {
    expect(answers(withoutFaces([font('a.ttf', song, hei), font('b.ttf', song)], [song]))).toEqual([['a.ttf', ['heiti']]]);
  });
});
