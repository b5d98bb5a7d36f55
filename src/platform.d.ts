/** The few web names the core may use; everything else comes in through `Platform` (model/platform.ts). */
declare class TextEncoder {
  encode(input?: string): Uint8Array<ArrayBuffer>;
}
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(input?: ArrayBufferView | ArrayBuffer): string;
}
declare function structuredClone<T>(value: T): T;
declare namespace WebAssembly {
  interface Instance {
    readonly exports: unknown;
  }
  function instantiate(bytes: Uint8Array, imports: unknown): Promise<{ readonly instance: Instance }>;
}
