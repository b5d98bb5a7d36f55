import { describe, expect, it } from 'vitest';
import { preflightSvg } from '../../../src/formats/svg/preflight-svg.ts';
import { writeSvg } from '../../../src/formats/svg/write-svg.ts';
import { BLACK } from '../../../src/drawing/ink.ts';
import { rect } from '../../../src/geometry/rect.ts';
import { rectPath } from '../../../src/geometry/path.ts';
import type { Drawing } from '../../../src/drawing/drawing.ts';

const outline = { id: 'font/1', path: rectPath(rect(0, 0, 500, 500)) };
const glyph = (x: number) => ({ kind: 'glyph', layer: 'text', outline, at: [0.1, 0, 0, 0.1, x, 100], fill: BLACK }) as const;

const drawing: Drawing = {
  title: '大门 <吊牌> & "名称"',
  size: rect(-3, -3, 326, 2106),
  trim: rect(0, 0, 320, 2100),
  bleed: 3,
  scale: 1,
  items: [
    { kind: 'path', layer: 'ground', path: rectPath(rect(-3, -3, 326, 2106)), fill: BLACK },
    { kind: 'group', layer: 'text', transform: [1, 0, 0, 1, 0, 0], clip: rectPath(rect(0, 0, 9, 9)), items: [glyph(10), glyph(70)] },
  ],
};

const svg = writeSvg(drawing);
const codes = (text: string): string[] => preflightSvg(text).findings.map(({ code }) => code);

describe('reading an SVG back', () => {
  it('passes what writeSvg writes and gives its size', () => {
    expect(preflightSvg(svg)).toEqual({
      ok: true,
      widthMm: 320,
      heightMm: 2100,
      findings: [{ code: 'svg.checked', severity: 'info', data: { widthMm: 320, heightMm: 2100 } }],
    });
  });

  it.each<readonly [string, string, (text: string) => string]>([
    ['a tag that is not closed', 'svg.notWellFormed', (text) => text.replace('</g>', '')],
    ['a bare <', 'svg.notWellFormed', (text) => text.replace('<title>', '<title> < ')],
    ['a second root', 'svg.notWellFormed', (text) => `${text}<svg/>`],
    ['nothing', 'svg.notWellFormed', () => ''],
    ['no size in mm', 'svg.noSize', (text) => text.replace('width="320mm"', 'width="320"')],
    ['another proportion', 'svg.viewBox', (text) => text.replace('height="2100mm"', 'height="2000mm"')],
    ['text', 'svg.element', (text) => text.replace('</svg>', '<text>a</text></svg>')],
    ['a picture from elsewhere', 'svg.reference', (text) => text.replace('</svg>', '<image xlink:href="http://x/a.png"/></svg>')],
    ['a use of nothing', 'svg.reference', (text) => text.replace(/xlink:href="#[^"]+"/, 'xlink:href="#nowhere"')],
    ['a use from elsewhere', 'svg.reference', (text) => text.replace(/xlink:href="#([^"]+)"/, 'xlink:href="other.svg#$1"')],
    ['a clip of nothing', 'svg.reference', (text) => text.replace('clip-path="url(#', 'clip-path="url(#x')],
    ['an id twice', 'svg.idTwice', (text) => text.replace('</svg>', '<g id="a"/><g id="a"/></svg>')],
    ['a number that is none', 'svg.notFinite', (text) => text.replace(/ d="M[\d.-]+/, ' d="MNaN')],
  ])('finds %s', (_, code, change) => {
    const changed = change(svg);
    expect(changed).not.toBe(svg);
    expect(preflightSvg(changed).ok).toBe(false);
    expect(codes(changed)).toContain(code);
  });
});
