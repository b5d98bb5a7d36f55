import { failure, problem, success, type Result } from '../../model/diagnostic.ts';
import type { Migration } from './migration.ts';

const NAME = /^(\d{4})-[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** What is wrong with a list of migrations: a badly formed name, a gap, a repetition. Empty for a sound list. */
export function migrationFaults(migrations: readonly Migration[], formatVersion: number): readonly string[] {
  const faults = migrations.flatMap((migration, index) => {
    const number = NAME.exec(migration.name)?.[1];
    if (number === undefined) return [`${migration.name}: not named NNNN-name`];
    return Number(number) === index + 1 ? [] : [`${migration.name}: expected number ${index + 1}`];
  });
  const names = new Set(migrations.map((migration) => migration.name.slice(5)));
  if (names.size !== migrations.length) faults.push('a name is used twice');
  if (migrations.length !== formatVersion - 1) {
    faults.push(`version ${formatVersion} needs ${formatVersion - 1} migrations, there are ${migrations.length}`);
  }
  return faults;
}

function versionOf(json: unknown): unknown {
  if (json === null || typeof json !== 'object' || Array.isArray(json)) return undefined;
  return (json as { formatVersion?: unknown }).formatVersion;
}

/**
 * Lifts a project's JSON from the version it states to `formatVersion`. Refuses a version that is missing or newer than
 * this program knows. A list of migrations with a fault is a bug and throws.
 */
export function migrate(json: unknown, migrations: readonly Migration[], formatVersion: number): Result<unknown> {
  const faults = migrationFaults(migrations, formatVersion);
  if (faults.length > 0) throw new Error(`migrations: ${faults.join('; ')}`);
  const version = versionOf(json);
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return failure(problem('project.noVersion', { expected: formatVersion }, { path: 'formatVersion' }));
  }
  if (version > formatVersion) {
    return failure(problem('project.newerFormat', { found: version, supported: formatVersion }, { path: 'formatVersion' }));
  }
  let current = json;
  for (const [index, migration] of migrations.slice(version - 1).entries()) {
    try {
      current = { ...(migration.up(current) as object), formatVersion: version + index + 1 };
    } catch {
      // A step that meets JSON it was not written for: the file is not what its version says.
      return failure(problem('project.migrationFailed', { name: migration.name, from: version }));
    }
  }
  return success(current);
}
