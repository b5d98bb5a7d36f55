import { describe } from 'vitest';
import { itEqualsEnumeration } from './held-to-enumeration.ts';
import { smallProblem } from './small-problem.ts';

describe('two hundred small problems, every assignment looked at', () => {
  itEqualsEnumeration(smallProblem);
});
