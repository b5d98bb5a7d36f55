import { loadDrawContext } from '../../jobs/draw-context.ts';
import { loadAllStandards } from '../../jobs/standards.ts';
import { platform } from './platform.ts';

/** Loads what every project needs; what is loaded is kept by the platform, so that opening finds it there. */
export async function warmUp(): Promise<void> {
  await Promise.all([import('../frame/workspace.tsx'), import('./open.ts'), loadDrawContext(platform), loadAllStandards(platform)]);
}
