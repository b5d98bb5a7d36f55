import { describe, expect, it } from 'vitest';
import type { Project } from '../../src/model/project.ts';
import type { Report } from '../../src/rules/report.ts';
import { createCheckRunner } from '../../src/ui/session/check-runner.ts';

const project = (id: string): Project => ({ id }) as Project;
const reportOf = (id: string): Report => ({ standards: [id] }) as unknown as Report;

/** Jobs that run when the test says so; a job that was called off is gone. */
function idleTimes() {
  const jobs = new Set<() => void>();
  const later = (job: () => void): (() => void) => {
    jobs.add(job);
    return () => void jobs.delete(job);
  };
  const idle = () => {
    const waiting = Array.from(jobs);
    jobs.clear();
    waiting.forEach((job) => job());
  };
  return { later, idle };
}

describe('the check beside the editor', () => {
  it('checks of several changes only the last', () => {
    const { later, idle } = idleTimes();
    const checked: string[] = [];
    const runner = createCheckRunner(({ id }) => {
      checked.push(id);
      return reportOf(id);
    }, later);
    runner.ask(project('a'));
    runner.ask(project('b'));
    idle();
    expect(checked).toEqual(['b']);
    expect(runner.state.getState().report?.standards).toEqual(['b']);
  });

  it('shows a fault of the check instead of a report that no longer holds', () => {
    const { later, idle } = idleTimes();
    let broken = false;
    const runner = createCheckRunner(({ id }) => {
      if (broken) throw new Error('no such kind');
      return reportOf(id);
    }, later);
    runner.ask(project('a'));
    idle();
    broken = true;
    runner.ask(project('b'));
    idle();
    expect(runner.state.getState()).toMatchObject({ report: null, fault: 'no such kind' });
  });

  it('checks nothing more once it is stopped', () => {
    const { later, idle } = idleTimes();
    const checked: string[] = [];
    const runner = createCheckRunner(({ id }) => {
      checked.push(id);
      return reportOf(id);
    }, later);
    runner.ask(project('a'));
    runner.stop();
    idle();
    expect(checked).toEqual([]);
  });
});
