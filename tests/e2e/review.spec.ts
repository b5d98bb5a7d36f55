import type { Page } from '@playwright/test';
import { messages } from '../../src/messages/index.ts';
import { createZhuangke, expect, project, selection, showTab, test } from './paitu.ts';

const report = (page: Page) => page.evaluate(() => window.__paitu!.check.getState().report!);
const previewed = (page: Page) => page.evaluate(() => window.__paitu!.editor.store.getState().ghost);

/** Opens the check panel when the check of the newest project is done. */
async function openCheck(page: Page): Promise<void> {
  await createZhuangke(page);
  await showTab(page, '检查');
  await expect(page.locator('.finding').first()).toBeVisible();
}

async function runCommand(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog', { name: '命令面板' }).getByRole('combobox')).toBeFocused();
  await page.keyboard.type(name);
  await page.getByRole('dialog', { name: '命令面板' }).getByRole('option', { name, exact: true }).click();
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
  const after = (await project(page)).standards;
  expect(after).toContain('jingzhou-community-2016');
  expect(after).not.toContain('luanchuan-2022');
  await page.getByRole('button', { name: '撤销 选用标准' }).click();
  expect((await project(page)).standards).toEqual(before);
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
  const line = (await page.locator('.coverage').textContent())!.replaceAll('\u00a0', ' ');
  const [, rules, counts] = /(\d+) 规则：([\d 一-龥·]+)/.exec(line)!;
  const parts = [...counts!.split(' · ').slice(0, 12).join(' ').matchAll(/(\d+) [一-龥]+/g)].map((match) => Number(match[1]));
  expect(Number(rules)).toBe((await report(page)).outcomes.length);
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
  const counts = await page.locator('.finding-group-head .count').allTextContents();
  expect(counts.reduce((sum, text) => sum + Number(text), 0)).toBe(total);
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
  expect((await project(page)).attestations).toMatchObject([
    { rule: rules[0], by: '王某', evidence: [{ kind: 'photo', note: '大门全景' }] },
    { rule: rules[1], by: '王某', evidence: [] },
  ]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '撤销 承诺' }).click();
  expect((await project(page)).attestations).toEqual([]);
});

test('a waiver is listed, rewritten, and called out when nothing needs it any more', async ({ page }) => {
  await openCheck(page);
  const card = page.locator('.finding[data-state="fail"]').first();
  await card.getByRole('button', { name: '说明例外' }).click();
  await card.getByLabel('责任人').fill('王某');
  await card.getByLabel('理由').fill('已报备');
  await card.getByRole('button', { name: '保存' }).click();
  await expect.poll(async () => (await project(page)).waivers.length).toBe(1);
  await page.getByRole('button', { name: '例外清单' }).click();
  const dialog = page.getByRole('dialog', { name: '例外清单' });
  await dialog.getByRole('button', { name: '修改' }).click();
  await dialog.getByLabel('文号').fill('石字3号');
  await dialog.getByRole('button', { name: '保存' }).click();
  expect((await project(page)).waivers).toMatchObject([{ by: '王某', docNo: '石字3号' }]);
  await page.keyboard.press('Escape');

  await page.evaluate(() => window.__paitu!.editor.commit('undo.setStandards', [{ verb: 'setStandards', args: { standards: ['jingzhou-community-2016'] } }]));
  await expect(page.getByRole('region', { name: '已失效的例外和承诺' })).toBeVisible();
  await page.getByRole('button', { name: /^撤销例外/ }).click();
  await expect(page.getByRole('region', { name: '已失效的例外和承诺' })).toHaveCount(0);
  expect((await project(page)).waivers).toEqual([]);
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
  expect(await previewed(page)).toEqual(fixable.fix!.edits);
  expect(await project(page)).toEqual(before);
  await card.getByRole('button', { name: '应用' }).click();
  expect(Object.keys((await project(page)).signs).length).toBeGreaterThan(Object.keys(before.signs).length);
  await expect(page.locator(`.finding[data-rule="${rule}"][data-state="fail"]`)).toHaveCount(0);
  await page.getByRole('button', { name: '撤销 修复' }).click();
  expect(await project(page)).toEqual(before);
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
  expect(await selection(page)).toMatchObject([{ kind: 'room', id: asked!.roomId }]);
  const section = page.getByRole('region', { name: '设备设施' });
  for (const { kind, min } of asked!.items) {
    const word = messages.zh[`equipment.${kind}`]!;
    await section.getByRole('combobox', { name: '添加设备设施' }).fill(word);
    await page.getByRole('option', { name: word, exact: true }).click();
    if (min === 1) continue;
    await section.getByLabel(word, { exact: true }).fill(String(min));
    await page.keyboard.press('Enter');
  }
  const stated = (await project(page)).storeys[0]!.rooms[asked!.roomId]!.equipment;
  expect(stated).toEqual(Object.fromEntries(asked!.items.map(({ kind, min }) => [kind, min])));
  await expect
    .poll(async () => (await report(page)).findings.filter(({ standard, rule }) => `${standard}/${rule}` === asked!.rule).map(({ state }) => state))
    .toEqual(['pass']);
  await showTab(page, '检查');
  await expect(card).toHaveCount(0);
});

test('a door plate is added to a room, shown at its door, and listed under the room', async ({ page }) => {
  await createZhuangke(page);
  await page.getByRole('treeitem', { name: /^110/ }).click();
  const [room] = await selection(page);
  await page.getByRole('button', { name: '添加标牌' }).click();
  const dialog = page.getByRole('dialog', { name: '添加标牌' });
  await expect(dialog.getByRole('button', { name: /类别/ })).toContainText('功能室门牌');
  await dialog.getByRole('button', { name: '添加', exact: true }).click();
  await expect(dialog).toHaveCount(0);
  const plateOf = async () => Object.values((await project(page)).signs).find(({ kind }) => kind === 'doorPlate');
  await expect.poll(plateOf).toMatchObject({ host: { kind: 'door' }, serves: { roomId: room!.id } });
  const plate = (await plateOf())!;
  await expect.poll(() => selection(page)).toEqual([{ kind: 'sign', id: plate.id }]);
  await expect(page.getByRole('radio', { name: '平面' })).toBeChecked();
  await expect(page.getByRole('treeitem', { name: '功能室门牌' })).toHaveAttribute('aria-level', '3');
  await expect(page.locator(`[data-ref="sign::${plate.id}"]`)).toBeVisible();
  await page.getByRole('button', { name: '撤销 添加标牌' }).click();
  await expect.poll(async () => Object.keys((await project(page)).signs)).not.toContain(plate.id);
});

test('a press that opens a long list chooses nothing in it', async ({ page }) => {
  await createZhuangke(page);
  await page.getByRole('treeitem', { name: /^101/ }).click();
  await page.getByRole('button', { name: '添加标牌' }).click();
  const dialog = page.getByRole('dialog', { name: '添加标牌' });
  const topic = dialog.getByRole('button', { name: /题目/ });
  await expect(topic).toContainText('无');
  const place = (await topic.boundingBox())!;
  await page.mouse.move(place.x + place.width / 2, place.y + place.height / 2);
  await page.mouse.down();
  const list = page.getByRole('listbox', { name: '题目' });
  await expect(list).toBeVisible();
  await page.mouse.up();
  await expect(list).toBeVisible();
  const shown = (await list.boundingBox())!;
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
  expect((await project(page)).review.approvedPlan).toBeNull();
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
