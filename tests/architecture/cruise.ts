import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { forbidden } from './rules.ts';

/** Every breach of the table below `baseDir` (a folder that holds src), as `rule: from -> to`. */
export async function breaches(baseDir: string): Promise<string[]> {
  const result = await cruise(['src'], {
    baseDir,
    validate: true,
    ruleSet: { forbidden },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  });
  const { summary } = result.output as ICruiseResult;
  return summary.violations.map((v) => `${v.rule.name}: ${v.from} -> ${v.to}`);
}
