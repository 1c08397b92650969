import type { EventDetail, EventKind } from '#law/events';
import type { FilingKindName } from '../../../templates/kinds.ts';

/** The event that filing an act is, and the answer to its question where it has one; joining follows from the declaration of the kind. */
type Recorded = { kind: EventKind; detail?: (stage: string) => EventDetail };

const EVENTS_FILED: Readonly<Partial<Record<FilingKindName, Recorded>>> = {
  appel_correctionnel: { kind: 'appel_association' },
  appel_criminel: { kind: 'appel_association' },
  pourvoi: { kind: 'pourvoi_association' },
  demande_actes: { kind: 'demande_acte' },
  demande_copie: { kind: 'demande_copie', detail: stage => (stage === 'information' ? 'copie_instruction' : 'copie_tribunal') },
  signalement: { kind: 'signalement' },
  plainte_simple: { kind: 'plainte' },
};

/** The event that comes of an act once somebody else has received it, with the day that counts there: it is recorded then, by hand. */
const AWAITED_AFTER: Readonly<Partial<Record<FilingKindName, EventKind>>> = { requete_civi: 'demande_civi' };

/** The event to record later for an act of this kind; undefined for most. */
export const awaitedAfter = (kind: string): EventKind | undefined => AWAITED_AFTER[kind as FilingKindName];

/** The event that filing an act of this kind is; undefined for those that are none by themselves. */
export const eventFiled = (kind: string): Recorded | undefined => EVENTS_FILED[kind as FilingKindName];
