import { asksPresence, wantsOfPresence } from './asked-signs.ts';
import type { Demand } from './demands.ts';
import type { SignSetOptions, Want } from './types.ts';

/**
 * Contents that several boards of a room share, a board for each: 服务事项清单、申请材料、办事流程、收费标准. A notice that
 * names as many boards as contents asks for each of them; where a board may hold several, none is asked for by that.
 */
export function sharedContentWants(demand: Demand, options: Pick<SignSetOptions, 'draw' | 'boards'>): readonly Want[] {
  const { check, select } = demand;
  if (check.kind !== 'textSections' || check.together !== true || select.type !== 'sign') return [];
  const topics = select.topics ?? [];
  const functions = select.rooms?.functions ?? [];
  if (topics.length !== check.sections.length || functions.length === 0) return [];
  // The signs that share the contents now do not say in which room they belong.
  const asked: Demand = { ...demand, subjects: [], check: { kind: 'presenceSet', of: 'board', items: [...topics], inRoomsOf: [...functions] } };
  return asksPresence(asked) ? wantsOfPresence(asked, options) : [];
}

