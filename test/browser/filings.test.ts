import { expect } from 'chai';
import { onStage } from '../support/browser.ts';
import { PAGE_PDF } from '../support/files.ts';
import { resolved } from '../support/names.ts';
import { accessibilityFaults, expectNone, overflow } from '../support/screen.ts';

const LETTER = {
  ...{ caseId: '{case Loire}', hearingId: '{hearing Loire 1}', kind: 'lettre_420_1', claimedMoralCents: 300_000 },
  ...{ claimedCostsCents: 150_000, maltreatment: 'Il exerçait sur elle une autorité de fait.', chamber: '1re chambre' },
};
const RECEIPT = { name: 'accuse-reception.pdf', buffer: PAGE_PDF, mimeType: 'application/pdf' };

describe('browser: filings', function () {
  this.timeout(60_000);
  const stage = onStage();
  const now = (sql: string) => stage.service.db.bare.prepare(sql).get() as Record<string, unknown>;
  const last = () => now('SELECT * FROM Filing ORDER BY edition DESC LIMIT 1');
  const act = (verb: string, body: object) =>
    stage.service.call('juriste', 'POST', `/api/filings/${last().id}/${verb}`, { version: last().version, ...body });

  /** What the line of the letter just produced is called. */
  let letter = '';
  beforeEach(async () => {
    stage.service.clock.set('2026-11-23T09:30:00Z');
    const made = await stage.service.call('assistant', 'POST', '/api/filings', resolved(stage.service, LETTER));
    expect(made.status, made.text).to.equal(201);
    const { edition } = last();
    letter = `Loire, constitution 420-1${Number(edition) > 1 ? ` v${edition}` : ''}`;
  });
  // Nothing stays of a test for the next: its letter is left aside.
  afterEach(async () => {
    if (last().state === 'filed') await act('revert', { revertReason: 'Fin de l’essai.' });
    if (last().state === 'ready') await act('drop', { droppedReason: 'Fin de l’essai.' });
    expect(last().state).to.equal('dropped');
  });

  it('T13: an act is marked as filed with its proof: 4 clicks, 9 keys', async () => {
    const page = await stage.open('assistant', '/filings');
    const budget = { clicks: 4, keys: 9 };
    const used = { clicks: 0, keys: 0 };
    await page.getByRole('button', { name: `Marquer comme déposé — ${letter}` }).click();
    used.clicks++;
    const dialog = page.getByRole('dialog', { name: 'Marquer comme déposé — Loire' });
    await dialog.getByRole('radio', { name: 'Communication électronique' }).click();
    used.clicks++;
    await dialog.getByLabel('Date et heure du dépôt').focus();
    await page.keyboard.type('auj 10h12');
    used.keys += 'auj 10h12'.length;
    await dialog.getByText('lundi 23 novembre 2026, 10 h 12', { exact: true }).waitFor();
    await dialog.getByText(/celle de l’accusé du greffe/).waitFor();
    await dialog.getByLabel('Preuve de dépôt', { exact: true }).setInputFiles(RECEIPT);
    // The click that chooses the file.
    used.clicks++;
    await dialog.getByText('Délai « Constitution de partie civile par lettre » : fait').waitFor();
    expectNone('form', await accessibilityFaults(page));
    await dialog.getByRole('button', { name: 'Enregistrer le dépôt' }).click();
    used.clicks++;
    await page.getByRole('status').filter({ hasText: 'Dépôt enregistré' }).waitFor();
    expect(used.clicks).to.be.at.most(budget.clicks);
    expect(used.keys).to.be.at.most(budget.keys);
    const filing = last();
    expect(filing).to.include({ state: 'filed', filedOn: '2026-11-23', filedTime: '10:12', mode: 'electronic' });
    expect(filing.proofDocumentId).to.be.a('string');
    const deadline = now(`SELECT d.state, d.closedOn, d.closedReason, d.filingId FROM Deadline d JOIN "Case" c ON c.id = d.caseId
      WHERE c.codeName = 'Loire' AND d.rule = 'PC_LETTRE_420_1'`);
    expect(deadline).to.include({ state: 'done', closedOn: '2026-11-23', filingId: filing.id });
    expect(deadline.closedReason).to.contain('preuve jointe');
    await page.getByRole('tab', { name: 'Déposés' }).click();
    await page.getByRole('button', { name: `Preuve de dépôt — ${letter}` }).waitFor();
  });

  it('is taken back with a reason, and left aside with one, from the same page', async () => {
    const deposit = { mode: 'electronic', filedOn: '2026-11-23', filedTime: '10:12', noProofReason: 'Accusé attendu.' };
    const filed = await act('file', deposit);
    expect(filed.status, filed.text).to.equal(200);
    const page = await stage.open('juriste', '/filings');
    await page.getByText(/^Rien à déposer\. Prochaine audience à préparer/).waitFor();
    await page.getByRole('tab', { name: 'Déposés' }).click();
    await page.getByRole('button', { name: `Annuler le dépôt — ${letter}` }).click();
    const undo = page.getByRole('dialog', { name: `Annuler le dépôt — ${letter}` });
    await undo.getByText('Constitution : À qualifier').waitFor();
    await undo.getByLabel('Motif de l’annulation').fill('Envoyé à un autre tribunal.');
    await undo.getByRole('button', { name: 'Annuler le dépôt' }).click();
    await page.getByRole('status').filter({ hasText: 'Dépôt annulé.' }).waitFor();
    await page.getByRole('tab', { name: 'À déposer 1' }).click();
    await page.getByRole('button', { name: `Sans suite — ${letter}` }).click();
    await page.getByLabel('Motif de l’abandon').fill('Constitution à l’audience.');
    await page.getByRole('button', { name: 'Laisser sans suite' }).click();
    await page.getByRole('status').filter({ hasText: 'Acte laissé sans suite.' }).waitFor();
    await page.getByRole('tab', { name: /^À produire/ }).click();
    await page.getByRole('link', { name: 'Compléter — Loire, constitution 420-1' }).waitFor();
    await page.getByRole('tab', { name: 'Sans suite' }).click();
    await page.getByText('Constitution à l’audience.').waitFor();
    expect(last().state).to.equal('dropped');
  });

  it('fits a phone, where the proof is a photo of the stamped copy', async () => {
    const page = await stage.open('assistant', '/filings', { size: 'phone' });
    await page.getByRole('button', { name: `Marquer comme déposé — ${letter}` }).click();
    const dialog = page.getByRole('dialog', { name: 'Marquer comme déposé — Loire' });
    await dialog.getByLabel('Prendre en photo').waitFor({ state: 'attached' });
    expectNone('form', [...(await overflow(page)), ...(await accessibilityFaults(page))]);
    await dialog.getByRole('button', { name: 'Annuler' }).click();
    expectNone('list', [...(await overflow(page)), ...(await accessibilityFaults(page))]);
  });

  it('is the next step of its case: made for the deadline that awaits it, then marked as filed there', async () => {
    const page = await stage.openCase('juriste', 'Loire');
    const step = page.getByRole('region', { name: 'Prochaine étape' });
    await step.getByRole('button', { name: 'Marquer comme déposé' }).click();
    await page.getByRole('dialog', { name: 'Marquer comme déposé — Loire' }).getByRole('button', { name: 'Annuler' }).click();
    const appeal = await stage.openCase('juriste', 'Dune');
    await appeal.getByRole('region', { name: 'Prochaine étape' }).getByRole('button', { name: 'Générer l’acte' }).click();
    await appeal.waitForURL(/\/generate\?kind=appel_correctionnel/);
    await appeal.getByRole('region', { name: 'Contrôles' }).waitFor();
  });

  it('says that a file cannot be read, and offers to make the act again', async () => {
    const page = await stage.open('assistant', '/filings');
    await page.route('**/api/documents/*/content', route => route.fulfill({ status: 500, json: { message: 'Illisible.' } }));
    await page.getByRole('button', { name: `Télécharger — ${letter}` }).click();
    await page.getByRole('alert').filter({ hasText: 'Le fichier de cet acte ne peut pas être lu.' }).waitFor();
    await page.getByRole('link', { name: `Refaire — ${letter}` }).waitFor();
    await page.unroute('**/api/documents/*/content');
    await page.getByRole('button', { name: `Réessayer — ${letter}` }).click();
    await page.getByRole('button', { name: `Télécharger — ${letter}` }).waitFor();
  });

  it('does not call a file lost because the service is busy', async () => {
    const page = await stage.open('assistant', '/filings');
    await page.route('**/api/documents/*/content', route => route.fulfill({ status: 503, json: { message: 'Le service est occupé.' } }));
    await page.getByRole('button', { name: `Télécharger — ${letter}` }).click();
    await page.getByText('Le fichier n’a pas été délivré. Le service est occupé.').waitFor();
    expect(await page.getByRole('link', { name: `Refaire — ${letter}` }).count()).to.equal(0);
  });
});
