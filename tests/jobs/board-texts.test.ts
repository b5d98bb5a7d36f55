import { describe, expect, it } from 'vitest';
import { loadBoardTexts } from '../../src/jobs/board-texts.ts';
import { testPlatform } from './test-platform.ts';

const firstAsked = { code: 'firstAsked', title: '首问负责制', kind: 'rulesBoard', text: '一、甲。' };

describe('loadBoardTexts', () => {
  it('gives the texts of all files by the code of their board', async () => {
    const boards = await loadBoardTexts(testPlatform());
    if (!boards.ok) throw new Error(JSON.stringify(boards.diagnostics));
    expect(boards.value['firstAsked']).toMatchObject({ title: '首问负责制', kind: 'rulesBoard' });
  });

  it('names every faulty field of every file', async () => {
    const faulty = testPlatform({
      templates: {
        'boards/firstAsked.json': { ...firstAsked, kind: 'poster', text: 1 },
        'boards/mediationFlow.json': { ...firstAsked, code: 'mediationFlow', steps: [{ text: '', shape: 'start' }] },
      },
    });
    const { diagnostics } = await loadBoardTexts(faulty);
    expect(diagnostics.map(({ code, data, path }) => [code, data!['file'], path])).toEqual([
      ['job.templateInvalid', 'boards/firstAsked.json', 'kind'],
      ['job.templateInvalid', 'boards/firstAsked.json', 'text'],
      ['job.templateInvalid', 'boards/mediationFlow.json', 'steps.0.text'],
    ]);
  });

  it('refuses a file that bears another board’s code', async () => {
    const { diagnostics } = await loadBoardTexts(testPlatform({ templates: { 'boards/copy.json': firstAsked } }));
    expect(diagnostics).toMatchObject([{ code: 'job.templateInvalid', path: 'code', data: { file: 'boards/copy.json', expected: 'copy', found: 'firstAsked' } }]);
  });

  it('says which file cannot be read', async () => {
    const platform = testPlatform();
    const { diagnostics } = await loadBoardTexts({ ...platform, templates: async () => ['gone'] });
    expect(diagnostics).toMatchObject([{ code: 'job.templateUnavailable', data: { file: 'boards/gone.json' } }]);
  });
});
