import { expose } from 'comlink';
import { allocate, quickAnswer, whatWouldMend, whyNotAll, type AllocationAnswer, type OnAllocationStep } from '../../jobs/allocate/allocate.ts';
import type { AllocationSettings } from '../../jobs/allocate/settings.ts';
import type { Diagnostic, Result } from '../../model/diagnostic.ts';
import type { Project } from '../../model/project.ts';
import { createBrowserPlatform } from '../browser-platform.ts';
import { unpackFont } from './unpack-font.ts';

const api = {
  /** `base` is the folder the page was loaded from. */
  run(base: string, project: Project, settings: AllocationSettings, count: number, onStep: OnAllocationStep): Promise<Result<AllocationAnswer>> {
    return allocate(createBrowserPlatform(base, unpackFont), project, { settings, count }, onStep);
  },
  /** Whether everything can be met, told at once. */
  quick(base: string, project: Project, settings: AllocationSettings): Promise<Result<boolean | null>> {
    return quickAnswer(createBrowserPlatform(base, unpackFont), project, settings);
  },
  /** What would make everything possible. */
  mend(base: string, project: Project, settings: AllocationSettings, onStep: OnAllocationStep): Promise<Result<readonly Diagnostic[]>> {
    return whatWouldMend(createBrowserPlatform(base, unpackFont), project, settings, onStep);
  },
  /** The smallest set of demands that cannot all be met. */
  why(base: string, project: Project, settings: AllocationSettings, onStep: OnAllocationStep): Promise<Result<readonly Diagnostic[]>> {
    return whyNotAll(createBrowserPlatform(base, unpackFont), project, settings, onStep);
  },
};

export type AllocateWorker = typeof api;

expose(api);
