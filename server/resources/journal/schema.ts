import { z } from 'zod';
import { id, instant, integer, longText, ref, text } from '#fields';

/** One line of the journal: who did what, when. */
export const journalEntry = z
  .object({
    id,
    sequence: integer.meta({ title: 'N°' }),
    at: instant.meta({ title: 'Quand' }),
    actorName: text(120).nullable().meta({ title: 'Qui' }),
    action: text(60).meta({ title: 'Quoi' }),
    resource: text(40).meta({ title: 'Nature' }),
    recordId: id.nullable().meta({ title: 'Fiche' }),
    caseId: ref('cases').nullable().meta({ title: 'Dossier' }),
    changes: longText(100_000).nullable().meta({ title: 'Avant et après' }),
    reason: text(300).nullable().meta({ title: 'Motif' }),
  })
  .meta({ id: 'JournalEntry', title: 'Ligne du journal |||| Journal' });
