import { expose, transfer } from 'comlink';
import { exportProject, type ExportedFile, type ExportOptions } from '../../jobs/export.ts';
import { exportReport, type ReportOptions } from '../../jobs/export-report.ts';
import type { Belongings } from '../../jobs/draw-context.ts';
import { gatePictureFile, type GatePictureOptions } from '../../jobs/gate-picture.ts';
import type { OnStep } from '../../jobs/export-options.ts';
import type { Result } from '../../model/diagnostic.ts';
import type { Project } from '../../model/project.ts';
import { createBrowserPlatform } from '../browser-platform.ts';
import { unpackFont } from './unpack-font.ts';

type Made = Extract<Result<readonly ExportedFile[]>, { ok: true }>;

/** The bytes go to the page without a copy. */
const handedOver = (made: Made): Made => transfer(made, made.value.map((file) => file.bytes.buffer as ArrayBuffer));

const api = {
  /** `base` is the folder the page was loaded from. */
  async run(base: string, project: Project, options: ExportOptions, onStep: OnStep): Promise<Result<readonly ExportedFile[]>> {
    const result = await exportProject(createBrowserPlatform(base, unpackFont), project, options, onStep);
    if (!result.ok) return result;
    return handedOver(result);
  },
  /** The review report: one file. */
  async report(base: string, project: Project, options: ReportOptions): Promise<Result<readonly ExportedFile[]>> {
    const result = await exportReport(createBrowserPlatform(base, unpackFont), project, options);
    return result.ok ? handedOver({ ...result, value: [result.value] }) : result;
  },
  /** The picture of the gate: one file. */
  async picture(base: string, project: Project, options: GatePictureOptions & Belongings): Promise<Result<readonly ExportedFile[]>> {
    const result = await gatePictureFile(createBrowserPlatform(base, unpackFont), project, options);
    return result.ok ? handedOver({ ...result, value: [result.value] }) : result;
  },
};

export type ExportWorker = typeof api;

expose(api);
