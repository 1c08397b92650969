import { z } from 'zod';
import { choice, day, flag, id, instant, integer, longText, ref, text, time } from '#fields';

export const DEADLINE_STATES = {
  forecast: 'Prévisionnel',
  to_validate: 'À valider',
  validated: 'Validé',
  contested: 'Contesté',
  done: 'Fait',
  moot: 'Sans objet',
  expired: 'Expiré',
} as const;

/** States in which the act is still to be done. */
export const OPEN_STATES = ['forecast', 'to_validate', 'validated', 'contested'] as const;
/** Of those, the ones that run already: a forecast waits for its event. */
export const DUE_STATES = ['to_validate', 'validated', 'contested'] as const;

export const DEADLINE_CLASSES = { A: 'Forclusion', B: 'Procédure', C: 'Interne', V: 'Délai de la victime', I: 'Information' } as const;

/** Deadline (« délai »): what the law gives, from a fact, with its computation. */
export const deadline = z
  .object({
    id,
    caseId: ref('cases').meta({ title: 'Dossier' }),
    factKind: choice({ hearing: 'Audience', decision: 'Décision', step: 'Événement', case: 'Faits du dossier' }).meta({
      title: 'Point de départ',
    }),
    factId: id.meta({ title: 'Fait' }),
    rule: text(60).meta({ title: 'Règle' }),
    ruleVersion: text(80).meta({ title: 'Version de la règle' }),
    deadlineClass: choice(DEADLINE_CLASSES).meta({ title: 'Criticité' }),
    triggerOn: day.meta({ title: 'Date du point de départ' }),
    triggerTime: time.nullable().meta({ title: 'Heure du point de départ' }),
    legalLimitOn: day.meta({ title: 'Limite légale' }),
    legalLimitTime: time.nullable().meta({ title: 'Heure de la limite légale' }),
    lastUsefulOn: day.meta({ title: 'Dernier jour utile' }),
    lastUsefulTime: time.nullable().meta({ title: 'Heure du dernier jour utile' }),
    prudentOn: day.nullable().meta({ title: 'Lecture prudente' }),
    prudentTime: time.nullable().meta({ title: 'Heure de la lecture prudente' }),
    internalTargetOn: day.meta({ title: 'Objectif interne' }),
    dueAt: instant.meta({ title: 'Échéance' }),
    computation: longText(20_000).meta({ title: 'Calcul' }),
    state: choice(DEADLINE_STATES).meta({ title: 'État' }),
    isConfirmed: flag.meta({ title: 'Fait confirmé' }),
    formerLastUsefulOn: day.nullable().meta({ title: 'Ancienne date' }),
    responsibleId: ref('users').nullable().meta({ title: 'Responsable' }),
    enteredById: ref('users').nullable().meta({ title: 'Saisi par' }),
    enteredOn: day.nullable().meta({ title: 'Calculé le' }),
    validatedById: ref('users').nullable().meta({ title: 'Validé par' }),
    validatedOn: day.nullable().meta({ title: 'Validé le' }),
    contestedById: ref('users').nullable().meta({ title: 'Contesté par' }),
    contestedOn: day.nullable().meta({ title: 'Contesté le' }),
    contestedReason: text(300).nullable().meta({ title: 'Motif de la contestation' }),
    closedOn: day.nullable().meta({ title: 'Terminé le' }),
    closedById: ref('users').nullable().meta({ title: 'Terminé par' }),
    closedReason: text(300).nullable().meta({ title: 'Preuve ou motif' }),
    filingId: ref('filings').nullable().meta({ title: 'Acte déposé' }),
    version: integer.meta({ title: 'Version' }),
  })
  .meta({ id: 'Deadline', title: 'Délai |||| Délais' });

/** States whose date somebody has to check. */
export const UNCHECKED_STATES = ['to_validate', 'contested'] as const;

/** Doubting a computation, with what seems wrong in it. */
export const contestation = z.object({ contestedReason: text(300).meta({ title: 'Ce qui paraît faux' }) });

/** Closing a deadline: done with its proof, or without object with its reason. */
export const closing = z.object({
  state: choice({ done: 'Fait', moot: 'Sans objet' }).meta({ title: 'Fin du délai' }),
  closedReason: text(300).meta({ title: 'Preuve ou motif' }),
});
