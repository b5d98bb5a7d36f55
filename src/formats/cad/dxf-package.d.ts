/** The one part of the `dxf` package that is used; it has no types of its own. */
declare module 'dxf/lib/parseString.js' {
  /** Entities as plain objects; every field may be missing, and numbers may be NaN. */
  export interface DxfEntity {
    readonly type?: string;
    readonly [field: string]: unknown;
  }
  export interface DxfBlock extends DxfEntity {
    readonly entities?: readonly DxfEntity[];
  }
  const parseString: (text: string) => { readonly entities: readonly DxfEntity[]; readonly blocks: readonly DxfBlock[] };
  export default parseString;
}
