import type { Page } from '@playwright/test';
import { boxOf, createZhuangke, expect, expectNoFaults, expectProject, expectSelection, findCommand, showTab, showView, signOf, test } from './paitu.ts';

/** Closes the dialog that is open, and waits until keys are the canvas's again. */
async function leave(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    test('the start screen and its results have no fault that axe knows', async ({ page }) => {
      await page.goto('/');
      await expectNoFaults(page);
      await page.getByRole('combobox').fill('庄科');
      await expect(page.getByRole('option').nth(3)).toBeVisible();
      await expectNoFaults(page);
    });

    test('the editor and its panels have no fault that axe knows', async ({ page }) => {
      await createZhuangke(page);
      await expectNoFaults(page);
      for (const tab of ['检查', '清单'] as const) {
        await showTab(page, tab);
        await expectNoFaults(page);
      }
    });

    test('the dialogs have no fault that axe knows', async ({ page }) => {
      await createZhuangke(page);
      await page.getByRole('button', { name: '导出' }).click();
      await expect(page.getByRole('dialog').getByRole('img')).toBeVisible();
      await expectNoFaults(page);
      await leave(page);
      await page.keyboard.press('Control+k');
      await expect(page.getByRole('dialog', { name: '命令面板' })).toBeVisible();
      await expectNoFaults(page);
      await leave(page);
      await page.keyboard.press('Shift+?');
      await expect(page.getByRole('dialog', { name: '快捷键' })).toBeVisible();
      await expectNoFaults(page);
    });

    test('the dialogs of the review have no fault that axe knows', async ({ page }) => {
      await createZhuangke(page);
      await showTab(page, '检查');
      for (const [button, title] of [[/^标准 \d+ 个/, '选用标准'], [/^承诺清单/, '承诺清单'], ['例外清单', '例外清单'], ['审查报告', '导出']] as const) {
        await page.getByRole('button', { name: button }).click();
        await expect(page.getByRole('dialog', { name: title })).toBeVisible();
        if (title === '承诺清单') await page.locator('.question').getByRole('checkbox').first().press('Space');
        await expectNoFaults(page);
        await leave(page);
      }
      await page.getByRole('treeitem', { name: /^101/ }).click();
      await showTab(page, '属性');
      await expectNoFaults(page);
      await page.getByRole('button', { name: '添加标牌' }).click();
      await expect(page.getByRole('dialog', { name: '添加标牌' })).toBeVisible();
      await expectNoFaults(page);
    });

    test('the site, a fixture, the bar of a tool and the removal of a storey have no fault that axe knows', async ({ page }) => {
      await createZhuangke(page);
      await showView(page, '场地');
      await expectNoFaults(page);
      await page.evaluate(() => {
        const { editor } = window.__paitu!;
        const { project: now } = editor.store.getState();
        editor.select([{ kind: 'siteFeature', id: Object.keys(now.site.features)[0]! }]);
      });
      await expectNoFaults(page);
      await showView(page, '平面');
      await page.keyboard.press('y');
      await expect(page.getByRole('toolbar', { name: '绘制设置' })).toBeVisible();
      await expectNoFaults(page);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await page.evaluate(() => {
        const { editor } = window.__paitu!;
        const { storeyId } = editor.store.getState();
        const chair = { id: '', kind: 'chair', position: { x: 3000, y: 3000 }, angleDeg: 0, width: 500, depth: 500, mirrored: false, equipment: {}, group: '' };
        editor.commit('undo.change', [{ verb: 'addPlanPart', args: { storeyId, part: { kind: 'fixture', value: chair } } } as never]);
        editor.select([{ kind: 'fixture', id: Object.keys(editor.store.getState().project.storeys[0]!.fixtures)[0]!, storeyId }]);
      });
      await expectNoFaults(page);
      await page.evaluate(() => {
        const { editor } = window.__paitu!;
        editor.select([{ kind: 'storey', id: editor.store.getState().storeyId }]);
      });
      await page.getByRole('button', { name: '删除楼层' }).click();
      await expect(page.getByRole('dialog', { name: /^删除楼层/ })).toBeVisible();
      await expectNoFaults(page);
    });
  });
}

test('the whole way can be gone with the keyboard', async ({ page }) => {
  await page.goto('/?e2e');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('石庙镇 庄科');
  await expect(page.getByRole('option').nth(1)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tree')).toBeVisible();

  await findCommand(page, '党组织');
  await page.keyboard.press('Enter');
  const party = await signOf(page, 'party');
  const offset = () => expectProject(page, ({ signs }) => signs[party.id]!.offset);
  await expectSelection(page).toMatchObject([{ kind: 'sign', id: party.id }]);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Shift+ArrowLeft');
  await offset().toBe(party.offset - 110);
  await page.keyboard.press('Control+z');
  await offset().toBe(party.offset);

  await page.keyboard.press('Alt+1');
  await expect(page.getByRole('radio', { name: '平面' })).toBeChecked();
  await page.keyboard.press('w');
  await expect(page.locator('.status-hint')).toContainText('单击确定起点');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: '选择', exact: true })).toHaveAttribute('aria-pressed', 'true');
});

test('the menu at the pointer offers what can be done with the thing there', async ({ page }) => {
  await createZhuangke(page);
  const plaque = await boxOf(page, page.getByRole('button', { name: /大门吊牌 · 党组织/ }));
  await page.mouse.move(plaque.x + plaque.width / 2, plaque.y + plaque.height / 2);
  await page.mouse.click(plaque.x + plaque.width / 2, plaque.y + plaque.height / 2, { button: 'right' });
  await page.getByRole('menuitem', { name: /删除/ }).click();
  await expectProject(page, ({ signs }) => Object.values(signs).map(({ org }) => org)).not.toContain('party');
});

test('the interface speaks English when asked, and still does when it is loaded again', async ({ page }) => {
  await createZhuangke(page);
  await page.getByRole('button', { name: /项目菜单/ }).click();
  await page.getByRole('menuitem', { name: 'English' }).click();
  await expect(page.getByRole('tab', { name: 'Check' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('tab', { name: 'Properties' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('below 1000 px the panels are drawers', async ({ page }) => {
  await page.setViewportSize({ width: 820, height: 700 });
  await createZhuangke(page);
  await expect(page.getByRole('tab', { name: '检查' })).toHaveCount(0);
  await page.getByRole('button', { name: '显示属性与检查' }).click();
  await expect(page.getByRole('tab', { name: '检查' })).toBeVisible();
  await page.getByRole('button', { name: '显示目录' }).click();
  await expect(page.getByRole('tab', { name: '检查' })).toHaveCount(0);
  await expect(page.getByRole('treeitem', { name: /^101/ })).toBeVisible();
});
