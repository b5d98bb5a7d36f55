import { describe, expect, it } from 'vitest';
import { boardContent, boardTextSchema, functionAmong, type BoardText } from '../../src/model/board-text.ts';
import { fillBoard } from '../../src/model/fill-board.ts';
import type { FacePanel } from '../../src/model/face-panel.ts';
import { signFromType, type NewSign } from '../../src/model/make-signs.ts';
import { signSchema } from '../../src/model/sign.ts';
import { signTypes } from '../tools/sign-project.ts';

const board = (content: Partial<BoardText>): BoardText =>
  boardTextSchema.parse({ code: 'duties', title: '工作职责', kind: 'rulesBoard', ...content });
const lettering = {
  box: { x: 40, y: 40, width: 500, height: 500 },
  font: 'heiti', weight: 'regular', ink: { cmyk: [0, 0, 0, 100] }, accent: { cmyk: [0, 100, 100, 0] }, size: null,
} satisfies Partial<FacePanel>;
const plain = (panels: readonly FacePanel[] = []): NewSign => {
  const sign = signFromType(signTypes.rulesBoard!, null, { kind: 'freeStanding' })!;
  return { ...sign, face: { ...sign.face, panels: [...panels] } };
};
const block = (sign: NewSign, role: string) => sign.face.blocks.find((one) => one.role === role)!;

describe('fillBoard', () => {
  it('writes heading and paragraphs as templates, so that they follow the centre', () => {
    const sign = fillBoard(plain(), board({ text: '一、甲。\n二、电话{phone}。' }));
    expect(block(sign, 'title')).toMatchObject({ text: null, template: '工作职责' });
    expect(block(sign, 'body')).toMatchObject({ text: null, template: '一、甲。\n二、电话{phone}。' });
    expect(sign.topic).toBe('duties');
    expect(signSchema.safeParse({ ...sign, id: 's' }).success).toBe(true);
  });

  it('says in each room what the board says there, and elsewhere what it says anywhere', () => {
    const duties = board({ text: '各室', variants: [{ for: ['policeRoom', 'clinic'], heading: '警务室职责', text: '警务', steps: [], sections: [], people: [] }] });
    expect(block(fillBoard(plain(), duties, 'clinic'), 'body').template).toBe('警务');
    expect(block(fillBoard(plain(), duties, 'clinic'), 'title').template).toBe('警务室职责');
    expect(block(fillBoard(plain(), duties, 'readingRoom'), 'body').template).toBe('各室');
    expect(boardContent(duties, '')).toBe(duties);
  });

  it('is headed as the notice calls it, unless it has a heading of its own', () => {
    const title = (sign: NewSign): string => block(sign, 'title').template;
    expect(title(fillBoard(plain(), board({ text: '一、甲。' }), '', '岗位工作职责'))).toBe('岗位工作职责');
    expect(title(fillBoard(plain(), board({ text: '一、甲。', heading: '{unit}职责' }), '', '岗位工作职责'))).toBe('{unit}职责');
  });

  it('finds the function of a room that the board has words for', () => {
    const variant = { text: '警务', steps: [], sections: [], people: [] };
    const duties = board({ text: '各室', variants: [{ for: ['policeRoom', 'clinic'], ...variant }, { for: ['office'], ...variant }] });
    expect(functionAmong(duties, ['corridor', 'office', 'clinic'])).toBe('office');
    expect(functionAmong(duties, ['corridor'])).toBe('');
  });

  it('leaves a title that was typed, and a body where the board has no words', () => {
    const sign = plain();
    const blocks = sign.face.blocks.map((one) => ({ ...one, text: '手写' }));
    const filled = fillBoard({ ...sign, face: { ...sign.face, blocks } }, board({ text: '一、甲。' }));
    expect(new Set(filled.face.blocks.map(({ text }) => text))).toEqual(new Set(['手写']));
    const words = { ...sign, face: { ...sign.face, blocks: sign.face.blocks.map((one) => ({ ...one, template: '原文' })) } };
    expect(block(fillBoard(words, board({ steps: [] })), 'body').template).toBe('原文');
  });

  it('puts steps, sections and people into panels of their kind', () => {
    const steps = [{ text: '申请', shape: 'start' as const, branch: '' }, { text: '办结', shape: 'end' as const, branch: '' }];
    const people = [{ post: '民警', name: '', phone: '', note: '' }];
    const sign = plain([
      { kind: 'flow', ...lettering, steps: [] },
      { kind: 'people', ...lettering, columns: 2, people: [] },
      { kind: 'sections', ...lettering, columns: 2, sections: [], paper: null },
    ]);
    const filled = fillBoard(sign, board({ steps, people, sections: [{ title: '财务公开', text: '' }] }));
    expect(filled.face.panels).toMatchObject([{ steps }, { people: [{ post: '民警', image: null }] }, { sections: [{ title: '财务公开' }] }]);
    expect(block(filled, 'body').template).toBe('');
  });

  it('writes them into the body where the face has no such panel', () => {
    const filled = fillBoard(
      plain(),
      board({ text: '首段', steps: [{ text: '材料齐全', shape: 'choice', branch: '否，补正' }], sections: [{ title: '财务公开', text: '' }, { title: '区域图', text: '贴图' }] }),
    );
    expect(block(filled, 'body').template).toBe('首段\n1．材料齐全（否，补正）\n财务公开：\n区域图：贴图');
  });

  it('keeps the headings that a face has of its own and writes below them', () => {
    const own = { kind: 'sections' as const, ...lettering, columns: 2, paper: null };
    const sign = plain([
      { ...own, sections: [{ title: '村情简介', text: '' }, { title: '区域图', text: '见图' }] },
      { ...own, sections: [{ title: '其他', text: '' }] },
    ]);
    const filled = fillBoard(sign, board({ sections: [{ title: '村情简介', text: '本村' }, { title: '区域图', text: '贴图' }] }));
    const sections = filled.face.panels.map((panel) => (panel.kind === 'sections' ? panel.sections : []));
    expect(sections[0]).toEqual([{ title: '村情简介', text: '本村' }, { title: '区域图', text: '见图' }]);
  });

  it('names a plate without title by its name', () => {
    const sign = signFromType(signTypes.windowSign!, null, { kind: 'freeStanding' })!;
    const filled = fillBoard(sign, board({ code: 'membersWindow', heading: '党员服务' }));
    expect(block(filled, 'name').template).toBe('党员服务');
  });

  it('leaves a slogan to the sign where the board has no words for it', () => {
    const sign = signFromType(signTypes.sloganBanner!, null, { kind: 'freeStanding' })!;
    expect(fillBoard(sign, board({ code: 'theme', heading: '' })).face).toEqual(sign.face);
  });
});
