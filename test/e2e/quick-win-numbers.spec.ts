import { headFigures, monthRow, planOn, reportsOn, shortDate } from './expected/quick-win';
import { expect, openPage, panel, TODAY, test } from './fixtures';
import { CURVE, path, plansOf, reportsOf, tableRows } from './quick-win-parts';

for (const { code, id, on } of [
  { code: '52.02', id: 'bank-sampah-terpilah', on: TODAY },
  { code: '52.02', id: 'bank-sampah-terpilah', on: '2026-08-20' },
  { code: '73.22', id: 'bantaran-masamba', on: TODAY },
]) {
  test(`reports and milestones of ${id} stand as the API had them on ${on}`, async ({ page }) => {
    await openPage(page, `${path(code, id)}${on === TODAY ? '' : `?per=${on}`}`);
    const plan = planOn(await plansOf(page, code), id, on);
    const reports = reportsOn(await reportsOf(page, code, id), on);
    expect(reports.length).toBeGreaterThan(3);
    const rows = await tableRows(panel(page, CURVE), 'Tabel angka tiap bulan');
    const reported = rows.filter((cells) => cells[7] !== '–');
    expect(
      reported.map(([month, planned, work, deviation, , moneyPlan, money, ...days]) => ({
        month,
        plan: planned,
        work,
        deviation,
        moneyPlan,
        money,
        report: days[0],
        published: days[1],
      })),
    ).toEqual(reports.map((report) => monthRow(plan, report)));
    const newest = reports.at(-1);
    if (newest === undefined) throw new Error('No report');
    const head = page.getByRole('list', { name: 'Angka pokok' });
    const text = ((await head.textContent()) ?? '').replace(/\s+/g, ' ');
    for (const figure of headFigures(plan, newest)) expect(text).toContain(figure);

    const milestones = await tableRows(panel(page, CURVE), 'Tabel tonggak');
    expect(milestones.map((cells) => cells.slice(0, 4))).toEqual(
      plan.milestones.map(({ name, originalDue, due, doneAt }) => [
        name.id,
        shortDate(originalDue),
        shortDate(due),
        doneAt === null ? '–' : shortDate(doneAt),
      ]),
    );
  });
}

test('a moved milestone names its first date, not before the move was published', async ({
  page,
}) => {
  const versions = async () =>
    (await plansOf(page, '52.02')).filter(({ id }) => id === 'psc-terpadu');
  await openPage(page, path('52.02', 'psc-terpadu'));
  const moved = (await versions()).find(({ milestones }) =>
    milestones.some(({ due, originalDue }) => due !== originalDue),
  );
  const milestone = moved?.milestones.find(({ due, originalDue }) => due !== originalDue);
  if (moved === undefined || milestone === undefined) throw new Error('No milestone was moved');
  const words = `semula ${shortDate(milestone.originalDue)}, menjadi ${shortDate(milestone.due)}`;
  await expect(panel(page, CURVE)).toContainText(
    `Digeser ${shortDate(moved.publishedAt)}: ${words}`,
  );
  const dayBefore = new Date(Date.parse(moved.publishedAt) - 86_400_000).toISOString().slice(0, 10);
  await openPage(page, `${path('52.02', 'psc-terpadu')}?per=${dayBefore}`);
  await expect(panel(page, CURVE)).toContainText(`rencana ${shortDate(milestone.originalDue)}`);
  await expect(panel(page, CURVE)).not.toContainText('Digeser');
});
