import type { IForbiddenRuleType } from 'dependency-cruiser';
import { CANVAS_FOLDER, canvasPackages, formatPackages, layers } from './layers.ts';

const either = (names: readonly string[]): string => `(${names.join('|')})`;

/** A package's files below node_modules, scoped names included. */
const packagePath = (names: readonly string[]): string =>
  `node_modules/${either(names.map((name) => name.replace('/', '\\/')))}(/|$)`;

const folderRules: IForbiddenRuleType[] = Object.entries(layers).map(([folder, layer]) => ({
  name: `${folder}-may-import-only-${layer.imports.join('-') || 'itself'}`,
  comment: 'Move the code to the folder that may know both, or pass the value in.',
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { path: '^src/', pathNot: `^src/${either([folder, ...layer.imports])}/` },
}));

const packageRules: IForbiddenRuleType[] = Object.entries(layers)
  .filter(([folder]) => folder !== 'formats' && folder !== 'ui')
  .map(([folder, layer]) => ({
    name: `${folder}-uses-only-its-packages`,
    comment: 'A package belongs to one folder; put it behind a module there.',
    severity: 'error',
    from: { path: `^src/${folder}/` },
    to: {
      dependencyTypesNot: ['local', 'core'],
      path: 'node_modules/',
      ...(layer.packages.length > 0 ? { pathNot: packagePath(layer.packages) } : {}),
    },
  }));

const formatRules: IForbiddenRuleType[] = Object.entries(formatPackages).flatMap(([format, packages]) => [
  {
    name: `format-${format}-stands-alone`,
    comment: 'Formats do not know each other; share through drawing or model.',
    severity: 'error',
    from: { path: `^src/formats/${format}/` },
    to: { path: '^src/formats/', pathNot: `^src/formats/${format}/` },
  },
  {
    name: `format-${format}-uses-only-its-library`,
    severity: 'error',
    from: { path: `^src/formats/${format}/` },
    to: {
      dependencyTypesNot: ['local', 'core'],
      path: 'node_modules/',
      ...(packages.length > 0 ? { pathNot: packagePath(packages) } : {}),
    },
  },
]);

const uiPackages = layers['ui']!.packages;

const uiRules: IForbiddenRuleType[] = [
  {
    name: 'konva-stays-in-the-canvas',
    comment: 'Only ui/canvas knows Konva.',
    severity: 'error',
    from: { path: '^src/', pathNot: `^src/${CANVAS_FOLDER}/` },
    to: { path: packagePath(['konva', 'react-konva']) },
  },
  {
    name: 'ui-uses-only-its-packages',
    severity: 'error',
    from: { path: '^src/(ui/|main\\.tsx$)' },
    to: {
      dependencyTypesNot: ['local', 'core'],
      path: 'node_modules/',
      pathNot: packagePath([...uiPackages, ...canvasPackages, '@types/react', '@types/react-dom']),
    },
  },
];

const generalRules: IForbiddenRuleType[] = [
  {
    name: 'no-cycles',
    comment: 'Two modules that need each other are one concept or hide a third; type imports count.',
    severity: 'error',
    from: { path: '^src/' },
    to: { circular: true },
  },
  {
    name: 'migrations-import-nothing',
    comment: 'A migration is JSON to JSON and must still run when today’s code is gone.',
    severity: 'error',
    from: { path: '^src/formats/project/migrations/' },
    to: { path: '.+' },
  },
  {
    name: 'core-has-no-node',
    comment: 'The outside comes in through Platform.',
    severity: 'error',
    from: { path: '^src/', pathNot: '^src/cli/' },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'everything-resolves',
    severity: 'error',
    from: { path: '^src/' },
    to: { couldNotResolve: true, pathNot: '\\?(worker|url|raw)' },
  },
];

export const forbidden: IForbiddenRuleType[] = [
  ...folderRules,
  ...packageRules,
  ...formatRules,
  ...uiRules,
  ...generalRules,
];
