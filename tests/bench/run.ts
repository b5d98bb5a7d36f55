/** `npm run bench`: every figure from one run on one machine, beside its bar; for comparing, never for passing or failing. */
import { batchBench } from './batch.ts';
import { allocateBench } from './allocate.ts';
import type { BenchRow } from './bench-row.ts';
import { checkBench, setBench } from './check.ts';
import { cutBench } from './cut.ts';
import { dragBench, type Bars } from './drag.ts';
import { withApp } from './drag-page/app-page.ts';
import { namesBench } from './names.ts';
import { panBench } from './pan.ts';
import { pdfBench } from './pdf.ts';
import { pdfMemoryBench } from './pdf-memory.ts';
import { peerBench } from './peers/peers.ts';
import { planBench } from './plan.ts';

/** What design.md §8 asks. */
const DRAGS: readonly Bars[] = [
  { rooms: 200, dragBar: 16, stepBar: 30 },
  { rooms: 1000, dragBar: 16, stepBar: null },
  { rooms: 5000, dragBar: null, stepBar: null },
];

const digits = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toFixed(value >= 1 ? 2 : 3));

function verdict(row: BenchRow): string {
  if (row.bar === null) return '';
  return `${row.value <= row.bar ? '✓' : '✗'} ≤ ${row.bar}`;
}

function print(title: string, rows: readonly BenchRow[]): void {
  console.log(`\n${title}`);
  for (const row of rows) {
    console.log(`  ${digits(row.value).padStart(10)} ${row.unit.padEnd(8)} ${verdict(row).padEnd(10)} ${row.what}`);
  }
}

print('平面推导 deriving plans', planBench());
print('全量审查 full check', await checkBench());
print('排版名称 shaping and fitting names', await namesBench());
print('1,000 块吊牌写成 PDF  1,000 plaques to PDF', [...(await pdfBench()), ...pdfMemoryBench()]);
print('成套生成 the whole set of signs', await setBench());
print('整个乡镇 a whole town', batchBench());
print('切割轮廓 contours for cutting', await cutBench());
print('功能配房 allocating functions to rooms', await allocateBench());
await withApp(async (page) => {
  for (const bars of DRAGS) print(`拖动 dragging in Chromium: ${bars.rooms}`, await dragBench(page, bars));
  print('平移和缩放 panning and zooming in Chromium', await panBench(page, 5000));
});
if (process.argv.includes('--peers')) print('同类工具 other tools, same machine, same run', await peerBench([200, 1000]));
