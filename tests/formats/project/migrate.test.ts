import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { migrate, migrationFaults } from '../../../src/formats/project/migrate.ts';
import type { Migration } from '../../../src/formats/project/migration.ts';
import { migrations } from '../../../src/formats/project/all-migrations.ts';
import { FORMAT_VERSION } from '../../../src/model/project.ts';

type Json = Record<string, unknown>;

const rename: Migration = {
  name: '0001-rename-village',
  up: (json) => {
    const { village, ...rest } = json as Json;
    return { ...rest, unit: village };
  },
};
const addTown: Migration = { name: '0002-add-town', up: (json) => ({ ...(json as Json), town: `${(json as { unit: string }).unit.trim()}镇` }) };

describe('the migrations of the program', () => {
  it('lead without a gap to the version of today', () => {
    expect(migrationFaults(migrations, FORMAT_VERSION)).toEqual([]);
  });

  it('are one file each, in the folder and in the list', () => {
    const folder = new URL('../../../src/formats/project/migrations/', import.meta.url);
    const files = existsSync(folder) ? readdirSync(folder) : [];
    expect(migrations.map(({ name }) => `${name}.ts`)).toEqual(files.sort());
  });
});

describe('migrating', () => {
  it('runs every step from the stated version on, in order', () => {
    const lifted = migrate({ formatVersion: 1, village: '庄科' }, [rename, addTown], 3);
    expect(lifted.ok && lifted.value).toEqual({ formatVersion: 3, unit: '庄科', town: '庄科镇' });
    const partly = migrate({ formatVersion: 2, unit: '石庙' }, [rename, addTown], 3);
    expect(partly.ok && partly.value).toEqual({ formatVersion: 3, unit: '石庙', town: '石庙镇' });
  });

  it('leaves a file of today as it is', () => {
    const json = { formatVersion: 3 };
    const lifted = migrate(json, [rename, addTown], 3);
    expect(lifted.ok && lifted.value).toBe(json);
  });

  it('refuses a file that a step was not written for, and names the step', () => {
    expect(migrate({ formatVersion: 2 }, [rename, addTown], 3)).toMatchObject({
      ok: false,
      diagnostics: [{ code: 'project.migrationFailed', data: { name: '0002-add-town' } }],
    });
  });

  it.each([undefined, null, 0, -1, 1.5, '1', [1]])('refuses the version %j', (formatVersion) => {
    expect(migrate({ formatVersion }, [], 1)).toMatchObject({ ok: false, diagnostics: [{ code: 'project.noVersion' }] });
  });
});

describe('a faulty list of migrations', () => {
  const step = (name: string): Migration => ({ name, up: (json) => json });

  it.each([
    ['a gap', ['0001-a', '0003-b'], 3],
    ['a repeated number', ['0001-a', '0001-b'], 3],
    ['a repeated name', ['0001-a', '0002-a'], 3],
    ['a badly formed name', ['1-a', '0002-b'], 3],
    ['a missing step', ['0001-a'], 3],
    ['a step too many', ['0001-a', '0002-b'], 2],
  ])('with %s is a bug and throws', (_, names, version) => {
    expect(migrationFaults(names.map(step), version)).not.toEqual([]);
    expect(() => migrate({ formatVersion: 1 }, names.map(step), version)).toThrow('migrations:');
  });
});
