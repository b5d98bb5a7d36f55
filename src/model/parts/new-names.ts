/** How the ids of a fragment are called in the storey that took it in. */
export interface NewNames {
  readonly nodes: Map<string, string>;
  readonly walls: Map<string, string>;
  readonly openings: Map<string, string>;
  readonly rooms: Map<string, string>;
}
