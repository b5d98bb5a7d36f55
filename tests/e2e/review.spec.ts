import type { Page } from '@playwright/test';
import { messages } from '../../src/messages/index.ts';
import type { Project } from '../../src/model/project.ts';
import type { Report } from '../../src/rules/report.ts';
import { boxOf, brokenRule, createZhuangke, expect, expectProject, expectSelection, project, runCommand, selection, showTab, test } from './paitu.ts';

/** The report of the document as it stands now: an older one is waited out. */
async function report(page: Page): Promise<Report> {
  await page.waitForFunction(() => window.__paitu!.check.getState().project === window.__paitu!.editor.store.getState().project);
  return page.evaluate(() => window.__paitu!.check.getState().report!);
}
const expectGhost = (page: Page) => expect.poll(() => page.evaluate(() => window.__paitu!.editor.store.getState().ghost));

/** Opens the check panel when the check of the newest project is done. */
async function openCheck(page: Page): Promise<void> {
  await createZhuangke(page);
  await showTab(page, '检查');
  await expect(page.locator('.finding').first()).toBeVisible();
}

test('several standards are chosen in one dialog, taken over as one step, and undone as one', async ({ page }) => {
  await createZhuangke(page);
  const before = (await project(page)).standards;
  await runCommand(page, '选用标准');
  const dialog = page.getByRole('dialog', { name: '选用标准' });
  await dialog.getByRole('searchbox', { name: /搜索名称/ }).fill('荆州');
  await expect(dialog.getByText('不适用本中心')).not.toHaveCount(0);
  await dialog.getByRole('checkbox').first().press('Space');
  await dialog.getByRole('searchbox', { name: /搜索名称/ }).fill('石庙镇');
  await dialog.getByRole('checkbox').first().press('Space');
  await dialog.getByRole('button', { name: '应用' }).click();
  await expectProject(page, ({ standards }) => standards).toContain('jingzhou-community-2016');
  await expectProject(page, ({ standards }) => standards).not.toContain('luanchuan-2022');
  await page.getByRole('button', { name: '撤销 选用标准' }).click();
  await expectProject(page, ({ standards }) => standards).toEqual(before);
});

test('every clause of a standard can be read before it is chosen', async ({ page }) => {
  await createZhuangke(page);
  await runCommand(page, '选用标准');
  const dialog = page.getByRole('dialog', { name: '选用标准' });
  await dialog.getByRole('button', { name: /石庙镇完善村/ }).click();
  await expect(dialog.getByText('石文〔2022〕82号').first()).toBeVisible();
  await dialog.getByRole('searchbox', { name: '搜索条款' }).fill('300平方米');
  await expect(dialog.locator('.rule-list .clause').first()).toContainText('不少于300平方米');
});

test('the line of coverage adds up to the rules of the standards in force', async ({ page }) => {
  await openCheck(page);
  const { outcomes } = await report(page);
  const line = (await page.locator('.coverage').textContent())!.replaceAll('\u00a0', ' ');
  const [, rules, counts] = /(\d+) 规则：([\d 一-龥·]+)/.exec(line)!;
  const parts = [...counts!.split(' · ').slice(0, 12).join(' ').matchAll(/(\d+) [一-龥]+/g)].map((match) => Number(match[1]));
  expect(Number(rules)).toBe(outcomes.length);
  // The first line is the sum; those of the single standards follow it in the same text.
  let sum = 0;
  for (const part of parts) if (sum < Number(rules)) sum += part;
  expect(sum).toBe(Number(rules));
});

test('findings are grouped by place or room, and the choice is remembered', async ({ page }) => {
  await openCheck(page);
  const grouping = page.getByRole('button', { name: '分组' });
  await grouping.click();
  await page.getByRole('option', { name: '按位置' }).click();
  await expect(page.locator('.finding-group-head').filter({ hasText: '大门' }).first()).toBeVisible();
  const total = (await report(page)).findings.length;
  await expect
    .poll(async () => (await page.locator('.finding-group-head .count').allTextContents()).reduce((sum, text) => sum + Number(text), 0))
    .toBe(total);
  await page.reload();
  await showTab(page, '检查');
  await expect(page.getByRole('button', { name: '分组' })).toContainText('按位置');
});

