import type { AllocationProblem, Weights } from './problem.ts';

/**
 * Ways to look for another plan: the weights of a problem, each times what the profile says. A plan that a profile finds is
 * shown by the weights of the problem, so that plans can be laid side by side.
 */
export const PROFILES = [
  { id: 'balanced', times: {} },
  { id: 'fewMoves', times: { move: 3, cost: 3, keep: 3 } },
  { id: 'nearPeople', times: { ground: 4 } },
  { id: 'ownRooms', times: { share: 4 } },
] as const satisfies readonly { readonly id: string; readonly times: Partial<Record<keyof Weights, number>> }[];

export type ProfileId = (typeof PROFILES)[number]['id'];

export function underProfile(problem: AllocationProblem, times: Partial<Record<keyof Weights, number>>): AllocationProblem {
  const { weights } = problem;
  return {
    ...problem,
    weights: {
      move: weights.move * (times.move ?? 1),
      cost: weights.cost * (times.cost ?? 1),
      area: weights.area * (times.area ?? 1),
      share: weights.share * (times.share ?? 1),
      ground: weights.ground * (times.ground ?? 1),
      keep: weights.keep * (times.keep ?? 1),
    },
  };
}
