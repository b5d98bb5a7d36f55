export type WasmModule = 'resvg' | 'lcms' | 'highs';

/**
 * The only door to the outside. The browser and Node each implement it (ui/browser-platform.ts, cli/node-platform.ts);
 * the core reads no file, no clock and no random number by itself, so the same input gives the same bytes.
 */
export interface Platform {
  /** Bytes of a file under assets/, for example `fonts/NotoSerifCJKsc-Bold.woff2`. Rejects when there is none. */
  asset(path: string): Promise<Uint8Array>;
  /** Parsed JSON of a file under templates/, for example `standards/luanchuan-2022.json`. Rejects when there is none. */
  template(path: string): Promise<unknown>;
  /** Names, without `.json`, of the files of a folder under templates/, sorted. */
  templates(folder: 'standards' | 'signs' | 'boards' | 'centres' | 'sheets' | 'shops'): Promise<readonly string[]>;
  /** A new identifier that no other project has. */
  newId(): string;
  /** The day of the person, YYYY-MM-DD. */
  today(): string;
  /** The WebAssembly module of a library that takes it as bytes; fetched when it is first needed. */
  wasm(module: WasmModule): Promise<Uint8Array>;
  /** woff2 → sfnt. In the browser this runs in a worker. */
  decompressWoff2(bytes: Uint8Array): Promise<Uint8Array>;
}
