import type { Page } from '@playwright/test';
import { brokenRule, createZhuangke, drag, expect, expectProject, project, showTab, signOf, test } from './paitu.ts';

const expectGhost = (page: Page) => expect.poll(() => page.evaluate(() => window.__paitu!.editor.store.getState().ghost));
const PARTY_SIDE = 'luanchuan-2022/gate.side.party';

test('a village is found by a part of its name among all of the country', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('combobox').fill('庄科');
  await expect(page.getByRole('option').nth(10)).toContainText('庄科');
});

test('choosing 庄科村 shows its gate with three plaques, composed and checked', async ({ page }) => {
  await createZhuangke(page);
  await expect(page.getByRole('radio', { name: '大门' })).toBeChecked();
  const plaques = Object.values((await project(page)).signs).filter((sign) => sign.kind === 'gatePlaque');
  expect(plaques.map((sign) => [sign.org, sign.size.width, sign.size.height])).toEqual([
    ['party', 320, 2100],
    ['committee', 320, 2100],
    ['supervisory', 320, 2100],
  ]);
  await showTab(page, '检查');
  await expect(page.getByText(/\d+ 规则：\d+\u00a0合格/).first()).toBeVisible();
  await expect(brokenRule(page, PARTY_SIDE)).toHaveCount(0);
});

test('a plaque on the wrong side breaks a clause; the fix is shown, applied, and undone as one step', async ({ page }) => {
  await createZhuangke(page);
  await showTab(page, '检查');
  const before = await signOf(page, 'party');
  const middle = { x: before.offset, y: before.heightAboveFloor + 1000 };
  await drag(page, middle, { x: -2700, y: middle.y });
  const offset = () => expectProject(page, ({ signs }) => signs[before.id]!.offset);
  await offset().toBeLessThan(-2000);
  const wrong = await signOf(page, 'party');

  const card = brokenRule(page, PARTY_SIDE);
  await expect(card).toBeVisible();
  await expect(card.locator('.clause')).toContainText('石庙镇');
  await expect(page.getByRole('button', { name: /检查：错误 [1-9]/ })).toBeVisible();

  await card.getByRole('button', { name: '修复' }).click();
  await expectGhost(page).not.toBeNull();
  await offset().toBe(wrong.offset);
  await card.getByRole('button', { name: '应用' }).click();
  await expect(card).toHaveCount(0);
  await offset().toBeGreaterThan(0);

  await page.getByRole('button', { name: '撤销 修复' }).click();
  await offset().toBe(wrong.offset);
  await expect(card).toBeVisible();
  await page.getByRole('button', { name: '撤销 移动标牌' }).click();
  await expectProject(page, ({ signs }) => signs[before.id]).toEqual(before);
});

test('a fix that is looked at and dropped leaves everything as it was', async ({ page }) => {
  await createZhuangke(page);
  await showTab(page, '检查');
  const before = await project(page);
  await page.getByRole('button', { name: '修复' }).first().click();
  await expectGhost(page).not.toBeNull();
  await page.getByRole('button', { name: '取消' }).click();
  await expectGhost(page).toBeNull();
  expect(await project(page)).toEqual(before);
});

test('an exception needs a person and a reason, and is taken back', async ({ page }) => {
  await createZhuangke(page);
  await showTab(page, '检查');
  const rule = (await page.locator('.finding[data-state="fail"]').first().getAttribute('data-rule'))!;
  const card = brokenRule(page, rule).first();
  await card.getByRole('button', { name: '说明例外' }).click();
  await card.getByRole('button', { name: '保存' }).click();
  await expect(card.getByRole('alert')).toHaveText('请填写责任人');
  await card.getByLabel('责任人').fill('王某');
  await card.getByLabel('理由').fill('已报镇党委备案');
  await card.getByRole('button', { name: '保存' }).click();
  await expect(brokenRule(page, rule)).toHaveCount(0);
  await expectProject(page, ({ waivers }) => waivers).toMatchObject([{ rule, by: '王某', reason: '已报镇党委备案' }]);

  await page.getByRole('button', { name: /^已承诺或已说明例外/ }).click();
  await page.getByRole('button', { name: '撤销例外' }).click();
  await expect(brokenRule(page, rule)).toHaveCount(1);
});
