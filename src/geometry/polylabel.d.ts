declare module 'polylabel' {
  /** The point of a polygon (outline, then holes) that is farthest from its edges, with that distance. */
  export default function polylabel(
    polygon: readonly (readonly (readonly [number, number])[])[],
    precision?: number,
    debug?: boolean,
  ): [number, number] & { distance: number };
}
