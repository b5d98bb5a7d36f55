import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodePlatform } from '../../../src/cli/node-platform.ts';
import { inkToRgb } from '../../../src/drawing/screen-colour.ts';
import { SCREEN_COLOUR_STEP } from '../../../src/drawing/screen-colour-table.ts';
import type { Cmyk } from '../../../src/drawing/ink.ts';
import { loadInkProof } from '../../../src/formats/icc/ink-proof.ts';

const wasm = () => nodePlatform.wasm('lcms');
const fogra = new Uint8Array(readFileSync(new URL('../../../assets/icc/FOGRA39L.icc', import.meta.url)));
const loaded = await loadInkProof(wasm, fogra);
if (!loaded.ok) throw new Error(JSON.stringify(loaded.diagnostics));
const proof = loaded.value;
const changed = (at: number, text: string): Uint8Array => {
  const bytes = fogra.slice();
  bytes.set(new TextEncoder().encode(text), at);
  return bytes;
};
const codeOf = async (bytes: Uint8Array): Promise<string | undefined> => (await loadInkProof(wasm, bytes)).diagnostics[0]?.code;

describe('a proof of inks', () => {
  it('bears the name of its profile', () => {
    expect(proof.name).toContain('FOGRA39');
  });

  it.each<[Cmyk, readonly number[]]>([
    [[0, 0, 0, 0], [255, 255, 255]],
    [[0, 100, 100, 0], [228, 11, 23]],
    [[15, 100, 100, 5], [198, 25, 27]],
    [[0, 0, 0, 100], [32, 31, 30]],
    [[100, 0, 0, 0], [0, 159, 227]],
  ])('shows %j as it is printed', (cmyk, rgb) => {
    for (const [i, channel] of proof.colour(cmyk).entries()) expect(Math.abs(channel - rgb[i]!)).toBeLessThanOrEqual(1);
  });

  it('agrees with the colours that the screen shows without a proof, at the nodes of their table', () => {
    fc.assert(
      fc.property(fc.tuple(...[0, 1, 2, 3].map(() => fc.integer({ min: 0, max: 100 / SCREEN_COLOUR_STEP }))), (nodes) => {
        const cmyk = nodes.map((node) => node * SCREEN_COLOUR_STEP) as unknown as Cmyk;
        const shown = inkToRgb({ cmyk });
        for (const [i, channel] of proof.colour(cmyk).entries()) expect(Math.abs(channel - shown[i]!)).toBeLessThanOrEqual(2);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a file that is no print profile', () => {
  it('is refused with what it is', async () => {
    expect(await codeOf(new Uint8Array(0))).toBe('icc.notAProfile');
    expect(await codeOf(new TextEncoder().encode('%PDF-1.4'.repeat(40)))).toBe('icc.notAProfile');
    expect(await codeOf(fogra.slice(0, 4000))).toBe('icc.cutShort');
    expect(await codeOf(changed(16, 'RGB '))).toBe('icc.notForPrint');
    expect(await codeOf(changed(12, 'mntr'))).toBe('icc.notForPrint');
  });

  it('never throws, whatever its bytes are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.integer({ min: 128, max: 4000 }), fc.integer({ min: 0, max: 255 })), { maxLength: 60 }), async (changes) => {
        const bytes = fogra.slice();
        for (const [at, value] of changes) bytes[at] = value;
        const result = await loadInkProof(wasm, bytes);
        if (result.ok) expect(result.value.colour([0, 100, 100, 0])).toHaveLength(3);
      }),
      { numRuns: 60 },
    );
  });
});
