/** `npm test`: every gate in the order of its cost; the first that fails ends the run. */
import { spawnSync } from 'node:child_process';
import { ensureBrowser } from './e2e/find-browser.ts';

interface Gate {
  readonly name: string;
  readonly script: string;
}

const gates: readonly Gate[] = [
  { name: '类型 types', script: 'typecheck' },
  { name: '规范 lint', script: 'lint' },
  { name: '单元与结构 unit, architecture, standards, exports', script: 'test:unit' },
  { name: '构建 build', script: 'build' },
  { name: '端到端 end to end', script: 'test:e2e' },
];

function runGate(gate: Gate, env: NodeJS.ProcessEnv): void {
  console.log(`\n== ${gate.name} (npm run ${gate.script})`);
  const run = spawnSync('npm', ['run', '--silent', gate.script], {
    stdio: 'inherit',
    env,
    shell: process.platform === 'win32',
  });
  if (run.status !== 0) {
    console.error(`\n未通过 failed: ${gate.name}`);
    process.exit(run.status ?? 1);
  }
}

const browser = ensureBrowser();
if (browser === null) {
  console.error(
    [
      '没有找到浏览器，端到端测试无法运行。请任选其一：',
      '  安装 Chrome 或 Chromium；或运行 npx playwright install chromium；',
      '  或以环境变量 CHROMIUM_PATH 指明浏览器程序的位置。',
      'No browser was found. Install Chrome or Chromium, run npx playwright install chromium, or set CHROMIUM_PATH.',
    ].join('\n'),
  );
  process.exit(1);
}

for (const gate of gates) runGate(gate, { ...process.env, CHROMIUM_PATH: browser });
console.log('\n全部通过 all gates passed');
