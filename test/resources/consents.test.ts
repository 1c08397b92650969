import { expect } from 'chai';
import { type Scenario, scenarios } from '../support/scenarios.ts';

const facts = { isMinorAtFacts: false, hasConflictOfInterest: false, hasJoined: false };
const asked = { caseId: '{case Sureau}', victimId: '{person Sureau Opale}', scope: 'whole', givenOn: '2026-11-10' };
const byGuardian = { ...asked, givenBy: 'administrateur_ad_hoc', giverId: '{person Sureau Administratrice}' };

const refused: readonly (readonly [why: string, body: object, says: Scenario['says']])[] = [
  ['by the minor herself', { ...asked, givenBy: 'victime_majeure' }, { givenBy: /Opale est mineure à cette date/ }],
  ['by nobody', { ...asked, givenBy: 'representant_legal' }, { giverId: /À renseigner/ }],
  ['tomorrow', { ...byGuardian, givenOn: '2026-11-24' }, { givenOn: /est à venir/ }],
  ['on a day that does not exist', { ...byGuardian, givenOn: '2026-02-30' }, ['givenOn']],
  ['and withdrawn before', { ...byGuardian, withdrawnOn: '2026-11-09' }, { withdrawnOn: /avant d’être donné/ }],
  ['and withdrawn tomorrow', { ...byGuardian, withdrawnOn: '2026-11-24' }, { withdrawnOn: /est à venir/ }],
  [
    'in another name than the signer’s role',
    { ...byGuardian, givenBy: 'representant_legal' },
    { giverId: /Choisissez un représentant légal/ },
  ],
  ['by a person of another case', { ...byGuardian, giverId: '{person Érable Jade}' }, { giverId: 'Choix inconnu.' }],
  ['for a defendant', { ...byGuardian, victimId: '{person Sureau Prévenu 1}' }, { victimId: /Choisissez une victime/ }],
  ['with an unknown field', { ...byGuardian, givenTo: 'x' }, ['givenTo']],
  ['by an unknown kind of giver', { ...byGuardian, givenBy: 'voisin' }, ['givenBy']],
];

const filing = {
  ...{ caseId: '{case Sureau}', hearingId: '{hearing Sureau 1}', kind: 'lettre_420_1', chamber: '7e chambre' },
  ...{ claimedMoralCents: 300_000, claimedCostsCents: 150_000, maltreatment: 'Il exerçait sur elle une autorité de fait.' },
};
const missesConsent =
  (expected: boolean) =>
  (_service: unknown, { body }: { body: { missing: { path: string }[] } }) =>
    expect(body.missing.some(({ path }) => path === 'recevabilite.accord')).to.equal(expected);
const preview = (why: string, expected: boolean): Scenario => ({
  why,
  as: 'juriste',
  post: '/../filings/preview',
  body: filing,
  status: 200,
  leaves: 'nothing',
  also: missesConsent(expected),
});

scenarios('consents', [
  {
    why: 'need whoever may give them to be in the case',
    as: 'juriste',
    post: '/../persons',
    body: {
      caseId: '{case Sureau}',
      role: 'administrateur_ad_hoc',
      pseudonym: 'Administratrice',
      appointedBy: 'Juge d’instruction',
      ...facts,
    },
    status: 201,
    shows: { pseudonym: 'Administratrice' },
  },
  preview('are missing from a case that rests on art. 2-22 alone', true),
  ...refused.map(
    ([why, body, says]): Scenario => ({
      why: `are not given ${why}`,
      as: 'juriste',
      post: '',
      body,
      status: 400,
      says: says!,
      leaves: 'nothing',
    }),
  ),
  { why: 'are not recorded by the lawyer', as: 'lawyer', post: '', body: byGuardian, status: 403, leaves: 'nothing' },
  { why: 'are not seen by the direction', as: 'director', get: '', status: 403, leaves: 'nothing' },
  {
    why: 'are given by the administrateur ad hoc',
    as: 'assistant',
    post: '',
    body: byGuardian,
    status: 201,
    shows: { givenBy: 'administrateur_ad_hoc', withdrawnOn: null, version: 1 },
  },
  preview('open the action once recorded', false),
  {
    why: 'let the letter be produced',
    as: 'juriste',
    post: '/../filings',
    body: filing,
    status: 201,
    shows: { kind: 'lettre_420_1', edition: 1 },
  },
  {
    why: 'keep their victim',
    as: 'juriste',
    put: '/{consent Sureau}',
    body: { version: 1, victimId: '{person Sureau Prévenu 1}' },
    status: 400,
    says: { victimId: 'Ce choix ne peut plus changer.' },
    leaves: 'nothing',
  },
  {
    why: 'are withdrawn',
    as: 'juriste',
    put: '/{consent Sureau}',
    body: { version: 1, withdrawnOn: '2026-11-20' },
    status: 200,
    shows: { withdrawnOn: '2026-11-20', version: 2 },
  },
  preview('are missing again once withdrawn', true),
]);