test('a filter leaves what is searched for, and says so where that is nothing', async ({ page }) => {
  await openCheck(page);
  await page.getByRole('searchbox', { name: '搜索条款或对象' }).fill('没有这样的字句');
  await expect(page.getByText('没有符合筛选条件的结果。')).toBeVisible();
  await page.getByRole('searchbox', { name: '搜索条款或对象' }).fill('楼顶');
  await expect(page.locator('.finding').first()).toContainText('楼顶');
});

test('several clauses are attested at once by one signer, and taken back as one step', async ({ page }) => {
  await openCheck(page);
  await page.getByRole('button', { name: /^承诺清单/ }).click();
  const dialog = page.getByRole('dialog', { name: '承诺清单' });
  const questions = dialog.locator('.question');
  const rules = await Promise.all([0, 1].map(async (nth) => (await questions.nth(nth).getAttribute('data-rule'))!));
  for (const nth of [0, 1]) await questions.nth(nth).getByRole('checkbox').press('Space');
  await dialog.getByRole('button', { name: '承诺所选 2 条' }).click();
  await expect(dialog.getByRole('alert')).toHaveText('请填写责任人');
  await dialog.getByLabel('责任人').fill('王某');
  await questions.nth(0).getByRole('button', { name: /依据/ }).click();
  await page.getByRole('option', { name: '照片' }).click();
  await questions.nth(0).getByLabel('依据说明').fill('大门全景');
  await dialog.getByRole('button', { name: '承诺所选 2 条' }).click();
  await expect(dialog.locator('.given li')).toHaveCount(2);
  await expectProject(page, ({ attestations }) => attestations).toMatchObject([
    { rule: rules[0], by: '王某', evidence: [{ kind: 'photo', note: '大门全景' }] },
    { rule: rules[1], by: '王某', evidence: [] },
  ]);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await page.getByRole('button', { name: '撤销 承诺' }).click();
  await expectProject(page, ({ attestations }) => attestations).toEqual([]);
});

test('a waiver is listed, rewritten, and called out when nothing needs it any more', async ({ page }) => {
  await openCheck(page);
  const rule = (await page.locator('.finding[data-state="fail"]').first().getAttribute('data-rule'))!;
  const card = brokenRule(page, rule).first();
  await card.getByRole('button', { name: '说明例外' }).click();
  await card.getByLabel('责任人').fill('王某');
  await card.getByLabel('理由').fill('已报备');
  await card.getByRole('button', { name: '保存' }).click();
  await expectProject(page, ({ waivers }) => waivers).toHaveLength(1);
  await page.getByRole('button', { name: '例外清单' }).click();
  const dialog = page.getByRole('dialog', { name: '例外清单' });
  await dialog.getByRole('button', { name: '修改' }).click();
  await dialog.getByLabel('文号').fill('石字3号');
  await dialog.getByRole('button', { name: '保存' }).click();
  await expectProject(page, ({ waivers }) => waivers).toMatchObject([{ by: '王某', docNo: '石字3号' }]);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);

  await page.evaluate(() => window.__paitu!.editor.commit('undo.setStandards', [{ verb: 'setStandards', args: { standards: ['jingzhou-community-2016'] } }]));
  await expect(page.getByRole('region', { name: '已失效的例外和承诺' })).toBeVisible();
  await page.getByRole('button', { name: /^撤销例外/ }).click();
  await expect(page.getByRole('region', { name: '已失效的例外和承诺' })).toHaveCount(0);
  await expectProject(page, ({ waivers }) => waivers).toEqual([]);
});

test('a fix far from what is shown moves into sight, is looked at, applied and undone as one step', async ({ page }) => {
  await openCheck(page);
  const found = await report(page);
  const fixable = found.findings.find(({ fix }) => fix !== null && fix.edits.some(({ verb }) => verb === 'addSign'))!;
  const rule = `${fixable.standard}/${fixable.rule}`;
  await page.evaluate(() => window.__paitu!.editor.setView('plan'));
  const before = await project(page);
  const card = page.locator(`.finding[data-rule="${rule}"]`).first();
  await card.scrollIntoViewIfNeeded();
  await card.getByRole('button', { name: '修复' }).click();
  await expect(card.locator('.fix-lines')).toContainText('添加');
  await expectGhost(page).toEqual(fixable.fix!.edits);
  expect(await project(page)).toEqual(before);
  await card.getByRole('button', { name: '应用' }).click();
  await expectProject(page, ({ signs }) => Object.keys(signs).length).toBeGreaterThan(Object.keys(before.signs).length);
  await expect(brokenRule(page, rule)).toHaveCount(0);
  await page.getByRole('button', { name: '撤销 修复' }).click();
  await expectProject(page, (now) => now).toEqual(before);
});

