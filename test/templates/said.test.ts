import { expect } from 'chai';
import { labels, paperOf } from '../../templates/dictionary/index.ts';
import { fill } from '../../templates/engine/fill.ts';
import type { FilingFacts } from '../../templates/facts.ts';
import { filingOf, propertiesOf, templateFile } from '../../templates/index.ts';
import type { FilingKindName } from '../../templates/kinds.ts';
import { textOf } from '../../templates/preview/blocks.ts';
import { previewOf } from '../../templates/preview/preview.ts';
import { adultNow, mixedGroup, oneGirl } from './filing-cases.ts';
import { factsFor } from './situations.ts';

type Change = (facts: FilingFacts) => Partial<FilingFacts>;

/** Text of a filing, no-break spaces as spaces. */
async function textFor(kind: FilingKindName, facts: FilingFacts): Promise<string> {
  const template = await templateFile(kind);
  const filled = fill(template, paperOf(facts), { isDraft: false, labels, properties: propertiesOf(filingOf(kind)!, facts) });
  return textOf(previewOf(filled.docx)).replaceAll('\u00a0', ' ');
}

const ofCourt =
  (kind: string, name: string): Change =>
  ({ decision, court }) => ({
    court: { ...court, kind, name },
    decision: decision && { ...decision, court: { ...decision.court, kind, name } },
  });
const answering =
  (more: FilingFacts['answers']): Change =>
  ({ answers }) => ({ answers: { ...answers, ...more } });
const inCase =
  (change: Partial<FilingFacts['case']>): Change =>
  facts => ({ case: { ...facts.case, ...change } });
const same: Change = () => ({});

/** What a filing must say in a case the three full texts do not show, and what it must not. */
const ROWS: readonly (readonly [kind: FilingKindName, why: string, from: FilingFacts, change: Change, says: RegExp, never: RegExp])[] = [
  [
    'appel_correctionnel',
    'goes to the chambre spéciale des mineurs from a juvenile court (CJPM L531-3)',
    oneGirl,
    ofCourt('tribunal_pour_enfants', 'Tribunal pour enfants de Lille'),
    /article L\. 531-3[\s\S]*devant la chambre spéciale des mineurs de la cour d’appel/,
    /appels correctionnels/,
  ],
  ['appel_correctionnel', 'cites art. 500 only when incident', oneGirl, same, /497, 3°, 498 et 502/, /\b500\b/],
  [
    'appel_criminel',
    'cites art. 380-10 only when incident',
    oneGirl,
    answering({ natureAppelCriminel: 'incident' }),
    /380-9, 380-10 et/,
    /^$/,
  ],
  [
    'requete_civi',
    'states no incapacity nobody entered (706-3)',
    mixedGroup,
    answering({ incapacite: 'Le certificat fixe à quarante jours l’incapacité.' }),
    /exige, pour ces faits[^\n]*Le certificat fixe à quarante jours/,
    /également remplie|dont il est justifié/,
  ],
  [
    'requete_civi',
    'takes the longer of the two limits (706-5)',
    oneGirl,
    answering({ definitiveLe: '2025-09-02' }),
    /présentée dans les trois ans de l’infraction/,
    /forclusion|l’année qui suit|expire le/,
  ],
  [
    'requete_civi',
    'asks relief past the year of the decision too, for the reason given',
    oneGirl,
    facts => ({
      case: { ...facts.case, factsFrom: '2020-03-01', factsTo: '2020-06-30' },
      answers: { ...facts.answers, definitiveLe: '2025-09-02', motifLegitime: 'La victime était hospitalisée.' },
    }),
    /relever la victime de la forclusion, pour le motif légitime suivant\.\nLa victime était hospitalisée\./,
    /présentée dans/,
  ],
  [
    'demande_sarvi',
    'names the costs of a cour d’assises by art. 375, never 475-1',
    oneGirl,
    facts => ({
      decision: { ...facts.decision!, court: { ...facts.decision!.court, kind: 'cour_assises', name: 'Cour d’assises du Nord' } },
    }),
    /l’article 375 du code/,
    /475-1/,
  ],
  [
    'demande_sarvi',
    'asks relief past the year',
    oneGirl,
    answering({ definitiveLe: '2025-01-02', rejetCiviLe: null, motifLegitime: 'Elle l’ignorait.' }),
    /relever la victime de la forclusion[^\n]*\nElle l’ignorait\./,
    /présentée dans/,
  ],
  [
    'pouvoir_special',
    'is for one act before the investigating judge (87)',
    adultNow,
    inCase({ stage: 'information' }),
    /de l’article 87 du code[^\n]*\ndevant le juge d’instruction du tribunal judiciaire d’Évry-Courcouronnes, dans la procédure/,
    /418|succéder/,
  ],
  [
    'pouvoir_special',
    'cites no article to join before a cour d’assises',
    adultNow,
    ofCourt('cour_assises', 'Cour d’assises de l’Essonne'),
    /se constituer partie civile au nom de l’association,\n/,
    /\b87\b|418/,
  ],
  ['lettre_420_1', 'claims no costs (420-1)', oneGirl, same, /en réparation de son préjudice moral\.\n/, /475-1|1 000,00/],
  ['conclusions_tc', 'leaves no empty line for a lawyer there is not', oneGirl, same, /75999 Paris-Exemple\nTribunal/, /^$/],
  ['relance', 'says one way it is sent', adultNow, same, /\nPar courriel\n/, / ou par /],
  [
    'conclusions_criminelles',
    'cite art. 380-19 before a cour criminelle only',
    oneGirl,
    ofCourt('cour_assises', 'Cour d’assises du Nord'),
    /Vu les articles 371 à 375-2 du même code/,
    /380-19/,
  ],
  [
    'conclusions_interets_civils',
    'before a cour d’assises rest on 371-1 and 374',
    oneGirl,
    ofCourt('cour_assises', 'Cour d’assises du Nord'),
    /Vu les articles 371-1, 374 et 375 du même code/,
    /475-1|480-1|\b464\b/,
  ],
];

describe('filings: what they say in other cases', () => {
  for (const [kind, why, from, change, says, never] of ROWS) {
    it(`${kind}: ${why}`, async () => {
      const facts = factsFor(kind, from);
      const said = await textFor(kind, { ...facts, ...change(facts) });
      expect(said).to.match(says);
      expect(said).not.to.match(never);
    });
  }
});
