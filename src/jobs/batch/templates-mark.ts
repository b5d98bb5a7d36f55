import { contentHash } from '../../formats/pdf/content-hash.ts';
import type { Result } from '../../model/diagnostic.ts';
import type { Platform } from '../../model/platform.ts';
import { FORMAT_VERSION } from '../../model/project.ts';
import { attempt } from '../load-asset.ts';

const FILES = ['functions', 'boards', 'allocation'] as const;
const FOLDERS = ['standards', 'signs', 'boards', 'centres', 'shops'] as const;

async function textsOf(platform: Platform): Promise<readonly string[]> {
  const texts: string[] = [String(FORMAT_VERSION)];
  for (const name of FILES) texts.push(name, JSON.stringify(await platform.template(`${name}.json`)));
  for (const folder of FOLDERS) {
    for (const name of await platform.templates(folder)) {
      texts.push(`${folder}/${name}`, JSON.stringify(await platform.template(`${folder}/${name}.json`)));
    }
  }
  return texts;
}

/** One word for all that the templates say, standards above all: a village that was finished under others is done again. */
export const templatesMark = (platform: Platform): Promise<Result<string>> =>
  attempt(async () => contentHash(await textsOf(platform)), 'job.templateUnavailable', { file: 'templates' });
