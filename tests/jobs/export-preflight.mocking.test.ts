import { expect, it, vi } from 'vitest';
import { exportProject } from '../../src/jobs/export.ts';
import { problem } from '../../src/model/diagnostic.ts';
import { zhuangke } from './sample-centre.ts';
import { testPlatform } from './test-platform.ts';

vi.mock('../../src/formats/pdf/preflight.ts', () => ({
  preflight: () => ({ ok: false, pages: [], inks: [], claims: null, condition: null, findings: [problem('preflight.font', { font: 'Arial' })] }),
}));

it('hands over nothing where preflight finds an error, and passes on what it found', async () => {
  const exported = await exportProject(testPlatform(), await zhuangke(), { to: 'pdf', what: 'sheets' });
  expect(exported).toEqual({
    ok: false,
    diagnostics: [
      problem('job.preflightFailed', { file: '庄科村-图纸.pdf' }),
      problem('preflight.font', { font: 'Arial' }),
    ],
  });
});
