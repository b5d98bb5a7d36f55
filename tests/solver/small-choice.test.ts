import { describe } from 'vitest';
import { itEqualsEnumeration } from './held-to-enumeration.ts';
import { smallProblem, withChoice } from './small-problem.ts';

describe('two hundred small problems with functions to choose from, every assignment looked at', () => {
  itEqualsEnumeration((seed) => withChoice(smallProblem(seed), seed));
});
