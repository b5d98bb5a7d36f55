import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { boardTextSchema, type BoardContent, type BoardText } from '../../src/model/board-text.ts';
import { placeholders } from '../../src/model/naming.ts';
import { isStandardCharacter } from '../../src/rules/standard-characters.ts';
import { foldText } from '../../src/rules/text-template.ts';
import { allPacks, baseProject, readJson } from './base.ts';
import { ROOM_BOARDS } from './room-boards.ts';

const files = readdirSync(new URL('../../templates/boards/', import.meta.url)).map((file) => file.replace(/\.json$/, ''));
const boards: readonly BoardText[] = files.map((code) => boardTextSchema.parse(readJson(`templates/boards/${code}.json`)));
const byCode = new Map(boards.map((board) => [board.code, board]));
const functions = new Set((readJson('templates/functions.json') as { code: string }[]).map(({ code }) => code));

/** Signs of a few words: their text is a name, a place to fill in or a slogan. */
const SHORT: ReadonlySet<string> = new Set(['awardPlaque', 'windowSign', 'deskSign', 'sloganBanner', 'wallPlaque']);
/** Chinese punctuation, quotes and figures of the texts; the ideographic space parts two halves of a slogan. */
const MARKS = /^[\p{Script=Han}，。、；：（）“”《》？→+0-9N \n]$/u;

interface Said extends BoardContent {
  readonly at: string;
  readonly board: BoardText;
}

/** What each board says anywhere and what it says in other rooms. */
const all: readonly Said[] = boards.flatMap((board) => [board, ...board.variants].map((content, i) => ({ ...content, at: `${board.code} ${i}`, board })));
const wordsOf = ({ heading = '', text, steps, sections, people }: BoardContent): readonly string[] =>
  [heading, text, ...steps.flatMap((step) => [step.text, step.branch]), ...sections.flatMap((one) => [one.title, one.text]), ...people.map(({ post }) => post)];
const asked = (words: string): readonly string[] => [...words.matchAll(/\{(\w*)\}?/gu)].map(([, name]) => name!);
const lengthOf = (text: string): number => Array.from(text.replaceAll(/[{}]/gu, '')).length;
const contentIn = (board: BoardText, code: string): BoardContent => board.variants.find((one) => one.for.includes(code)) ?? board;

describe('the texts of boards', () => {
  it('are one a code of the common list, under its title', () => {
    const list = readJson('templates/boards.json') as { code: string; title: string }[];
    expect(boards.map(({ code, title }) => ({ code, title })).toSorted((a, b) => (a.code < b.code ? -1 : 1))).toEqual(list.toSorted((a, b) => (a.code < b.code ? -1 : 1)));
    expect(boards.map(({ code }) => code)).toEqual(files);
  });

  it('are there for every board that a pack names', () => {
    const named = new Set(allPacks().flatMap((pack) => pack.boards.map(({ code }) => code)));
    expect([...named].filter((code) => !byCode.has(code))).toEqual([]);
  });

  it('say something, in one way: paragraphs, a flow, sections or people', () => {
    const ways = ({ text, steps, sections, people }: BoardContent): number =>
      [text !== '', steps.length > 0, sections.length > 0, people.length > 0].filter(Boolean).length;
    const odd = all.filter((said) => (SHORT.has(said.board.kind) ? ways(said) > 1 || said.heading === undefined : ways(said) !== 1));
    expect(odd.map(({ at }) => at)).toEqual([]);
  });

  it('have 150 to 400 characters', () => {
    const lengths = all.filter(({ text, board }) => text !== '' && !SHORT.has(board.kind)).map(({ at, text }) => [at, lengthOf(text)] as const);
    expect(lengths.filter(([, length]) => length < 150 || length > 400)).toEqual([]);
    expect(lengths.length).toBeGreaterThan(70);
  });

  it('number their paragraphs from the first to the last', () => {
    const numbered = all.filter(({ text, board }) => text !== '' && !SHORT.has(board.kind));
    const digits = Array.from('一二三四五六七八九十');
    const wrong = numbered.filter(({ text }) => text.split('\n').some((line, i) => !line.startsWith(`${digits[i]}、`) || !line.endsWith('。')));
    expect(wrong.map(({ at }) => at)).toEqual([]);
  });

  it('have flows of five to eight short boxes with one start and one end', () => {
    const flows = all.filter(({ steps }) => steps.length > 0);
    for (const { at, steps } of flows) {
      const shapes = steps.map(({ shape }) => shape);
      expect(steps.length >= 5 && steps.length <= 8, at).toBe(true);
      expect([shapes[0], shapes.at(-1), shapes.filter((one) => one === 'start' || one === 'end').length], at).toEqual(['start', 'end', 2]);
      expect(steps.filter(({ text, branch }) => Array.from(text).length > 24 || Array.from(branch).length > 24), at).toEqual([]);
      expect(steps.filter(({ shape, branch }) => (shape === 'choice') !== (branch !== '')), at).toEqual([]);
    }
    expect(flows.length).toBeGreaterThan(6);
  });

  it('ask the centre for nothing but what it can answer', () => {
    const known = new Set(Object.keys(placeholders(baseProject().centre)));
    const unknown = all.flatMap((said) => wordsOf(said).flatMap(asked).filter((name) => !known.has(name)).map((name) => [said.at, name]));
    expect(unknown).toEqual([]);
  });

  it('use characters of the common list and Chinese punctuation alone', () => {
    const faulty = all.flatMap((said) =>
      [...new Set(wordsOf(said).join('\n').replaceAll(/\{\w+\}/gu, ''))]
        .filter((one) => !MARKS.test(one) || (/\p{Script=Han}/u.test(one) && !isStandardCharacter(one)))
        .map((one) => [said.at, one]),
    );
    expect(faulty).toEqual([]);
  });

  it('never say the same paragraph twice, whatever the board', () => {
    const paragraphs = all.flatMap(({ text, board }) => (text === '' || SHORT.has(board.kind) ? [] : text.split('\n').map((line) => line.replace(/^.、/u, ''))));
    expect(paragraphs.filter((line, i) => paragraphs.indexOf(line) !== i)).toEqual([]);
    const flows = all.filter(({ steps }) => steps.length > 0).map(({ steps }) => steps.map(({ text }) => text).join());
    expect(new Set(flows).size).toBe(flows.length);
  });

  it('differ between rooms by codes of functions, none named twice', () => {
    for (const { code, variants } of boards) {
      const rooms = variants.flatMap((one) => one.for);
      expect(rooms.filter((room) => !functions.has(room)), code).toEqual([]);
      expect(new Set(rooms).size, code).toBe(rooms.length);
    }
  });
});

