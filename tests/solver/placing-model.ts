import { leftOutPenalty, type Compiled } from '../../src/solver/compiled.ts';
import { addElasticSharing } from './placing-sharing.ts';
import { PENALTIES } from '../../src/solver/penalties.ts';
import { PlanModel } from '../../src/solver/plan-model.ts';
import { requirement, type Firm } from '../../src/solver/requirement.ts';
import { addBuildings, addSharedRows, type Slack } from '../../src/solver/shared-rows.ts';

/**
 * A second way to write the program in which everything may fall short at its penalty, what is firm apart: one column for each
 * function in each space, and rows for what functions of one space do to each other. Slower than the bundles of the solver and
 * independent of them, so it is held against them.
 */
export function placingModel(compiled: Compiled, firm: Firm): PlanModel {
  const model = new PlanModel(compiled);
  const slack: Slack = (rule, penalty, most) => (firm.has(rule) ? [] : [[model.column(0, penalty, most), 1]]);
  compiled.functions.forEach((_, one) => addPlacing(model, firm, one));
  const used = compiled.useCost.map((cost) => model.column(cost));
  const withMain = compiled.spaces.map(() => model.column(-compiled.problem.weights.share, 0, 1, false));
  compiled.spaces.forEach((_, space) => {
    addUse(model, space, used[space]!, withMain[space]!);
    addElasticSharing(model, firm, space, used[space]!);
  });
  addBuildings(model, (space) => [[used[space]!, 1]]);
  for (const guest of compiled.guests) addHosts(model, guest, slack);
  addSharedRows(model, slack);
  const { minRooms } = compiled.problem;
  if (minRooms > 0) model.atLeast(minRooms, [...withMain.map((column) => [column, 1] as const), ...slack(requirement('minRooms', ''), PENALTIES.minRooms, minRooms)]);
  return model;
}

/** Each further main of a room costs; the first one's share comes back through `withMain`. */
function addPlacing(model: PlanModel, firm: Firm, one: number): void {
  const { compiled } = model;
  const { problem, functions, spaces } = compiled;
  const asked = functions[one]!;
  const share = asked.hosts === undefined ? problem.weights.share : 0;
  spaces.forEach((space, at) => {
    const penalty = compiled.placePenalty[one]![at]!;
    if (penalty === Infinity || firm.forbids(problem, asked, space)) return;
    model.standing[one]![at]!.push(model.column(compiled.placeCost[one]![at]! + share, penalty));
  });
  if (!firm.forbidsLeavingOut(problem, asked)) model.leftOut[one]!.push([model.column(asked.optional ?? 0, leftOutPenalty(problem, asked)), 1]);
  model.draft.row(1, 1, [...model.standsInAny(one, spaces.map((_, at) => at)), ...model.leftOut[one]!]);
}

function addUse(model: PlanModel, space: number, used: number, withMain: number): void {
  const { compiled } = model;
  const mains = compiled.mains.flatMap((one) => model.stands(one, space));
  compiled.functions.forEach((_, one) => {
    const here = model.stands(one, space);
    if (here.length > 0) model.atMost(0, [...here, [used, -1]]);
  });
  model.atMost(0, [...mains, [used, -compiled.problem.maxUses]]);
  model.atMost(0, [[withMain, 1], ...mains.map(([column]) => [column, -1] as const)]);
}

/** A guest stands with a host, and where a host may be a guest itself, with some main besides. */
function addHosts(model: PlanModel, guest: number, slack: Slack): void {
  const { compiled } = model;
  const hosts = compiled.hosts[guest]!;
  const amongGuests = hosts.some((host) => compiled.functions[host]!.hosts !== undefined);
  const short = slack(requirement('host', compiled.functions[guest]!.id), PENALTIES.host, 1).map(([column]) => [column, -1] as const);
  compiled.spaces.forEach((_, space) => {
    const here = model.stands(guest, space);
    if (here.length === 0) return;
    model.atMost(0, [...here, ...hosts.flatMap((host) => model.stands(host, space, -1)), ...short]);
    if (amongGuests) model.atMost(0, [...here, ...compiled.mains.flatMap((one) => model.stands(one, space, -1)), ...short]);
  });
}
