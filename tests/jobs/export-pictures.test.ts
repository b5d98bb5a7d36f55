import { encode } from 'fast-png';
import { describe, expect, it } from 'vitest';
import { exportProject } from '../../src/jobs/export.ts';
import { gatePictureFile } from '../../src/jobs/gate-picture.ts';
import type { Project } from '../../src/model/project.ts';
import { runOn, testWith } from '../outside/programs.ts';
import { zhuangke } from './sample-centre.ts';
import { testPlatform } from './test-platform.ts';

const platform = testPlatform();
const base = await zhuangke();
const [id] = Object.keys(base.signs);
const sign = base.signs[id!]!;
const picture = encode({ width: 80, height: 40, data: new Uint8Array(80 * 40 * 3).fill(120), channels: 3, depth: 8 });

/** One plaque with a picture 160 mm wide. */
const project: Project = {
  ...base,
  signs: { [id!]: { ...sign, face: { ...sign.face, panels: [{ kind: 'image', box: { x: 80, y: 100, width: 160, height: 80 }, image: 'a.png' }] } } },
};
const pictures = new Map([['a.png', picture]]);
const exported = async (of: Project, to: 'pdf' | 'svg' | 'png', files = pictures) => {
  const result = await exportProject(platform, of, { to, what: 'signs', pictures: files });
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.value[0]!;
};

describe('a picture on a sign', () => {
  it('goes into the PDF in process colours, and preflight warns where it is coarse', async () => {
    const { preflight } = await exported(project, 'pdf');
    const [image] = preflight!.pages[0]!.images;
    expect(image).toMatchObject({ width: 80, height: 40, space: 'DeviceCMYK' });
    expect(image!.ppi).toBe(Math.round(80 / (160 / 25.4)));
    expect(preflight!.findings.map(({ code }) => code)).toContain('preflight.resolution');
  });

  testWith(['mutool', 'qpdf'], 'is read by other programs as DeviceCMYK and nothing else', async () => {
    const { bytes } = await exported(project, 'pdf');
    expect(runOn('qpdf', bytes, ['--check', 'input']).status).toBe(0);
    const trace = runOn('mutool', bytes, ['trace', 'input']).text;
    expect(trace).toContain('<fill_image');
    expect(trace).not.toMatch(/ colorspace="Device(?:RGB|Gray)"/);
  });

  it('is held by the SVG itself, and seen in the PNG', async () => {
    expect(new TextDecoder().decode((await exported(project, 'svg')).bytes)).toContain('data:image/png;base64,iVBOR');
    const plain = await exported({ ...project, signs: { [id!]: sign } }, 'png');
    expect((await exported(project, 'png')).bytes).not.toEqual(plain.bytes);
  });

  it('is seen in the picture of the gate', async () => {
    const by = async (of: Project) => {
      const made = await gatePictureFile(platform, of, { light: 'day', width: 600, pictures });
      if (!made.ok) throw new Error(JSON.stringify(made.diagnostics));
      return made.value.bytes;
    };
    expect(await by(project)).not.toEqual(await by({ ...project, signs: { [id!]: sign } }));
  });

  it('that the project does not have keeps the sign back and is named', async () => {
    const result = await exportProject(platform, project, { to: 'pdf', what: 'signs', pictures: new Map() });
    expect(result).toMatchObject({ ok: false, diagnostics: expect.arrayContaining([expect.objectContaining({ code: 'panel.imageMissing' })]) as unknown });
  });
});
