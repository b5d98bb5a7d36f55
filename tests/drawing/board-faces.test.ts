import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { composeSign } from '../../src/drawing/compose-sign.ts';
import { boardTextSchema, type BoardText } from '../../src/model/board-text.ts';
import { fillBoard } from '../../src/model/fill-board.ts';
import { signFromType, type NewSign } from '../../src/model/make-signs.ts';
import { fillTemplate } from '../../src/model/naming.ts';
import { panelTexts } from '../../src/model/panel-texts.ts';
import { centreOf, drawContext, names, signTypes, site, withSigns } from '../tools/sign-project.ts';

const folder = new URL('../../templates/boards/', import.meta.url);
const boards: readonly BoardText[] = readdirSync(folder).map((file) => boardTextSchema.parse(JSON.parse(readFileSync(new URL(file, folder), 'utf8'))));

/** A centre that answers everything; its name is long, so that what fits here fits elsewhere. */
const centre = {
  ...centreOf(names.toSorted((a, b) => b.unit.length - a.unit.length)[0]!),
  contact: '欧阳建国', phone: '0379-66812345', supervisionPhone: '0379-66812346', openingHours: '上午8:30—12:00，下午14:30—18:00',
};
/** Not of the words: a stand-in font, artwork that a notice leaves open. */
const ALLOWED: readonly string[] = ['text.substituteFont', 'sign.missingMark'];
const ctx = await drawContext();

function madeOf(board: BoardText, functionCode: string): NewSign {
  const type = signTypes[board.kind]!;
  const org = type.variants.find(({ topic }) => topic === board.code)?.org ?? type.variants[0]!.org;
  return fillBoard(signFromType(type, org, { kind: 'freeStanding' }, board.code)!, board, functionCode);
}

const cases = boards.flatMap((board) => ['', ...board.variants.map((one) => one.for[0]!)].map((functionCode) => ({ board, code: board.code, functionCode })));

describe('a board with its words', () => {
  it.each(cases)('is drawn whole: $code $functionCode', ({ board, functionCode }) => {
    const sign = madeOf(board, functionCode);
    const project = withSigns(centre, site, [sign]);
    const { diagnostics } = composeSign(project, 's1', ctx);
    expect(diagnostics.filter(({ code }) => !ALLOWED.includes(code)).map(({ code, data }) => [code, data])).toEqual([]);
  });

  it('speaks of residents’ affairs in a community', () => {
    for (const code of ['disclosure', 'villageAffairs', 'openAffairs']) {
      const sign = madeOf(boards.find((board) => board.code === code)!, '');
      const said = [...sign.face.blocks.map(({ template }) => template), ...sign.face.panels.flatMap(panelTexts)].join('\n');
      expect(fillTemplate(said, { ...centre, unitType: 'community' }).text).toContain('居务');
      expect(fillTemplate(said, { ...centre, unitType: 'community' }).text).not.toContain('村务');
    }
  });

  it('puts every board on a sign that has a face for it', () => {
    for (const board of boards) expect(madeOf(board, '').topic).toBe(board.code);
  });
});
