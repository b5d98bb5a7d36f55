/** One line of the benchmark's table. `bar` is what design.md §8 asks for, in the same unit; null for a bare figure. */
export interface BenchRow {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly bar: number | null;
}
