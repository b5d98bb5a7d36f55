export { readArchive, type ArchiveFiles, type ArchiveLimits } from './archive.ts';
export { migrationFaults } from './migrate.ts';
export type { Migration } from './migration.ts';
export type { Opened, ProjectFiles, SetAsidePart } from './opened.ts';
export { readJson } from './read-json.ts';
export { readProject } from './read-project.ts';
export { schemaFaults } from './schema-issues.ts';
export { writeProject } from './write-project.ts';