test('equipment that is stated in a room clears the finding that asks for it', async ({ page }) => {
  await openCheck(page);
  const asked = await page.evaluate(() => {
    const { check, packs } = window.__paitu!;
    for (const { state, data, subject, standard, rule } of check.getState().report!.findings) {
      const { check: own } = packs.find(({ id }) => id === standard)!.rules.find(({ id }) => id === rule)!;
      const isIt = state === 'cannotCheck' && data['field'] === 'rooms.equipment' && subject?.kind === 'room';
      if (isIt && own.kind === 'equipment' && own.openPlan === undefined) return { rule: `${standard}/${rule}`, roomId: subject.id, items: own.items ?? [] };
    }
    return null;
  });
  const card = page.locator(`.finding[data-rule="${asked!.rule}"][data-state="cannotCheck"]`).first();
  await card.scrollIntoViewIfNeeded();
  await card.getByRole('button', { name: '去填写' }).click();
  await expectSelection(page).toMatchObject([{ kind: 'room', id: asked!.roomId }]);
  const section = page.getByRole('region', { name: '设备设施' });
  for (const { kind, min } of asked!.items) {
    const word = messages.zh[`equipment.${kind}`]!;
    await section.getByRole('combobox', { name: '添加设备设施' }).fill(word);
    await page.getByRole('option', { name: word, exact: true }).click();
    if (min === 1) continue;
    await section.getByLabel(word, { exact: true }).fill(String(min));
    await page.keyboard.press('Enter');
  }
  await expectProject(page, ({ storeys }) => storeys[0]!.rooms[asked!.roomId]!.equipment).toEqual(Object.fromEntries(asked!.items.map(({ kind, min }) => [kind, min])));
  await expect
    .poll(async () => (await report(page)).findings.filter(({ standard, rule }) => `${standard}/${rule}` === asked!.rule).map(({ state }) => state))
    .toEqual(['pass']);
  await showTab(page, '检查');
  await expect(card).toHaveCount(0);
});

test('a door plate is added to a room, shown at its door, and listed under the room', async ({ page }) => {
  await createZhuangke(page);
  await page.getByRole('treeitem', { name: /^110/ }).click();
  await expectSelection(page).toMatchObject([{ kind: 'room' }]);
  const [room] = await selection(page);
  await page.getByRole('button', { name: '添加标牌' }).click();
  const dialog = page.getByRole('dialog', { name: '添加标牌' });
  await expect(dialog.getByRole('button', { name: /类别/ })).toContainText('功能室门牌');
  await dialog.getByRole('button', { name: '添加', exact: true }).click();
  await expect(dialog).toHaveCount(0);
  const plates = ({ signs }: Project) => Object.values(signs).filter(({ kind }) => kind === 'doorPlate');
  await expectProject(page, plates).toMatchObject([{ host: { kind: 'door' }, serves: { roomId: room!.id } }]);
  const plate = plates(await project(page))[0]!;
  await expectSelection(page).toEqual([{ kind: 'sign', id: plate.id }]);
  await expect(page.getByRole('radio', { name: '平面' })).toBeChecked();
  await expect(page.getByRole('treeitem', { name: '功能室门牌' })).toHaveAttribute('aria-level', '3');
  await expect(page.locator(`[data-ref="sign::${plate.id}"]`)).toBeVisible();
  await page.getByRole('button', { name: '撤销 添加标牌' }).click();
  await expectProject(page, ({ signs }) => Object.keys(signs)).not.toContain(plate.id);
});

