import { expect } from 'chai';
import { adoptLabels, i18nProvider, NOT_HERE } from '../../admin/i18n.ts';
import type { Me } from '../../admin/me.ts';

const say = (key: string, options?: Record<string, unknown>) => i18nProvider.translate(key, options);

const me: Me = {
  user: { id: 'u', displayName: 'Claire Morel', role: 'juriste', isAdmin: false, canValidate: false, lawyerId: null },
  today: '2026-11-23',
  now: '2026-11-23T08:00:00.000Z',
  lastVisit: { at: null, sequence: 0 },
  isDemo: true,
  association: { id: 'a', shortName: 'ACPE' },
  preferences: {},
  resources: {
    hearings: {
      singular: 'Audience',
      plural: 'Audiences',
      fields: { heldOn: { title: 'Date d’audience', kind: 'day', isRequired: true, isWritable: true } },
      scopes: {},
      can: { list: true },
    },
  },
};

const SAID: [key: string, sentence: string, options?: Record<string, unknown>][] = [
  ['ra.action.cancel', 'Annuler'],
  ['ra.action.undo', 'Revenir en arrière'],
  ['ra.action.edit', 'Modifier'],
  ['ra.action.select_row', 'Sélectionner Érable', { name: 'Érable' }],
  ['ra.page.not_found', NOT_HERE],
  ['ra.page.access_denied', NOT_HERE],
  ['ra.message.not_found', NOT_HERE],
  ['ra.message.access_denied', NOT_HERE],
  ['ra.notification.item_doesnt_exist', NOT_HERE],
  ['ra.input.file.upload_single', 'Déposez le fichier ici, ou choisissez-le.'],
  ['ra.message.error', 'Un problème est survenu. Référence 7F3A.', { ref: '7F3A' }],
  ['ra.navigation.page_rows_per_page', 'Lignes par page\u00a0:'],
];

describe('the words of the interface', () => {
  for (const [key, sentence, options] of SAID) it(`says « ${sentence} » for ${key}`, () => expect(say(key, options)).to.equal(sentence));

  it('takes the names of resources and fields from the server', () => {
    adoptLabels(me);
    expect(say('resources.hearings.name', { smart_count: 1 })).to.equal('Audience');
    expect(say('resources.hearings.name', { smart_count: 2 })).to.equal('Audiences');
    expect(say('resources.hearings.fields.heldOn')).to.equal('Date d’audience');
    expect(say('ra.action.undo')).to.equal('Revenir en arrière');
  });
});
