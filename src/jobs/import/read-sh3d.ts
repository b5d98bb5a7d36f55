import { readArchive, type ArchiveLimits } from '../../formats/project/index.ts';
import { HOME_OBJECTS, HOME_XML, readHome } from '../../formats/sh3d/index.ts';
import { failure, problem, success, type Result } from '../../model/diagnostic.ts';
import type { PlanFile, ReadyPlan } from '../../model/plan-file.ts';
import { readyFile } from './ready-file.ts';

const MEGABYTE = 1024 * 1024;
/** Of the plan alone: pictures and models of a home are never unpacked. A plan of text packs well, up to 50 times. */
const LIMITS: ArchiveLimits = { entries: 4, totalBytes: 32 * MEGABYTE, ratio: 200, smallBytes: MEGABYTE };
/** Reasons that speak of zips in general; others speak of .paitu files. */
const OF_ANY_ZIP = new Set(['project.zipRatio', 'project.zipTooLarge', 'project.zipEncrypted', 'project.zipMethod']);

/** Reads a .sh3d: the storeys of its Home.xml. One that holds Java objects alone is refused with what to do. */
export function readSh3d(name: string, bytes: Uint8Array): Result<PlanFile> {
  const files = readArchive(bytes, LIMITS, (file) => file === HOME_XML || file === HOME_OBJECTS);
  if (!files.ok) return OF_ANY_ZIP.has(files.diagnostics[0]?.code ?? '') ? files : failure(problem('import.damaged', { format: 'Sweet Home 3D' }));
  const xml = files.value.get(HOME_XML);
  if (xml === undefined) return failure(problem(files.value.has(HOME_OBJECTS) ? 'import.oldHome' : 'import.noHome', {}));
  const plans: Result<readonly ReadyPlan[]> = readHome(new TextDecoder('utf-8').decode(xml));
  return plans.ok ? success(readyFile('sh3d', name, plans.value)) : plans;
}
