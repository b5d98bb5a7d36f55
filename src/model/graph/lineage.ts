/** The wall of before that a wall of after came from; `flipped` when it now runs the other way. */
export interface Ancestor {
  readonly id: string;
  readonly flipped: boolean;
}

/** Which walls of before each wall of after came from. A wall that is not listed came from itself alone. */
export class Lineage {
  readonly #ancestors = new Map<string, readonly Ancestor[]>();

  /** What a wall came from; itself when nothing else is known. */
  of(wallId: string): readonly Ancestor[] {
    return this.#ancestors.get(wallId) ?? [{ id: wallId, flipped: false }];
  }

  /** The ids of the walls that came from a wall of before, its own among them. Some may be gone again. */
  heirsOf(wallId: string): string[] {
    const listed = [...this.#ancestors].filter(([, from]) => from.some((a) => a.id === wallId)).map(([id]) => id);
    return [wallId, ...listed];
  }

  /** `piece` was cut from `wallId`. */
  cut(wallId: string, piece: string): void {
    this.#ancestors.set(piece, this.of(wallId));
  }

  /** `from` was taken up by `into`. */
  join(into: string, from: string, flipped: boolean): void {
    const own = this.of(into);
    const taken = this.of(from).map((a) => ({ id: a.id, flipped: a.flipped !== flipped }));
    this.#ancestors.set(into, [...own, ...taken.filter((t) => !own.some((o) => o.id === t.id))]);
  }
}
