import { nodePlatform } from '../../src/cli/node-platform.ts';
import { branchAndBound } from '../../src/solver/branch-and-bound.ts';
import { loadHighs } from '../../src/solver/highs.ts';
import type { MilpEngine } from '../../src/solver/milp.ts';
import type { AllocationProblem } from '../../src/solver/problem.ts';
import { QUICK_NODES } from '../../src/solver/quick.ts';
import { elasticPlan, isPlan, strictPlan } from '../../src/solver/solve.ts';
import { cramped, villageProblem, type VillageSize } from '../solver/village-problem.ts';
import type { BenchRow } from './bench-row.ts';

const SIZES: readonly VillageSize[] = [
  { rooms: 10, functions: 12, building: true },
  { rooms: 20, functions: 25, building: true },
  { rooms: 40, functions: 40, building: true },
];
const SEEDS = [1, 2, 3, 4, 5];
const VILLAGES = 140;

/** CPU of this process in ms: the machine may be shared. */
function cpu(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** 8–15 rooms and 10–20 functions, two in five with buildings on offer. */
const village = (index: number): AllocationProblem =>
  villageProblem({ rooms: 8 + (index % 8), functions: 10 + (index % 11), building: index % 5 < 2 }, index);

interface Compared {
  readonly highs: number;
  readonly own: number;
  /** Our own search proved the same value, found it without proof, found a worse plan, found none. */
  readonly proved: number;
  readonly same: number;
  readonly none: number;
}

function compare(engine: MilpEngine, problems: readonly AllocationProblem[]): Compared {
  const [highs, own]: [number[], number[]] = [[], []];
  const count = { proved: 0, same: 0, none: 0 };
  for (const problem of problems) {
    let best = Infinity;
    highs.push(
      cpu(() => {
        const plan = strictPlan(problem, engine);
        if (isPlan(plan)) best = plan.objective;
      }),
    );
    own.push(
      cpu(() => {
        const { objective, proven, at } = branchAndBound(problem, { maxNodes: QUICK_NODES });
        if (proven && objective === best) count.proved += 1;
        else if (objective === best) count.same += 1;
        if (at === null) count.none += 1;
      }),
    );
  }
  return { highs: median(highs), own: median(own), ...count };
}

function rows(what: string, of: number, { highs, own, proved, same, none }: Compared): BenchRow[] {
  return [
    { what: `${what}：HiGHS（两步，含判定）`, value: highs, unit: 'ms', bar: null },
    { what: `${what}：自有分支定界（${QUICK_NODES} 节点内；同值且证明 ${proved}/${of}，同值 ${same}，无解 ${none}）`, value: own, unit: 'ms', bar: null },
    { what: `${what}：分支定界 ÷ HiGHS`, value: own / highs, unit: '×', bar: null },
  ];
}

/** 功能配房: median CPU of the two ways to solve, beside each other. */
export async function allocateBench(): Promise<readonly BenchRow[]> {
  const engine = await loadHighs(() => nodePlatform.wasm('highs'));
  // The module is compiled to faster code while it runs first.
  for (const seed of SEEDS) strictPlan(villageProblem(SIZES[0]!, 100 + seed), engine);
  const bySize = SIZES.flatMap((size) => rows(`${size.rooms}×${size.functions}`, SEEDS.length, compare(engine, SEEDS.map((seed) => villageProblem(size, seed)))));
  const villages = Array.from({ length: VILLAGES }, (_, index) => village(index));
  const elastic = villages.slice(0, 20).map(cramped).map((problem) => cpu(() => elasticPlan(problem, engine)));
  return [
    ...bySize,
    ...rows(`${VILLAGES} 村，每村`, VILLAGES, compare(engine, villages)),
    { what: '20 村房间不足，最小缺口方案，每村', value: median(elastic), unit: 'ms', bar: null },
  ];
}
