/** One step of the file format: JSON of version `from` to JSON of version `from + 1`. It imports nothing of today's code. */
export interface Migration {
  /** `NNNN-name`, NNNN = the version it leads from. */
  readonly name: string;
  readonly up: (json: unknown) => unknown;
}
