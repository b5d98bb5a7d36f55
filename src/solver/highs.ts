import type { Highs, Model, ModelData } from 'highs';
import { openColumns, withColumns, withoutEmptyRows, type Milp, type MilpAnswer, type MilpEngine, type MilpLimits, type Relaxation } from './milp.ts';

let started: Promise<MilpEngine> | null = null;

/** HiGHS as an engine; its module (3.5 MB) is loaded with the first call and kept. Rejects when it cannot be had. */
export function loadHighs(wasm: () => Promise<Uint8Array>): Promise<MilpEngine> {
  started ??= start(wasm).catch((error: unknown) => {
    // A module that could not be fetched may be there the next time.
    started = null;
    throw error;
  });
  return started;
}

async function start(wasm: () => Promise<Uint8Array>): Promise<MilpEngine> {
  const [{ default: load }, bytes] = await Promise.all([import('highs'), wasm()]);
  const log = new Log();
  const highs = await load({ ...fromBytes(bytes), print: (line) => log.take(line) });
  return {
    solve: (milp, cost, limits) => solve(highs, log, milp, cost, limits),
    relax: (milp, cost) => relax(highs, milp, cost),
  };
}

/**
 * The loader of highs 1.15.3 reads neither `wasmBinary` nor `wasmModule`, though its types promise both, and fetches an
 * address of its own. What it does read is the hook of Emscripten below, which is in no type.
 */
function fromBytes(bytes: Uint8Array): object {
  return {
    instantiateWasm: (imports: unknown, done: (instance: unknown) => void) => {
      void WebAssembly.instantiate(bytes as Uint8Array<ArrayBuffer>, imports as never).then(({ instance }) => done(instance));
    },
  };
}

/**
 * What HiGHS says while it works. Its presolve may merge columns that it cannot part again (ERGO-Code/HiGHS #2204, #2402): then
 * plans are lost, and "infeasible" or "optimal" is said of what is neither. It warns in its log and nowhere else.
 */
class Log {
  lostPlans = false;

  take(line: string): void {
    if (line.includes('untransformed violations')) this.lostPlans = true;
  }
}

/** One seed, no clock (and one thread, as the module has no other): the same everywhere. Costs are whole, so half a unit proves. */
const OPTIONS = { random_seed: 0, mip_rel_gap: 0, mip_abs_gap: 0.5 } as const;

/** Columns that are closed are left out: of a program with many of them little may be left. */
function solve(highs: Highs, log: Log, milp: Milp, cost: readonly number[], limits: MilpLimits): MilpAnswer {
  const open = openColumns(milp);
  const answer = solveOpen(highs, log, withColumns(milp, open), open.map((column) => cost[column]!), limits);
  if (!('values' in answer)) return answer;
  const values = milp.columns.map(() => 0);
  open.forEach((column, at) => (values[column] = answer.values[at]!));
  return { ...answer, values };
}

function solveOpen(highs: Highs, log: Log, milp: Milp, cost: readonly number[], limits: MilpLimits): MilpAnswer {
  const sound = withoutEmptyRows(milp);
  if (sound === null) return { status: 'infeasible' };
  if (sound.columns.length === 0) return { status: 'optimal', values: [] };
  const data = modelData(sound, cost, highs.infinity);
  return presolved(highs, log, data, limits) ?? run(highs, data, limits, 'off');
}

/** Null: plans were lost. Where even what it was about to give breaks a row, HiGHS throws. */
function presolved(highs: Highs, log: Log, data: ModelData, limits: MilpLimits): MilpAnswer | null {
  log.lostPlans = false;
  try {
    const answer = run(highs, data, limits, 'choose');
    return log.lostPlans ? null : answer;
  } catch (error) {
    if (log.lostPlans) return null;
    throw error;
  }
}

function run(highs: Highs, data: ModelData, { maxNodes, first }: MilpLimits, presolve: 'choose' | 'off'): MilpAnswer {
  const model = highs.createModel(data);
  try {
    model.options.set({ ...OPTIONS, presolve, mip_max_nodes: maxNodes, ...(first === true ? { mip_max_improving_sols: 1 } : {}) });
    model.run();
    return answerOf(highs, model);
  } finally {
    model.dispose();
  }
}

function relax(highs: Highs, milp: Milp, cost: readonly number[]): Relaxation | null {
  const sound = withoutEmptyRows(milp);
  if (sound === null || sound.columns.length === 0) return null;
  const inParts = { ...sound, columns: sound.columns.map((column) => ({ ...column, whole: false })) };
  const model = highs.createModel(modelData(inParts, cost, highs.infinity));
  try {
    model.options.set({ output_flag: false, random_seed: 0 });
    model.run();
    if (model.getModelStatus() !== highs.constants.modelStatus.optimal) return null;
    const { colDual, rowDual } = model.getSolution();
    return { bound: model.getObjectiveValue(), adds: [...colDual], prices: pricesOf(milp, rowDual) };
  } finally {
    model.dispose();
  }
}

/** Rows without terms were left out, and nothing is to be had for them. */
function pricesOf({ rows }: Milp, rowDual: ArrayLike<number>): number[] {
  let at = 0;
  return rows.map(({ terms }) => (terms.length === 0 ? 0 : rowDual[at++]!));
}

function answerOf(highs: Highs, model: Model): MilpAnswer {
  const { modelStatus } = highs.constants;
  const status = model.getModelStatus();
  if (status === modelStatus.infeasible || status === modelStatus.unboundedOrInfeasible) return { status: 'infeasible' };
  const hasPlan = model.info.get('primal_solution_status') === FEASIBLE;
  if (!hasPlan) return { status: 'unknown' };
  return { status: status === modelStatus.optimal ? 'optimal' : 'feasible', values: [...model.getSolution().colValue] };
}

/** kSolutionStatusFeasible of HiGHS. */
const FEASIBLE = 2;

function modelData({ columns, rows }: Milp, cost: readonly number[], infinity: number): ModelData {
  const bound = (value: number): number => (Number.isFinite(value) ? value : value > 0 ? infinity : -infinity);
  const terms = rows.flatMap((row) => row.terms);
  const starts = [0];
  for (const row of rows) starts.push(starts.at(-1)! + row.terms.length);
  return {
    numCols: columns.length,
    numRows: rows.length,
    colCost: Float64Array.from(cost),
    colLower: new Float64Array(columns.length),
    colUpper: Float64Array.from(columns, ({ upper }) => bound(upper)),
    rowLower: Float64Array.from(rows, ({ lower }) => bound(lower)),
    rowUpper: Float64Array.from(rows, ({ upper }) => bound(upper)),
    integrality: Int32Array.from(columns, ({ whole }) => (whole ? 1 : 0)),
    matrix: {
      format: 'csr',
      numRows: rows.length,
      numCols: columns.length,
      starts: Int32Array.from(starts),
      indices: Int32Array.from(terms, ([column]) => column),
      values: Float64Array.from(terms, ([, coefficient]) => coefficient),
    },
  };
}
