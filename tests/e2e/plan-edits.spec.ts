import type { Page } from '@playwright/test';
import { polygonBounds } from '../../src/geometry/polygon.ts';
import { applyEdit } from '../../src/model/edits/apply.ts';
import type { Edit } from '../../src/model/edits/edit.ts';
import type { EntityRef } from '../../src/model/entity.ts';
import { checkInvariants } from '../../src/model/invariants.ts';
import { planOf } from '../../src/model/plan.ts';
import type { Storey } from '../../src/model/storey.ts';
import { clickAt, createZhuangke, expect, expectProject, project, secondWindow, showView, test } from './paitu.ts';

const storeyOf = async (page: Page): Promise<Storey> => (await project(page)).storeys[0]!;
const expectStorey = <T>(page: Page, pick: (storey: Storey) => T) => expectProject(page, ({ storeys }) => pick(storeys[0]!));

/** All eight invariants of the document as it stands; lost and shared rooms count too. It is sound at every moment, so it is read once. */
const holdsInvariants = async (page: Page): Promise<void> => expect(checkInvariants(await project(page))).toEqual([]);

const select = (page: Page, refs: readonly EntityRef[]) => page.evaluate((all) => window.__paitu!.editor.select(all), refs);
const undo = (page: Page) => page.keyboard.press('ControlOrMeta+z');
const question = (page: Page) => page.getByRole('region', { name: '名称归属' });

const openPlan = async (page: Page): Promise<void> => {
  await createZhuangke(page);
  await showView(page, '平面');
  await page.locator('.canvas').focus();
};

/** A named room, and an upright line across it that meets no door and leaves two large parts. */
async function roomToDivide(page: Page): Promise<{ room: string; name: string; from: { x: number; y: number }; to: { x: number; y: number } }> {
  const now = await project(page);
  const storey = now.storeys[0]!;
  for (const shape of planOf(storey).rooms.values()) {
    const { x0, x1, y0, y1 } = polygonBounds(shape.face.outer);
    for (let x = x0 + Math.round((x1 - x0) * 0.4); x < x0 + (x1 - x0) * 0.6; x += 100) {
      const [from, to] = [{ x, y: y0 }, { x, y: y1 }];
      const edit: Edit = { verb: 'addWalls', args: { storeyId: storey.id, points: [from, to], closed: false, kind: 'interior', thickness: 200 } };
      const result = applyEdit(now, edit);
      const name = storey.rooms[shape.roomId]!.name;
      if (name !== '' && result.ok && Object.keys(result.value.storeys[0]!.rooms).length === Object.keys(storey.rooms).length + 1) return { room: shape.roomId, name, from, to };
    }
  }
  throw new Error('no room can be divided');
}

test('a room is divided by a wall, and the name goes to the part that is chosen, in one step', async ({ page }) => {
  await openPlan(page);
  const before = await storeyOf(page);
  const { room, name, from, to } = await roomToDivide(page);
  const seed = before.rooms[room]!.seed;
  await page.keyboard.press('w');
  // Typed, so that nothing near the pointer catches it.
  for (const text of [`${from.x},${from.y}`, 'ArrowUp', String(to.y - from.y)]) {
    await (text === 'ArrowUp' ? page.keyboard.press(text) : page.keyboard.type(text).then(() => page.keyboard.press('Enter')));
  }
  await page.keyboard.press('Escape');
  await expect(question(page)).toContainText(`“${name}”已分成两间`);
  await holdsInvariants(page);
  await question(page).getByRole('button').nth(1).click();
  await expect(question(page)).toHaveCount(0);
  const divided = await storeyOf(page);
  expect(divided.rooms[room]!.name).toBe(name);
  expect(divided.rooms[room]!.seed.x < from.x).not.toBe(seed.x < from.x);
  await holdsInvariants(page);
  await undo(page);
  await expectStorey(page, ({ walls }) => walls).toEqual(before.walls);
});

