import { beforeAll, describe, expect, it } from 'vitest';
import type { DrawContext } from '../../src/drawing/context.ts';
import { faceProblems, type FaceProblem } from '../../src/drawing/face-problems.ts';
import type { Project } from '../../src/model/project.ts';
import { drawContext, names, projectOf } from '../tools/sign-project.ts';

let ctx: DrawContext;
beforeAll(async () => {
  ctx = await drawContext();
});

const zhuangke = projectOf(names[0]!);

/** The problems of the first plaque with this text. */
function problemsOf(text: string): readonly FaceProblem[] {
  const sign = zhuangke.signs['s1']!;
  const changed = { ...sign, face: { ...sign.face, blocks: sign.face.blocks.map((block) => ({ ...block, text })) } };
  const project: Project = { ...zhuangke, signs: { ...zhuangke.signs, s1: changed } };
  return faceProblems(project, changed, ctx);
}

describe('the problems of a face', () => {
  it('are none where all can be made as it is written', () => {
    expect(problemsOf('中共庄科村支部委员会')).toEqual([]);
  });

  it('stand at the very character that the font lacks, in the gap that it leaves', () => {
    const [first, second] = problemsOf('庄\uE08B科\uE08C村');
    const { box } = zhuangke.signs['s1']!.face.blocks[0]!;
    expect(first).toMatchObject({ ref: { kind: 'facePart', id: 's1/block/0' }, diagnostic: { code: 'text.missingGlyph' } });
    expect(first!.at.y1 - first!.at.y0).toBeLessThan(box.height / 4);
    expect(second!.at.y1).toBeLessThan(first!.at.y0);
  });

  it('stand at the box of the text where they are not about a character', () => {
    const { box } = zhuangke.signs['s1']!.face.blocks[0]!;
    expect(problemsOf('')).toMatchObject([{ diagnostic: { code: 'text.empty' }, at: { x0: box.x, y0: box.y } }]);
  });
});
