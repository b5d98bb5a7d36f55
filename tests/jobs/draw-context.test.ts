import { describe, expect, it } from 'vitest';
import { nodePlatform } from '../../src/cli/node-platform.ts';
import { facesOf, loadDrawContext } from '../../src/jobs/draw-context.ts';
import { zhuangke } from './sample-centre.ts';
import { testPlatform } from './test-platform.ts';

describe('what drawing needs', () => {
  it('holds the sign types by kind, the marks, and every face the signs ask for', async () => {
    const project = await zhuangke();
    const ctx = await loadDrawContext(testPlatform(), project);
    if (!ctx.ok) throw new Error(JSON.stringify(ctx.diagnostics));
    expect(Object.keys(ctx.value.signTypes)).toEqual(expect.arrayContaining(['gatePlaque', 'rooftopName']));
    expect(ctx.value.marks['partyEmblem']).toBeDefined();
    expect(ctx.value.fonts.resolve('songti', 'bold')).toMatchObject({ substitute: false });
  });

  it('asks for each face once', async () => {
    const project = await zhuangke();
    const plaque = Object.values(project.signs)[0]!;
    const blocks = plaque.face.blocks.map((block) => ({ ...block, font: 'kaiti' as const }));
    const changed = { ...project, signs: { ...project.signs, [plaque.id]: { ...plaque, face: { ...plaque.face, blocks } } } };
    const faces = facesOf(changed).map(({ role, weight }) => `${role}/${weight}`);
    expect(new Set(faces).size).toBe(faces.length);
    expect(faces.filter((face) => face.startsWith('kaiti'))).toHaveLength(1);
  });

  it('is refused where a sign type is not as the schema says, with file, place, expected and found', async () => {
    const type = (await nodePlatform.template('signs/gatePlaque.json')) as Record<string, unknown>;
    const platform = testPlatform({ templates: { 'signs/gatePlaque.json': { ...type, thickness: 'thin' } } });
    expect(await loadDrawContext(platform)).toMatchObject({
      ok: false,
      diagnostics: [{ code: 'job.templateInvalid', path: 'thickness', data: { file: 'signs/gatePlaque.json', found: '"thin"' } }],
    });
  });

  it('is refused where a font is missing, and does not throw', async () => {
    const platform = testPlatform({ assets: { 'fonts/NotoSerifCJKsc-Bold.woff2': null } });
    expect(await loadDrawContext(platform)).toMatchObject({ ok: false, diagnostics: [{ code: 'job.fontsUnavailable' }] });
  });
});
