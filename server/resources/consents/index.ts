import { isMinorOn } from '#law/minority';
import { consent } from '#schema/consents';
import { inStaffCases, inWorkedCases } from '../../access.ts';
import type { Tx } from '../../db.ts';
import { ApiError, type FieldErrors } from '../../rest/errors.ts';
import { defineResource, type Row } from '../../rest/resource.ts';
import { settle } from '../cases/settle.ts';
import { personAs } from '../persons/personAs.ts';

/** Consents: without them an action that rests on art. 2-22 alone is not admissible. */
export const consents = defineResource({
  name: 'consents',
  model: 'consent',
  schema: consent,
  readonly: ['id', 'version'],
  owner: 'caseId',
  fixed: ['victimId'],
  access: { read: inWorkedCases, create: inStaffCases, update: inStaffCases },
  filters: ['caseId', 'victimId'],
  sorts: ['givenOn'],
  defaultSort: ['givenOn', 'ASC'],
  check: contradictions,
  async follows(context, row) {
    const errors = await unfitGiver(context.tx, row);
    if (Object.keys(errors).length > 0) throw new ApiError('invalid', errors);
    await settle(context, row.caseId);
  },
});

function contradictions(row: Row, today: string): Record<string, string> {
  const errors: Record<string, string> = {};
  if (row.givenOn > today) errors.givenOn = 'Cette date est à venir. Vérifiez l’année.';
  if (row.withdrawnOn && row.withdrawnOn > today) errors.withdrawnOn = 'Cette date est à venir. Vérifiez l’année.';
  else if (row.withdrawnOn && row.withdrawnOn < row.givenOn) errors.withdrawnOn = 'Un accord n’est pas retiré avant d’être donné.';
  if (row.givenBy !== 'victime_majeure' && !row.giverId) errors.giverId = 'À renseigner : choisissez la personne qui a signé.';
  return errors;
}

/** What does not fit between the victim, her age on the day and whoever gave the consent. */
async function unfitGiver(tx: Tx, { victimId, giverId, givenBy, givenOn }: Row): Promise<FieldErrors> {
  const victim = await personAs(tx, victimId, 'victim');
  if (!victim) return { victimId: 'Choisissez une victime de ce dossier.' };
  const isByHerself = givenBy === 'victime_majeure';
  const isMinor = isMinorOn(victim.majorityMonth, givenOn);
  if (isByHerself && isMinor) {
    const words = `${victim.pseudonym} est ${victim.gender === 'male' ? 'mineur' : 'mineure'} à cette date`;
    return { givenBy: `${words}\u00a0: l’accord vient de son représentant légal ou de l’administrateur ad hoc.` };
  }
  if (isByHerself && victim.majorityMonth === null && victim.isMinorAtFacts)
    return {
      givenBy:
        'Sa date de naissance manque\u00a0: enregistrez l’identité pour dire qu’il s’agit d’une personne majeure, ou choisissez qui la représente.',
    };
  if (!isByHerself && isMinor === false) {
    const [adult, self] = victim.gender === 'male' ? ['majeur', 'lui-même'] : ['majeure', 'elle-même'];
    return { givenBy: `${victim.pseudonym} est ${adult} à cette date et donne ${self} son accord.` };
  }
  if (isByHerself) return giverId && giverId !== victimId ? { giverId: 'Une victime majeure signe elle-même.' } : {};
  if (await personAs(tx, giverId, givenBy)) return {};
  const wanted = givenBy === 'representant_legal' ? 'un représentant légal' : 'un administrateur ad hoc';
  return { giverId: `Choisissez ${wanted} de ce dossier.` };
}
