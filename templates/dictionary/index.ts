import { z } from 'zod';
import { declaredTags, tagLabels } from '../declaration.ts';
import type { Declared } from '../engine/inspect.ts';
import type { FilingFacts } from '../facts.ts';
import { typeset } from '../french.ts';
import { association, associationOf, avocat, avocatOf } from './association.ts';
import { cassation, cassationOf, mandat, mandatOf } from './cassation.ts';
import { choix, choixOf, lignes, lignesOf } from './choix.ts';
import { civi, civiOf } from './civi.ts';
import { decision, decisionOf } from './decision.ts';
import { demandes, demandesOf } from './demandes.ts';
import { dossier, dossierOf } from './dossier.ts';
import { chefs, chefsOf, infractions, infractionsOf, prevention, preventionOf } from './infractions.ts';
import { copie, copieOf, instruction, instructionOf } from './instruction.ts';
import { audience, audienceOf, juridiction, juridictionOf } from './juridiction.ts';
import { parties, partiesOf, poursuivis, poursuivisOf, victimes, victimesOf } from './parties.ts';
import { annexe, annexeOf, annexes, annexesOf, pieces, piecesOf } from './pieces.ts';
import { recevabilite, recevabiliteOf } from './recevabilite.ts';
import { requerante, requeranteOf } from './requerante.ts';
import { envoi, envoiOf, signature, signatureOf } from './signature.ts';
import { interets, interetsOf, suivi, suiviOf } from './suites.ts';
import { fournis, fournisOf, textes, textesOf } from './textes.ts';

/** Everything a Word template may print, test or repeat: one dictionary for all filings, in the order it is browsed. */
export const dictionary = z.object({
  association,
  avocat,
  juridiction,
  audience,
  dossier,
  parties,
  poursuivis,
  victimes,
  prevention,
  infractions,
  chefs,
  recevabilite,
  demandes,
  decision,
  pieces,
  annexes,
  annexe,
  textes,
  fournis,
  choix,
  lignes,
  instruction,
  copie,
  interets,
  cassation,
  mandat,
  suivi,
  requerante,
  civi,
  envoi,
  signature,
});

/** A filing's data, ready to print. */
export type Paper = z.infer<typeof dictionary>;

/** The whole dictionary filled from the facts; what is not known is null, so that it can be asked. */
export function paperOf(facts: FilingFacts): Paper {
  return spaced({
    association: associationOf(facts),
    avocat: avocatOf(facts),
    juridiction: juridictionOf(facts),
    audience: audienceOf(facts),
    dossier: dossierOf(facts),
    parties: partiesOf(facts),
    poursuivis: poursuivisOf(facts),
    victimes: victimesOf(facts),
    prevention: preventionOf(facts),
    infractions: infractionsOf(facts),
    chefs: chefsOf(facts),
    recevabilite: recevabiliteOf(facts),
    demandes: demandesOf(facts),
    decision: decisionOf(facts),
    pieces: piecesOf(facts),
    annexes: annexesOf(facts),
    annexe: annexeOf(facts),
    textes: textesOf(facts),
    fournis: fournisOf(facts),
    choix: choixOf(facts),
    lignes: lignesOf(facts),
    instruction: instructionOf(facts),
    copie: copieOf(facts),
    interets: interetsOf(facts),
    cassation: cassationOf(facts),
    mandat: mandatOf(facts),
    suivi: suiviOf(facts),
    requerante: requeranteOf(facts),
    civi: civiOf(facts),
    envoi: envoiOf(facts),
    signature: signatureOf(facts),
  });
}

/** What was typed takes the spaces and the apostrophes of French print, like the text around it. */
function spaced<Value>(value: Value): Value {
  if (typeof value === 'string') return typeset(value) as Value;
  if (Array.isArray(value)) return value.map(spaced) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, spaced(inner)])) as Value;
}

/** One field as the dictionary page lists it; a field of a list carries the list's name in its path. */
export interface Entry {
  path: string;
  title: string;
  example: string;
  kind: 'text' | 'condition' | 'list';
}

/** Every field, lists first and then their own fields. */
export function entries(): Entry[] {
  return walk(dictionary, '');
}

function walk(group: z.ZodObject, prefix: string): Entry[] {
  return Object.entries(group.shape).flatMap(([key, field]) => {
    const path = `${prefix}${key}`;
    if (field instanceof z.ZodObject) return walk(field, `${path}.`);
    const { title = key, example = '' } = (field as z.ZodType).meta() ?? {};
    const kind = field instanceof z.ZodArray ? 'list' : field instanceof z.ZodBoolean ? 'condition' : 'text';
    const entry: Entry = { path, title: String(title), example: String(example), kind };
    return field instanceof z.ZodArray && field.element instanceof z.ZodObject ? [entry, ...walk(field.element, `${path}.`)] : [entry];
  });
}

/** What a template may use: the whole dictionary, and whether the document is a draft. */
export const declared: Declared = { ...declaredTags(dictionary), isDraft: 'condition' };

/** French name of each path, dotted, for the gaps of a draft. */
export const labels: Readonly<Record<string, string>> = tagLabels(dictionary);
