import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { caseId, onStage } from '../support/browser.ts';

describe('browser: what was recorded is corrected without losing the rest', function () {
  this.timeout(40_000);
  const stage = onStage();
  const rows = async (resource: string, codeName: string) => {
    const filter = encodeURIComponent(JSON.stringify({ caseId: caseId(stage.service, codeName) }));
    return (await stage.service.call('juriste', 'GET', `/api/${resource}?filter=${filter}`)).body;
  };
  const send = (who: 'lawyer' | 'juriste', path: string, body: object) =>
    stage.service.call(who, 'POST', path, body, { 'Idempotency-Key': randomUUID() });

  it('a lawyer’s report, before it is confirmed: the form opens with what was reported', async () => {
    const held = (await rows('hearings', 'Érable')).find(({ heldOn }: { heldOn: string }) => heldOn === '2026-11-20');
    const told = { outcome: 'decision', decisionOn: '2026-11-20', isContradictory: true, report: 'Délibéré lu à midi.' };
    const reported = await send('lawyer', `/api/hearings/${held.id}/report`, { version: held.version, ...told });
    expect(reported.status, reported.text).to.equal(200);

    const page = await stage.openCase('juriste', 'Érable', 'Audiences');
    await page.getByRole('button', { name: 'Corriger le compte rendu — Érable, 20 novembre' }).click();
    const dialog = page.getByRole('dialog', { name: 'Corriger le compte rendu — Érable' });
    expect(await dialog.getByRole('radio', { name: 'Jugement rendu' }).isChecked()).to.equal(true);
    expect(await dialog.getByLabel('Date du prononcé').inputValue()).to.equal('20/11/2026');
    expect(await dialog.getByRole('radio', { name: 'Oui' }).isChecked()).to.equal(true);
    expect(await dialog.getByLabel(/^Précisions/).inputValue()).to.equal('Délibéré lu à midi.');
    await dialog.getByRole('radio', { name: 'Non', exact: true }).click();
    await dialog.getByRole('button', { name: 'Vérifier' }).click();
    await dialog.getByRole('button', { name: 'Enregistrer le compte rendu' }).click();
    await page.getByRole('status').filter({ hasText: 'Compte rendu corrigé.' }).waitFor();
    await page.getByRole('button', { name: /^Corriger le compte rendu/ }).waitFor({ state: 'detached' });
    const { body: corrected } = await stage.service.call('juriste', 'GET', `/api/hearings/${held.id}`);
    expect(corrected).to.include({ outcome: 'decision', report: told.report });
    const [decision] = await rows('decisions', 'Érable');
    expect(decision).to.include({ id: held.id, pronouncedOn: '2026-11-20', effect: 'contradictoire_a_signifier', isConfirmed: true });
  });

  it('an identity: what is left empty stays, what is ticked is erased', async () => {
    const page = await stage.openCase('juriste', 'Dune', 'Parties et chefs');
    const [person] = (await rows('persons', 'Dune')).filter(({ hasIdentity }: { hasIdentity: boolean }) => hasIdentity);
    const first = { version: person.version, contact: 'par courriel', safeContact: 'Ne jamais appeler.' };
    expect((await send('juriste', `/api/persons/${person.id}/identify`, first)).status).to.equal(200);
    const identityOf = async () => (await send('juriste', `/api/persons/${person.id}/reveal`, { reason: 'acte' })).body.identity;
    const before = await identityOf();

    await page.reload();
    await page.getByRole('tab', { name: /^Parties et chefs/ }).click();
    const { dialog, save } = await replaces(page, person.pseudonym);
    await dialog.getByText('Ce qui est laissé vide ne change pas.').waitFor();
    await save();
    await dialog.getByText('Rien n’est rempli.').waitFor();
    await dialog.getByLabel(/^Adresse \(/).fill('3 rue Fictive, Lille');
    await dialog
      .getByRole('group', { name: /^Effacer/ })
      .getByRole('checkbox', { name: 'Contact' })
      .check();
    await save();
    await page.getByRole('status').filter({ hasText: 'Identité' }).first().waitFor();
    const { contact: _erased, ...rest } = before;
    const { contact, ...after } = await identityOf();
    expect(contact ?? null).to.equal(null);
    expect(after).to.deep.equal({ ...rest, address: '3 rue Fictive, Lille' });
  });

  async function replaces(page: Page, pseudonym: string) {
    await page.getByRole('button', { name: new RegExp(`^Remplacer l’identité d.*${pseudonym}$`) }).click();
    const dialog = page.getByRole('dialog', { name: /^Identité/ });
    return { dialog, save: () => dialog.getByRole('button', { name: 'Enregistrer l’identité' }).click() };
  }

  it('conclusions whose draft was kept: what the case has gained meanwhile is not written over', async () => {
    const page = await stage.openCase('juriste', 'Cèdre');
    const open = async () => {
      await page.getByRole('button', { name: 'Générer un acte' }).click();
      await page.getByRole('heading', { level: 1, name: 'Générer un acte — Cèdre' }).waitFor();
    };
    await open();
    await page.getByRole('button', { name: /^Conclusions de partie civile \(tribunal/ }).click();
    await page.getByLabel('Préjudice moral demandé').fill('1500');
    await page.getByLabel(/^Frais demandés/).fill('800');
    await page.getByRole('link', { name: 'Fermer, garder ma saisie' }).click();
    await page.getByRole('heading', { level: 1, name: 'Cèdre', exact: true }).waitFor();
    const path = `/api/cases/${caseId(stage.service, 'Cèdre')}`;
    const { body: dossier } = await stage.service.call('juriste', 'GET', path);
    const changed = { version: dossier.version, claimedMoralCents: 250_000 };
    expect((await stage.service.call('juriste', 'PUT', path, changed)).status).to.equal(200);

    const asking = page.waitForRequest(
      request => request.url().endsWith('/api/filings/preview') && /claimedCostsCents/.test(request.postData() ?? ''),
    );
    await open();
    const sent = JSON.parse((await asking).postData()!);
    expect(sent).to.include({ claimedCostsCents: 80_000 });
    expect(sent).not.to.have.property('claimedMoralCents');
    expect(await page.getByLabel('Préjudice moral demandé').count()).to.equal(0);
    expect(await page.getByLabel(/^Frais demandés/).inputValue()).to.match(/^800/);
  });
});
