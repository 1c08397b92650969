import { z } from 'zod';
import { day, id, integer, ref, text } from '#fields';

/** Count (« chef de prévention »): an offence charged to a person, with its period. */
export const count = z
  .object({
    id,
    caseId: ref('cases').meta({ title: 'Dossier' }),
    defendantId: ref('persons').nullable().meta({ title: 'Personne poursuivie' }),
    offence: text(60).meta({ title: 'Infraction' }),
    article: text(60).meta({ title: 'Article' }),
    label: text(300).meta({ title: 'Qualification' }),
    natinf: text(10).nullable().meta({ title: 'Code NATINF' }),
    factsFromOn: day.nullable().meta({ title: 'Faits : du' }),
    factsToOn: day.nullable().meta({ title: 'Faits : au' }),
    place: text(120).nullable().meta({ title: 'Lieu' }),
    version: integer.meta({ title: 'Version' }),
  })
  .meta({ id: 'Count', title: 'Chef de prévention |||| Chefs de prévention' });

/** The whole set of victims a count concerns. */
export const concerned = z.object({
  victimIds: z.array(ref('persons'), 'Liste attendue.').max(200, 'Deux cents victimes au plus.').meta({ title: 'Victimes concernées' }),
});
