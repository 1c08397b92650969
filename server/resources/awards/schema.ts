import { z } from 'zod';
import { cents, choice, flag, id, integer, ref } from '#fields';
import { AWARD_HEADS } from '#law/decisions';

/** Award (« somme allouée »): what one decision gives one beneficiary under one head; no beneficiary is the association. */
export const award = z
  .object({
    id,
    caseId: ref('cases').meta({ title: 'Dossier' }),
    decisionId: ref('decisions').meta({ title: 'Décision' }),
    beneficiaryId: ref('persons').nullable().meta({ title: 'Bénéficiaire' }),
    head: choice(AWARD_HEADS).meta({ title: 'Chef de demande' }),
    claimedCents: cents.nullable().meta({ title: 'Demandé' }),
    awardedCents: cents.meta({ title: 'Alloué' }),
    isJoint: flag.meta({ title: 'Solidairement' }),
    version: integer.meta({ title: 'Version' }),
  })
  .meta({ id: 'Award', title: 'Somme allouée |||| Sommes allouées' });
