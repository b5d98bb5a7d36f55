import { failure, problem, success, type Diagnostic, type Result } from '../../model/diagnostic.ts';
import { FORMAT_VERSION } from '../../model/project.ts';
import { migrations as allMigrations } from './all-migrations.ts';
import { DEFAULT_LIMITS, readArchive, type ArchiveFiles, type ArchiveLimits } from './archive.ts';
import { guardJson } from './guard-json.ts';
import { migrate } from './migrate.ts';
import type { Migration } from './migration.ts';
import { IMAGE_FOLDER, PROJECT_FILE, SET_ASIDE_FILE, type Opened, type SetAsidePart } from './opened.ts';
import { parseProject } from './parse-project.ts';
import { parseJson } from './read-json.ts';
import { forgetLostRooms, referenceRemarks } from './references.ts';

/** For tests: other limits, invented migrations. */
export interface ReadOptions {
  readonly limits?: ArchiveLimits;
  readonly migrations?: readonly Migration[];
  readonly formatVersion?: number;
}

function readJson(files: ArchiveFiles, options: ReadOptions): Result<unknown> {
  const bytes = files.get(PROJECT_FILE);
  if (bytes === undefined) return failure(problem('project.noProjectJson', { files: [...files.keys()].slice(0, 10) }));
  const json = parseJson(bytes, PROJECT_FILE);
  if (!json.ok) return json;
  const unfit = guardJson(json.value);
  if (unfit !== null) return failure(unfit);
  return migrate(json.value, options.migrations ?? allMigrations, options.formatVersion ?? FORMAT_VERSION);
}

const isPart = (value: unknown): value is SetAsidePart =>
  value !== null && typeof value === 'object' && 'path' in value && typeof value.path === 'string' &&
  'code' in value && typeof value.code === 'string' && 'value' in value;

/** What earlier readers set aside and was saved along. */
function readEarlierParts(files: ArchiveFiles): { parts: readonly SetAsidePart[]; remarks: readonly Diagnostic[] } {
  const bytes = files.get(SET_ASIDE_FILE);
  if (bytes === undefined) return { parts: [], remarks: [] };
  const json = parseJson(bytes, SET_ASIDE_FILE);
  if (!json.ok || !Array.isArray(json.value) || guardJson(json.value) !== null || !json.value.every(isPart)) {
    return { parts: [], remarks: [{ ...problem('project.setAsideUnreadable', {}, { path: SET_ASIDE_FILE }), severity: 'warning' }] };
  }
  const remarks = json.value.map(
    (part): Diagnostic => ({ code: 'project.stillAside', severity: 'info', path: part.path, data: { reason: part.code } }),
  );
  return { parts: json.value, remarks };
}

function imagesOf(files: ArchiveFiles): ArchiveFiles {
  const images = [...files].filter(([name]) => name.startsWith(IMAGE_FOLDER));
  return new Map(images.map(([name, bytes]) => [name.slice(IMAGE_FOLDER.length), bytes]));
}

function foreignFiles(files: ArchiveFiles): Diagnostic[] {
  return [...files.keys()]
    .filter((name) => name !== PROJECT_FILE && name !== SET_ASIDE_FILE && !name.startsWith(IMAGE_FOLDER))
    .map((path) => ({ code: 'project.foreignFile', severity: 'warning', path, data: {} }));
}

/**
 * Opens a `.paitu` file. It never opens half: it is refused with the place inside, what was expected and what was found,
 * or opened, with everything a person should know in the result's diagnostics. It never throws on any bytes.
 */
export function readProject(bytes: Uint8Array, options: ReadOptions = {}): Result<Opened> {
  const archive = readArchive(bytes, options.limits ?? DEFAULT_LIMITS);
  if (!archive.ok) return archive;
  const json = readJson(archive.value, options);
  if (!json.ok) return json;
  const parsed = parseProject(json.value);
  if (!parsed.ok) return parsed;
  const { setAside, setAsideRaw } = parsed.value;
  const { project, remarks: lostRooms } = forgetLostRooms(parsed.value.project);
  const images = imagesOf(archive.value);
  const earlier = readEarlierParts(archive.value);
  const remarks = [
    ...parsed.value.remarks,
    ...lostRooms,
    ...referenceRemarks(project, new Set(images.keys())),
    ...earlier.remarks,
    ...foreignFiles(archive.value),
  ];
  const opened = { project, setAside, setAsideRaw: [...earlier.parts, ...setAsideRaw], images };
  return success(opened, [...setAside, ...remarks]);
}