test('two rooms are merged, and the question says which name stays', async ({ page }) => {
  await openPlan(page);
  const now = await project(page);
  const storey = now.storeys[0]!;
  const named = Object.values(storey.rooms).filter((room) => room.name !== '').map((room) => room.id);
  const pair = named.flatMap((a) => named.map((b) => [a, b] as const)).find(([a, b]) => a !== b && applyEdit(now, { verb: 'mergeRooms', args: { storeyId: storey.id, roomIds: [a, b], keep: a } }).ok)!;
  await select(page, pair.map((id): EntityRef => ({ kind: 'room', id, storeyId: storey.id })));
  await page.keyboard.press('ControlOrMeta+j');
  await expect(question(page)).toBeVisible();
  const names = pair.map((id) => storey.rooms[id]!.name);
  const namesOfPair = ({ rooms }: Storey) => Object.values(rooms).filter(({ id }) => (pair as readonly string[]).includes(id)).map(({ name }) => name);
  const [kept] = namesOfPair(await storeyOf(page));
  const other = names.find((name) => name !== kept)!;
  await holdsInvariants(page);
  await question(page).getByRole('button', { name: other }).click();
  await expectStorey(page, namesOfPair).toEqual([other]);
  await holdsInvariants(page);
  await undo(page);
  await expectStorey(page, ({ rooms }) => rooms).toEqual(storey.rooms);
});

test('a chair is arrayed by typed counts and distances, and a row of them is mirrored', async ({ page }) => {
  await openPlan(page);
  const storeyId = (await storeyOf(page)).id;
  const had = Object.keys((await storeyOf(page)).fixtures).length;
  await page.evaluate((id) => {
    const value = { kind: 'chair', title: '', position: { x: 0, y: -9000 }, angleDeg: 30, mirrored: false, width: 500, depth: 500, steps: null, equipment: {}, group: '' };
    window.__paitu!.editor.commit('undo.change', [{ verb: 'addPlanPart', args: { storeyId: id, part: { kind: 'fixture', value } } }]);
  }, storeyId);
  const chair = Object.values((await storeyOf(page)).fixtures).find(({ position }) => position.y === -9000)!;
  await select(page, [{ kind: 'fixture', id: chair.id, storeyId }]);
  await page.keyboard.press('Shift+A');
  const dialog = page.getByRole('dialog', { name: '阵列' });
  for (const [label, value] of [['列数', '4'], ['列间距', '0.7m'], ['行数', '3'], ['行间距', '-900']] as const) {
    await dialog.getByLabel(label, { exact: true }).fill(value);
    await dialog.getByLabel(label, { exact: true }).press('Enter');
  }
  await dialog.getByRole('button', { name: '确定' }).click();
  const arrayed = ({ fixtures }: Storey) => Object.values(fixtures).filter(({ position }) => position.y <= -9000);
  await expectStorey(page, arrayed).toHaveLength(12);
  await expect(dialog).toHaveCount(0);
  const chairs = arrayed(await storeyOf(page));
  expect(chairs.map(({ position }) => position)).toContainEqual({ x: 2100, y: -10_800 });
  expect(Object.keys((await storeyOf(page)).fixtures)).toHaveLength(had + 12);
  await holdsInvariants(page);
  await select(page, chairs.map(({ id }): EntityRef => ({ kind: 'fixture', id, storeyId })));
  await page.keyboard.press('Shift+P');
  await expectStorey(page, ({ fixtures }) => fixtures[chair.id]).toMatchObject({ position: { x: 2100 }, mirrored: true, angleDeg: 330 });
  await holdsInvariants(page);
});

test('a room is copied in one document and pasted into another', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openPlan(page);
  const from = await storeyOf(page);
  const room = Object.values(from.rooms).find(({ name }) => name !== '')!;
  await select(page, [{ kind: 'room', id: room.id, storeyId: from.id }]);
  await page.keyboard.press('ControlOrMeta+c');
  const other = await secondWindow(page);
  await openPlan(other);
  expect((await project(other)).id).not.toBe((await project(page)).id);
  const before = await storeyOf(other);
  await other.evaluate(() => window.__paitu!.editor.zoomBy(0.4));
  const { x1, y0 } = polygonBounds(Object.values(before.nodes));
  await other.keyboard.press('ControlOrMeta+v');
  await expect(other.locator('.status-bar')).toContainText('单击放下');
  await clickAt(other, { x: x1 + 6000, y: y0 });
  await expectStorey(other, ({ rooms }) => Object.keys(rooms)).toHaveLength(Object.keys(before.rooms).length + 1);
  const after = await storeyOf(other);
  const pasted = Object.values(after.rooms).find(({ id }) => before.rooms[id] === undefined)!;
  expect(pasted.name).toBe(room.name);
  // What other walls join it is another matter: the net area depends on them, that of the centrelines does not.
  expect(planOf(after).rooms.get(pasted.id)!.centrelineM2).toBeCloseTo(planOf(from).rooms.get(room.id)!.centrelineM2, 9);
  await holdsInvariants(other);
});
