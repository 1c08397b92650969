import { z } from 'zod';
import { type FilingFacts, signatoryOf } from '../facts.ts';
import { atPlace, longDate } from '../french.ts';
import type { FilingMode } from '../kinds.ts';
import { associationOf } from './association.ts';
import { condition, text } from './leaf.ts';
import { counsel, filled } from './wording.ts';

/** Where, when and by whom the filing is signed: the lawyer of the case or the representative, never who typed it. */
export const signature = z.object({
  lieu: text('lieu de signature', 'Paris'),
  aLieu: text('lieu de signature, avec « à »', 'à Paris'),
  date: text('date de signature', '23 novembre 2026'),
  pour: text('partie pour qui l’acte est signé', 'l’association AEX'),
  nom: text('signataire', 'Madame Claire Exemplaire'),
  qualite: text('qualité du signataire', 'sa présidente'),
  parAvocat: condition('signé par l’avocat'),
});

/** How the filing is sent. */
export const envoi = z.object({ mode: text('mode d’envoi', 'Par lettre recommandée avec avis de réception') });

const CHANNELS: Readonly<Record<FilingMode, string>> = {
  greffe: 'Par déclaration ou dépôt au greffe',
  audience: 'Par dépôt à l’audience',
  lrar: 'Par lettre recommandée avec avis de réception',
  electronic: 'Par communication électronique',
  fax: 'Par télécopie',
  letter: 'Par lettre simple',
  email: 'Par courriel',
  service: 'Par acte de commissaire de justice',
  hand: 'Par remise en main propre, contre récépissé',
};

export function signatureOf(facts: FilingFacts): z.infer<typeof signature> {
  const { nomCourt, representant, saQualite } = associationOf(facts);
  const isLawyer = signatoryOf(facts) === 'lawyer';
  return {
    lieu: filled(facts.signedAtPlace),
    aLieu: facts.signedAtPlace.trim() ? atPlace(facts.signedAtPlace) : null,
    date: longDate(facts.signedOn),
    pour: nomCourt,
    nom: isLawyer ? counsel(facts.lawyer!.name) : representant,
    qualite: isLawyer ? 'son avocat' : saQualite,
    parAvocat: isLawyer,
  };
}

export const envoiOf = ({ channel }: FilingFacts): z.infer<typeof envoi> => ({ mode: channel && CHANNELS[channel] });
