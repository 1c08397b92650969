import { z } from 'zod';
import { choice, day, flag, id, integer, ref, refs, text } from '#fields';
import { LEVELS, labelsOf, OPENED_BECAUSE, STAGES } from '#law/stages';

/** Proceeding (« procédure »): one course before one court. */
export const proceeding = z
  .object({
    id,
    caseId: ref('cases').meta({ title: 'Dossier' }),
    courtId: ref('courts').meta({ title: 'Juridiction' }),
    level: choice(LEVELS).meta({ title: 'Degré' }),
    stage: choice(labelsOf(STAGES)).meta({ title: 'Étape' }),
    chamber: text(80).nullable().meta({ title: 'Chambre' }),
    isLeading: flag.meta({ title: 'Procédure principale' }),
    openedFromId: ref('proceedings').nullable().meta({ title: 'Issue de' }),
    openedBecause: choice(OPENED_BECAUSE).nullable().meta({ title: 'Ouverte en raison de' }),
    openedOn: day.nullable().meta({ title: 'Ouverte le' }),
    version: integer.meta({ title: 'Version' }),
  })
  .meta({ id: 'Proceeding', title: 'Procédure |||| Procédures' });

const { caseId, courtId, level, stage, chamber, openedFromId, openedBecause, openedOn } = proceeding.shape;

/** Whom a proceeding concerns. */
export const concerned = z.object({
  defendantIds: refs('persons').meta({ title: 'Personnes concernées' }),
});

/** Opening another proceeding of a case: an appeal by one party, a severance, a co-author who is a minor… */
export const newProceeding = z.object({
  caseId,
  courtId,
  level,
  stage,
  chamber: chamber.optional(),
  openedFromId: openedFromId.optional(),
  openedBecause: openedBecause.optional(),
  openedOn: openedOn.optional(),
  isLeading: flag.optional().meta({ title: 'En faire la procédure principale' }),
  defendantIds: concerned.shape.defendantIds.optional(),
});

/** « Faire avancer »: the stage a proceeding reaches, from which day, and why when the move is unusual. */
export const advance = z.object({
  stage,
  fromOn: day.meta({ title: 'À partir du' }),
  courtId: courtId.nullable().optional().meta({ title: 'Juridiction saisie' }),
  chamber: chamber.optional(),
  authority: text(120).nullable().optional().meta({ title: 'Décidé par' }),
  reason: text(300).nullable().optional().meta({ title: 'Motif du passage inhabituel' }),
});
