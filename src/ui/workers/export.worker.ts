import { expose, transfer } from 'comlink';
import { exportProject, type ExportedFile, type ExportOptions } from '../../jobs/export.ts';
import type { Result } from '../../model/diagnostic.ts';
import type { Project } from '../../model/project.ts';
import { createBrowserPlatform } from '../browser-platform.ts';
import { unpackFont } from './unpack-font.ts';

const api = {
  /** `base` is the folder the page was loaded from. */
  async run(base: string, project: Project, options: ExportOptions): Promise<Result<readonly ExportedFile[]>> {
    const result = await exportProject(createBrowserPlatform(base, unpackFont), project, options);
    if (!result.ok) return result;
    return transfer(result, result.value.map((file) => file.bytes.buffer as ArrayBuffer));
  },
};

export type ExportWorker = typeof api;

expose(api);
