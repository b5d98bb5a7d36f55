import { memo } from 'react';
import { symbolPicture } from '../../drawing/symbols/draw-symbol.ts';
import type { Path } from '../../geometry/path.ts';
import { PATH_ARITY } from '../../geometry/path.ts';
import type { PlanSymbol } from '../../model/plan-symbol.ts';

const FILLS = { none: 'none', paper: 'none', tint: 'var(--line)', solid: 'currentColor' } as const;

/** SVG path data; y is turned by the picture around it. */
function dataOf({ ops, xy }: Path): string {
  let i = 0;
  return Array.from(ops, (op) => `${op}${xy.slice(i, (i += PATH_ARITY[op] ?? 0)).map(Math.round).join(' ')}`).join('');
}

/** A symbol as a small picture in the colour of the words beside it. */
export const SymbolThumb = memo(function SymbolThumb({ symbol, size = 44 }: { symbol: PlanSymbol; size?: number }) {
  const { lines, words } = symbolPicture(symbol, symbol);
  const edge = Math.max(symbol.width, symbol.depth) * 1.06;
  return (
    <svg width={size} height={size} viewBox={`${-edge / 2} ${-edge / 2} ${edge} ${edge}`} aria-hidden>
      <g transform="scale(1 -1)" stroke="currentColor" strokeLinejoin="round">
        {lines.map((line, i) => (
          // The lines of a symbol never change their order.
          // eslint-disable-next-line react/no-array-index-key
          <path key={i} d={dataOf(line.path)} fill={FILLS[line.fill]} strokeWidth={1} vectorEffect="non-scaling-stroke" {...(line.dashed ? { strokeDasharray: '3 2' } : {})} />
        ))}
      </g>
      {words.filter(({ height }) => (height / edge) * size >= 6).map(({ text, at, height }) => (
        <text key={text} x={at.x} y={-at.y} fontSize={height} textAnchor="middle" dominantBaseline="central" fill="currentColor">
          {text}
        </text>
      ))}
    </svg>
  );
});
