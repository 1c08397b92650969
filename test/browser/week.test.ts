import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { noteUpkeep } from '../../server/upkeep.ts';
import { caseId, onStage } from '../support/browser.ts';
import { accessibilityFaults, expectNone, frameFaults, overflow } from '../support/screen.ts';

describe('browser: my week', function () {
  this.timeout(90_000);
  const stage = onStage();

  /** The blocks on screen, each with the number in its title. */
  async function blocks(page: Page): Promise<[title: string, count: number][]> {
    const titles = await page.locator('main section h2').allInnerTexts();
    return titles.map(title => [title.replace(/ \(\d+\)$/, ''), Number(/\((\d+)\)$/.exec(title)?.[1] ?? 0)]);
  }

  for (const who of ['juriste', 'assistant', 'lawyer', 'director', 'admin'] as const)
    it(`of the ${who} counts as many lines as its lists hold`, async () => {
      const page = await stage.open(who, '/');
      await page.getByRole('heading', { level: 1, name: 'Ma semaine' }).waitFor();
      await page.getByRole('heading', { level: 2 }).first().waitFor();
      await page.waitForLoadState('networkidle');
      for (const [title, count] of await blocks(page)) {
        const lines = page
          .getByRole('region', { name: title })
          .getByRole('listitem')
          .filter({ has: page.getByRole('link') });
        expect(await lines.count(), title).to.equal(Math.min(count, 7));
      }
      expectNone('frame', await frameFaults(page));
      expectNone('axe', await accessibilityFaults(page));
      expect(await page.locator('main').innerText()).not.to.match(/Fictive|Inventé/);
    });

  /** What is said below a title. */
  const block = (page: Page, title: string | RegExp) => page.getByRole('region', { name: title });

  it('of the direction: four figures, each the list it opens, decisions without a name, and what is at risk', async () => {
    const page = await stage.open('director', '/');
    const figures = page.getByRole('list', { name: 'En chiffres' }).getByRole('link');
    await figures.filter({ hasText: '€' }).waitFor();
    const shown = await figures.allInnerTexts();
    expect(shown.map(text => text.replace(/^[^\n]*\n+/, ''))).to.satisfy((sentences: string[]) =>
      [/audiences? d’ici dimanche/, /décisions? rendues? ce mois-ci/, /forclusion/, /reçus cette année par l’association/].every(
        (words, rank) => words.test(sentences[rank] ?? ''),
      ),
    );
    for (const [rank, text] of shown.slice(0, 3).entries()) {
      const count = Number(text.split('\n')[0]);
      await figures.nth(rank).click();
      await page.getByText(new RegExp(`^${count} lignes?$`)).waitFor();
      await page.goBack();
      await figures.filter({ hasText: '€' }).waitFor();
    }
    await block(page, /^Décisions récentes/)
      .getByRole('link', { name: 'Dune' })
      .waitFor();
    await block(page, /^Décisions récentes/)
      .getByText(/Tribunal judiciaire de Lille — /)
      .first()
      .waitFor();
    await block(page, /^Risques.: forclusions/)
      .getByRole('link', { name: 'Dune' })
      .waitFor();
    await block(page, /^Risques.: dossiers sans avocat/)
      .getByRole('link', { name: 'Loire' })
      .waitFor();
    expect(await page.locator('main').innerText()).not.to.match(/Fictive|Inventé|Capucine|Prévenu/);
  });

  it('of the administration: who has not come, what ends, and the safety of the data; no case', async () => {
    const page = await stage.open('admin', '/');
    const safety = block(page, 'Sécurité des données');
    await safety.getByText('Jamais faite').waitFor();
    await safety.getByText('Jamais vérifiée').waitFor();
    const at = '2026-11-22T20:00:00.000Z';
    await noteUpkeep(stage.service.dir, 'backup', { at, cases: 12, documents: 1, missing: 0, sizeBytes: 1000, isBeside: true });
    await noteUpkeep(stage.service.dir, 'restore', { at: '2026-06-01T08:00:00.000Z', backupAt: at, cases: 12, isTest: true });
    await noteUpkeep(stage.service.dir, 'chain', { at, isWhole: true, sequence: 1, hash: 'une autre' });
    await stage.service.call('admin', 'POST', '/api/accounts', {
      ...{ displayName: 'Paul Vidal', email: 'paul.vidal@example.org', role: 'assistant', isAdmin: false, canValidate: false },
    });
    await page.reload();
    await block(page, /^Invités, pas encore venus/)
      .getByText('sans code')
      .waitFor();
    await safety.getByText(/22\/11\/2026 à 21.h.00, relue.: 12 dossiers, 1 document\. Elle est dans le dossier des données/).waitFor();
    expect(await safety.locator('dt').allInnerTexts()).to.deep.equal([
      'Dernière sauvegarde\nÀ jour',
      'Dernier essai de restauration\nÀ refaire',
      'Chaîne du journal\nRompue',
    ]);
    expectNone('axe', await accessibilityFaults(page));
    expect(await page.locator('main').innerText()).not.to.match(/Érable|Dune|Loire/);
  });

  it('of the assistant: exhibits to add before a hearing, documents of the association to renew', async () => {
    const page = await stage.open('assistant', '/');
    const exhibits = block(page, /^Pièces manquantes par audience/);
    await exhibits.getByText('aucune pièce au dossier').first().waitFor();
    await block(page, /^Actes à préparer/)
      .getByRole('button', { name: 'Générer la lettre — Loire' })
      .waitFor();
    const documents = block(page, /^Documents de l’association à renouveler \(2\)/);
    await documents.getByText(/Expiré le/).waitFor();
    await exhibits.getByRole('button', { name: 'Ajouter une pièce — Genêt' }).click();
    await page.getByRole('dialog', { name: 'Ajouter une pièce — Genêt' }).waitFor();
  });

  it('of the juriste: what others brought since her last visit, a note that names her said so', async () => {
    const tell = (text: string) => stage.service.call('validator', 'POST', '/api/notes', { caseId: caseId(stage.service, 'Érable'), text });
    await tell('Le greffe rappelle demain.');
    await tell('@Claire Morel : à relire.');
    const page = await stage.open('juriste', '/');
    const news = block(page, /^Nouveau depuis 7 jours/);
    await news.getByText(/^Note qui vous mentionne — Hugo Lambert, 23\/11 à 9.h.00$/).waitFor();
    await news.getByText(/^Note ajoutée — Hugo Lambert/).waitFor();
    expect(await news.getByRole('heading').innerText()).to.equal('Nouveau depuis 7 jours (2)');
  });

  it('reads itself again each minute, but not what is under the pointer nor what stands above it', async () => {
    const page = await stage.open('juriste', '/deadlines');
    await page.clock.install();
    await page.goto(stage.service.url);
    await page.getByRole('button', { name: 'Pourquoi le 23 novembre 2026\u202F? — Dune' }).first().waitFor();
    await page.waitForLoadState('networkidle');
    const asked: string[] = [];
    page.on('request', request => asked.push(`${decodeURIComponent(request.url())} ${request.headers()['x-poll'] ?? ''}`));
    const isAsked = (words: string) => asked.some(url => url.includes(words));
    await block(page, /^Délais/)
      .getByRole('heading', { name: /^Délais/ })
      .hover();
    await page.clock.runFor(61_000);
    await page.waitForLoadState('networkidle');
    expect(isAsked('/api/tasks?'), 'the other column').to.equal(true);
    expect(isAsked('"deadlineClass":["A","B","C"]'), 'under the pointer').to.equal(false);
    expect(isAsked('"heldOn_lte":"2026-11-22"'), 'above the pointer').to.equal(false);
    asked.length = 0;
    await page.clock.runFor(61_000);
    await page.waitForLoadState('networkidle');
    const tasks = asked.filter(url => url.includes('/api/tasks?'));
    expect(tasks.length > 0 && tasks.every(url => url.endsWith(' 1')), 'a page alone keeps nobody signed in').to.equal(true);
    asked.length = 0;
    const caughtUp = page.waitForRequest(request => decodeURIComponent(request.url()).includes('"deadlineClass":["A","B","C"]'));
    await page.mouse.move(5, 5);
    expect((await caughtUp).headers()['x-poll'], 'somebody is there').to.equal(undefined);
  });

  it('of a new installation: three steps with their state instead of empty blocks', async () => {
    const page = await stage.open('juriste', '/cases');
    await page.route('**/api/cases?*', route => route.fulfill({ status: 200, headers: { 'Content-Range': 'cases */0' }, json: [] }));
    await page.getByRole('link', { name: /^Ma semaine/ }).click();
    const steps = block(page, 'Pour commencer').getByRole('listitem');
    await steps.nth(2).getByText('Fiche créée').waitFor();
    await steps.nth(0).getByText('Fait', { exact: true }).waitFor();
    expect(await steps.getByRole('link').allInnerTexts()).to.deep.equal([
      'Vérifier le dossier de l’association',
      'Créer un premier dossier',
      'Inviter un avocat',
    ]);
    expectNone('axe', await accessibilityFaults(page));
    await stage.service.db.write(tx =>
      tx.standingDocument.updateMany({ where: { kind: 'pv_autorisation' }, data: { untilOn: '2026-11-01' } }),
    );
    await page.reload();
    await page.getByRole('link', { name: /^Ma semaine/ }).click();
    await steps.nth(0).getByText('À compléter').waitFor();
  });

  for (const who of ['assistant', 'lawyer', 'director', 'admin'] as const)
    it(`of the ${who} fits a phone`, async () => {
      const page = await stage.open(who, '/', { size: 'phone' });
      await page.getByRole('heading', { level: 2 }).first().waitFor();
      await page.waitForLoadState('networkidle');
      expectNone('overflow', await overflow(page));
      // At its end, where the bar under the thumb covers no line.
      await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
      expectNone('axe', await accessibilityFaults(page));
    });

  it('fits a phone, and a block that fails leaves the others', async () => {
    const page = await stage.open('juriste', '/cases', { size: 'phone' });
    await page.route('**/api/deadlines?*', route => route.fulfill({ status: 503, body: '{}' }));
    await page.getByRole('link', { name: 'Semaine' }).click();
    const failed = page.getByRole('region', { name: /^Délais/ });
    await failed.getByText('Ce bloc n’a pas pu être chargé.').waitFor();
    await page.getByRole('button', { name: 'Compte rendu — Érable, 20 novembre' }).waitFor();
    await page.unroute('**/api/deadlines?*');
    await failed.getByRole('button', { name: 'Réessayer' }).click();
    await page.getByRole('button', { name: 'Pourquoi le 23 novembre 2026\u202F? — Dune' }).waitFor();
    expectNone('overflow', await overflow(page));
    // Reports, deadlines, hearings, in that order under a thumb.
    const titles = (await blocks(page)).map(([title]) => title);
    const order = ['Comptes rendus attendus', 'Délais', 'Audiences de la semaine', 'Constitutions à décider'];
    expect(titles.filter(title => order.includes(title))).to.deep.equal(order);
  });

  it('explains a deadline of the register beside the list (T09)', async () => {
    const page = await stage.open('juriste', '/deadlines');
    await page.getByRole('button', { name: 'Pourquoi le 23 novembre 2026\u202F? — Dune' }).click();
    await page.getByRole('complementary').getByText('dimanche 22 novembre 2026').first().waitFor();
    expectNone('frame', await frameFaults(page));
    expectNone('axe', await accessibilityFaults(page));
  });

  it('lists the hearings to come and those held', async () => {
    const page = await stage.open('juriste', '/hearings');
    await page.getByRole('link', { name: 'Genêt' }).waitFor();
    await page.getByRole('tab', { name: /^Passées/ }).click();
    await page.getByRole('link', { name: 'Dune' }).waitFor();
    expectNone('axe', await accessibilityFaults(page));
  });

  it('chooses a step for a case that waits for nothing, as a task that is then done and taken back', async () => {
    const page = await stage.open('juriste', '/');
    await page.getByRole('button', { name: 'Choisir l’étape — Falaise' }).click();
    const dialog = page.getByRole('dialog', { name: 'Choisir la prochaine étape — Falaise' });
    await dialog.getByLabel('À faire').fill('Relancer le commissaire de justice');
    await dialog.getByRole('button', { name: 'Ajouter la tâche' }).click();
    await page.getByRole('region', { name: 'Prochaine étape' }).getByText('Relancer le commissaire de justice').waitFor();
    await page.getByRole('link', { name: /^Ma semaine/ }).click();
    await page.getByRole('button', { name: 'Terminer — Relancer le commissaire de justice' }).click();
    await page.getByRole('button', { name: 'Revenir en arrière — Relancer le commissaire de justice' }).click();
    await page.getByRole('button', { name: 'Terminer — Relancer le commissaire de justice' }).waitFor();
  });
});