describe('the boards that each room must show', () => {
  it.each(ROOM_BOARDS)('are worded for $room', ({ room, functions: codes, topics, own }) => {
    for (const topic of [...topics, ...own]) expect(byCode.get(topic), `${room} ${topic}`).toBeDefined();
    for (const topic of own) {
      for (const code of codes) expect(contentIn(byCode.get(topic)!, code), `${room} ${topic}`).not.toBe(byCode.get(topic));
    }
  });

  it('cover every board that a pack asks for in a room', () => {
    const wanted = new Set(ROOM_BOARDS.flatMap(({ topics, own }) => [...topics, ...own]));
    const inRooms = allPacks().flatMap(({ rules }) => rules.flatMap(({ check }) => (check.kind === 'presenceSet' && check.of === 'board' && check.inRoomsOf !== undefined ? check.items : [])));
    expect([...new Set(inRooms)].filter((code) => !wanted.has(code))).toEqual([]);
  });
});

/** Rules that ask a slogan of one notice, which the sign type or a person writes. */
const SLOGANS = ['boards.theme'];

describe('what the packs want written', () => {
  const rules = allPacks().flatMap((pack) =>
    pack.rules.flatMap(({ id, select, check }) => {
      if (check.kind !== 'textSections' || select.type !== 'sign' || SLOGANS.includes(id)) return [];
      const byRole = (select.roles ?? []).flatMap((role) => pack.roles.find((one) => one.id === role)?.topic ?? []);
      const topics = [...(select.topics ?? []), ...byRole].filter((topic) => topic !== '');
      return topics.length === 0 ? [] : [{ rule: `${pack.id} ${id}`, topics, sections: check.sections, together: check.together === true }];
    }),
  );

  it.each(rules)('is on the boards of $rule', ({ topics, sections, together }) => {
    const filled = (code: string): string => {
      const board = byCode.get(code)!;
      return foldText([board.title, ...wordsOf(board)].join('\n').replaceAll('{affairsWord}', '村务'));
    };
    const groups = together ? [topics.map(filled).join('\n')] : topics.map(filled);
    for (const words of groups) {
      expect(sections.filter(({ title, aliases }) => ![title, ...aliases].some((one) => words.includes(foldText(one)))).map(({ title }) => title)).toEqual([]);
    }
  });

  it('is looked at for more than a few boards', () => expect(rules.length).toBeGreaterThan(10));
});
