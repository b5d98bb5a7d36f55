import type { AllocationAnswer } from './allocate.ts';

/** What is said of the plans before they are looked at: that all can be met, that it cannot, or that no plan was found that does. */
export function verdictOn({ options }: Pick<AllocationAnswer, 'options'>): 'allocate.allMet' | 'allocate.notAllMet' | 'allocate.noneFoundThatMeetsAll' {
  const [first] = options;
  if (first === undefined || first.shortfalls.length === 0) return 'allocate.allMet';
  return first.plan.proven ? 'allocate.notAllMet' : 'allocate.noneFoundThatMeetsAll';
}
