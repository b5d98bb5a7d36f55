import { nodePlatform } from '../../src/cli/node-platform.ts';
import type { Platform } from '../../src/model/platform.ts';

type Replaced = {
  /** Bytes instead of an asset; null = there is none. */
  readonly assets?: Readonly<Record<string, Uint8Array | null>>;
  /** JSON instead of a template; null = there is none. A new name joins the list of its folder. */
  readonly templates?: Readonly<Record<string, unknown>>;
};

const missing = (path: string): Error => new Error(`no ${path}`);

/** The files of this repository with some replaced, on a fixed day with a fixed id. */
export function testPlatform({ assets = {}, templates = {} }: Replaced = {}): Platform {
  return {
    ...nodePlatform,
    newId: () => 'test-project',
    today: () => '2026-11-21',
    asset: async (path) => {
      if (!Object.hasOwn(assets, path)) return nodePlatform.asset(path);
      const bytes = assets[path];
      if (bytes === null || bytes === undefined) throw missing(path);
      return bytes;
    },
    template: async (path) => {
      if (!Object.hasOwn(templates, path)) return nodePlatform.template(path);
      if (templates[path] === null) throw missing(path);
      return structuredClone(templates[path]);
    },
    templates: async (folder) => {
      const added = Object.keys(templates)
        .filter((path) => path.startsWith(`${folder}/`) && templates[path] !== null)
        .map((path) => path.slice(folder.length + 1, -'.json'.length));
      return [...new Set([...(await nodePlatform.templates(folder)), ...added])].sort();
    },
  };
}
