/** A place in millimetres. x grows to the right (the viewer's right in an elevation), y grows UP. */
export interface Point {
  readonly x: number;
  readonly y: number;
}