test('a board whose words are long in coming is added once, however often one presses', async ({ page }) => {
  let arrive = (): void => undefined;
  const words = new Promise<void>((done) => (arrive = done));
  await page.route(/board-templates/, (route) => words.then(() => route.continue()));
  await createZhuangke(page);
  await page.getByRole('treeitem', { name: /^110/ }).click();
  await page.getByRole('button', { name: '添加标牌' }).click();
  const dialog = page.getByRole('dialog', { name: '添加标牌' });
  await dialog.getByRole('button', { name: /题目/ }).click();
  await page.getByRole('option').nth(1).click();
  await dialog.getByRole('button', { name: '添加', exact: true }).click();
  await expect(dialog.getByRole('button', { name: /正在取文字/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  arrive();
  await expect(dialog).toHaveCount(0);
  await expectProject(page, ({ signs }) => Object.values(signs).filter(({ topic }) => topic !== '')).toHaveLength(1);
});

test('a press that opens a long list chooses nothing in it', async ({ page }) => {
  await createZhuangke(page);
  await page.getByRole('treeitem', { name: /^101/ }).click();
  await page.getByRole('button', { name: '添加标牌' }).click();
  const dialog = page.getByRole('dialog', { name: '添加标牌' });
  const topic = dialog.getByRole('button', { name: /题目/ });
  await expect(topic).toContainText('无');
  const place = await boxOf(page, topic);
  await page.mouse.move(place.x + place.width / 2, place.y + place.height / 2);
  await page.mouse.down();
  const list = page.getByRole('listbox', { name: '题目' });
  await expect(list).toBeVisible();
  await page.mouse.up();
  await expect(list).toBeVisible();
  const shown = await boxOf(page, list);
  expect(shown.y + shown.height <= place.y || shown.y >= place.y + place.height).toBe(true);
  await page.keyboard.press('Escape');
  await expect(topic).toContainText('无');
});

test('where no standard is chosen nothing is said to be found', async ({ page }) => {
  await createZhuangke(page);
  await page.evaluate(() => window.__paitu!.editor.commit('undo.setStandards', [{ verb: 'setStandards', args: { standards: [] } }]));
  await expect(page.getByRole('button', { name: '检查：未选用标准' })).toHaveText(/^检查未选用标准$/);
  await showTab(page, '检查');
  await expect(page.getByRole('tabpanel', { name: '检查' }).getByRole('button', { name: '选用标准' })).toBeVisible();
});

test('an answer that lacks its reading gets the caret', async ({ page }) => {
  await openCheck(page);
  await page.evaluate(() => window.__paitu!.editor.commit('undo.setStandards', [{ verb: 'setStandards', args: { standards: ['gulin-village'] } }]));
  await page.getByRole('button', { name: /^承诺清单/ }).click();
  const dialog = page.getByRole('dialog', { name: '承诺清单' });
  await dialog.getByRole('checkbox', { name: /^全选/ }).press('Space');
  await dialog.getByRole('button', { name: /^承诺所选/ }).click();
  await expect(dialog.getByLabel('责任人')).toBeFocused();
  await page.keyboard.type('王某');
  await dialog.getByRole('button', { name: /^承诺所选/ }).click();
  await expect(dialog.getByRole('alert')).toHaveText('请选择左右以谁看');
  await expect(dialog.getByRole('button', { name: /左右以谁看/ }).first()).toBeFocused();
});

test('the layout of today is approved, and what changes after it is told', async ({ page }) => {
  await createZhuangke(page);
  await page.getByRole('button', { name: '核定当前布局' }).click();
  await page.getByLabel('机关').fill('镇党委');
  await page.getByRole('button', { name: '核定当前布局' }).click();
  await expect(page.getByText('与核定的布局一致')).toBeVisible();
  await page.evaluate(() =>
    window.__paitu!.editor.commit('undo.setRoom', [{ verb: 'setRoom', args: { storeyId: 'st1', roomId: 'r10', changes: { name: '值班室' } } }]),
  );
  await expect(page.getByText('与核定的布局有 1 处不同')).toBeVisible();
  await page.getByRole('button', { name: '撤销核定' }).click();
  await expectProject(page, ({ review }) => review.approvedPlan).toBeNull();
});

test('the review report is made as a PDF from the check panel', async ({ page }) => {
  await openCheck(page);
  await page.getByRole('button', { name: '审查报告' }).click();
  const dialog = page.getByRole('dialog', { name: '导出' });
  await expect(dialog.getByRole('radio', { name: '审查报告' })).toBeChecked();
  await dialog.getByRole('button', { name: '导出', exact: true }).click();
  await expect(dialog.getByText('已生成 1 个文件')).toBeVisible({ timeout: 120_000 });
  const [download] = await Promise.all([page.waitForEvent('download'), dialog.getByRole('button', { name: /^下载/ }).click()]);
  expect(download.suggestedFilename()).toMatch(/审查报告.*\.pdf$/);
});
