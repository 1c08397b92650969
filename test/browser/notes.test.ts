import { expect } from 'chai';
import { caseId, onStage } from '../support/browser.ts';
import { accessibilityFaults, expectNone, overflow } from '../support/screen.ts';

describe('browser: notes, tasks and notices', function () {
  this.timeout(60_000);
  const stage = onStage();

  it('calls a colleague in a note, who finds it under ✉ and opens the case', async () => {
    const page = await stage.openCase('juriste', 'Érable');
    const notes = page.getByRole('region', { name: 'Notes' });
    await notes.getByLabel('Nouvelle note').fill('Le greffe a rappelé, à relire par @nad');
    await notes.getByRole('button', { name: 'Nadia Petit' }).click();
    await notes.getByRole('button', { name: 'Ajouter la note' }).click();
    await page.getByRole('status').filter({ hasText: 'Note ajoutée.' }).waitFor();
    await notes.getByText('Le greffe a rappelé, à relire par').last().waitFor();
    await notes.getByText('@Nadia Petit').waitFor();
    expect(await notes.getByLabel('Nouvelle note').inputValue()).to.equal('');

    const other = await stage.open('assistant', '/cases');
    await other.getByRole('button', { name: 'Nouveautés, 1 nouvelle' }).click();
    const panel = other.getByRole('complementary', { name: 'Nouveautés' });
    await panel.getByText('Vous êtes mentionné dans une note').waitFor();
    if (process.env.SIGHTS) await other.screenshot({ path: `${process.env.SIGHTS}/notices.png` });
    expectNone('axe', await accessibilityFaults(other));
    await panel.getByRole('button', { name: /^Ouvrir Érable/ }).click();
    await other.getByRole('heading', { level: 1, name: 'Érable' }).waitFor();
    await other.getByRole('button', { name: 'Nouveautés', exact: true }).waitFor();
    await other.getByRole('region', { name: 'Notes' }).getByText('@Nadia Petit').waitFor();
  });

  it('marks all as seen; a case that is closed to the reader goes without its name', async () => {
    const { service } = stage;
    const userId = service.db.bare.prepare(`SELECT id FROM User WHERE email LIKE 'hugo%'`).pluck().get() as string;
    const closed = caseId(service, 'Zénith');
    await service.db.write(async tx => {
      const given = { userId, createdAt: '2026-11-22T10:00:00.000Z' };
      await tx.notification.create({ data: { ...given, kind: 'task_assigned', caseId: caseId(service, 'Dune'), uniqueKey: 'a' } });
      await tx.notification.create({ data: { ...given, kind: 'same_number', caseId: closed, uniqueKey: 'b' } });
      await tx.caseReader.deleteMany({ where: { caseId: closed, userId } });
    });
    const page = await stage.open('validator', '/cases');
    await page.getByRole('button', { name: 'Nouveautés, 2 nouvelles' }).click();
    const panel = page.getByRole('complementary', { name: 'Nouveautés' });
    await panel.getByText('Un autre dossier porte le même numéro').waitFor();
    await panel.getByRole('button', { name: /^Ouvrir Dune/ }).waitFor();
    expect(await panel.getByText('Zénith').count()).to.equal(0);
    await panel.getByRole('button', { name: 'Marquer tout comme vu' }).click();
    await page.getByRole('button', { name: 'Nouveautés', exact: true }).waitFor();
    await panel.getByText('Nouveau', { exact: true }).first().waitFor({ state: 'detached' });
  });

  it('adds a task, puts it off, ends it and opens it again', async () => {
    const page = await stage.openCase('juriste', 'Dune');
    const tasks = page.getByRole('region', { name: 'À faire' });
    await tasks.getByRole('button', { name: 'Ajouter une tâche' }).click();
    const dialog = page.getByRole('dialog', { name: 'Ajouter une tâche — Dune' });
    await dialog.getByLabel('À faire').fill('Demander la copie du jugement');
    await dialog.getByLabel('Pour le').fill('dans 3 jours');
    await dialog.getByLabel('Pour le').press('Control+Enter');
    await page.getByRole('status').filter({ hasText: 'Tâche ajoutée.' }).waitFor();
    await tasks.getByText('Pour le 26/11/2026').waitFor();
    await tasks.getByRole('button', { name: 'Reporter à lundi — Demander la copie du jugement' }).click();
    await tasks.getByText('Pour le 30/11/2026').waitFor();
    await tasks.getByRole('checkbox', { name: 'Terminée — Demander la copie du jugement' }).click();
    await page.getByRole('status').filter({ hasText: 'Tâche terminée.' }).waitFor();
    await tasks.getByRole('button', { name: 'Voir les tâches terminées (1)' }).click();
    await tasks.getByText('Terminée le 23/11/2026').waitFor();
    await tasks.getByRole('checkbox', { name: 'Terminée — Demander la copie du jugement' }).click();
    await tasks.getByText('Pour le 30/11/2026').waitFor();
  });

  it('shows a lawyer neither notes nor the tasks of others', async () => {
    const page = await stage.openCase('lawyer', 'Érable');
    await page.getByRole('region', { name: 'L’essentiel' }).waitFor();
    expect(await page.getByRole('region', { name: 'Notes' }).count()).to.equal(0);
    expect(await page.getByRole('button', { name: 'Ajouter une tâche' }).count()).to.equal(0);
  });

  for (const size of ['desktop', 'phone'] as const)
    for (const colorScheme of ['light', 'dark'] as const)
      it(`is accessible and holds in its page: ${size}, ${colorScheme}`, async () => {
        const page = await stage.openCase('juriste', 'Érable', undefined, { size, colorScheme });
        await page.getByRole('region', { name: 'Notes' }).waitFor();
        if (process.env.SIGHTS)
          await page.screenshot({ path: `${process.env.SIGHTS}/overview-${size}-${colorScheme}.png`, fullPage: true });
        expectNone('axe', await accessibilityFaults(page));
        expectNone('overflow', await overflow(page));
      });
});
