import { success, type Result } from '../../model/diagnostic.ts';
import type { Platform } from '../../model/platform.ts';
import { attempt } from '../load-asset.ts';
import type { KnownNames } from './read-town.ts';

/** The standards and starter centres that rows may name. */
export async function knownNames(platform: Platform): Promise<Result<KnownNames>> {
  const list = (folder: 'standards' | 'centres') => attempt(() => platform.templates(folder), 'job.templateUnavailable', { file: folder });
  const [standards, starters] = await Promise.all([list('standards'), list('centres')]);
  if (!standards.ok) return standards;
  return starters.ok ? success({ standards: standards.value, starters: starters.value }) : starters;
}
