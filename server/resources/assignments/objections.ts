import { shortDay } from '#law/days';
import type { Tx } from '../../db.ts';
import { ApiError } from '../../rest/errors.ts';
import { folded } from '../../rest/fields.ts';
import type { TxContext } from '../../rest/resource.ts';

/** A mandate as far as objections look at it; `id` when it exists already. */
export interface Wanted {
  id?: string;
  caseId: string;
  lawyerId: string;
  onBehalfOf: 'association' | 'victim';
  victimId?: string | null | undefined;
  fromOn: string;
  untilOn?: string | null | undefined;
  hearingId?: string | null | undefined;
}

type Reader = Pick<Tx, 'assignment' | 'lawyer' | 'person'>;

/** Conditions on mandates that share at least a day with this period. */
export const overlapping = ({ fromOn, untilOn }: { fromOn: string; untilOn?: string | null | undefined }) => ({
  ...(untilOn ? { fromOn: { lte: untilOn } } : {}),
  OR: [{ untilOn: null }, { untilOn: { gte: fromOn } }],
});

/** The association's lasting mandates on the case that share a day with the wanted one. */
export async function rivalMandates(client: Reader, wanted: Wanted) {
  if (wanted.onBehalfOf !== 'association' || wanted.hearingId) return [];
  return client.assignment.findMany({
    where: {
      caseId: wanted.caseId,
      onBehalfOf: 'association',
      hearingId: null,
      ...overlapping(wanted),
      ...(wanted.id ? { NOT: { id: wanted.id } } : {}),
    },
    include: { lawyer: { select: { firstName: true, lastName: true } } },
    orderBy: { fromOn: 'asc' },
  });
}

/**
 * What speaks against a mandate, as French sentences: another lawyer of the association those days, or a conflict of interest (the lawyer
 * assists somebody else of the case). Not checked: firms, and lawyers known under another spelling.
 */
export async function objections(client: Reader, wanted: Wanted): Promise<string[]> {
  const rivals = await rivalMandates(client, wanted);
  return [
    ...rivals.map(
      ({ lawyer, fromOn, untilOn }) =>
        `Me ${lawyer.firstName} ${lawyer.lastName} a déjà un mandat de l’association sur ce dossier, depuis le ${shortDay(fromOn)}${
          untilOn ? ` et jusqu’au ${shortDay(untilOn)}` : ''
        }.`,
    ),
    ...(await conflictsOfInterest(client, wanted)),
  ];
}

/** What a lawyer already does in the case for somebody else. */
export async function conflictsOfInterest(client: Reader, wanted: Wanted): Promise<string[]> {
  const { id, caseId, lawyerId, onBehalfOf, victimId } = wanted;
  const lawyer = await client.lawyer.findUniqueOrThrow({ where: { id: lawyerId }, select: { lastName: true } });
  const others = await client.assignment.findMany({
    where: { caseId, lawyerId, ...overlapping(wanted), ...(id ? { NOT: { id } } : {}) },
    include: { victim: { select: { pseudonym: true } } },
  });
  const sides = others
    .filter(other => other.onBehalfOf !== onBehalfOf || (onBehalfOf === 'victim' && other.victimId !== victimId))
    .map(other =>
      other.onBehalfOf === 'association'
        ? 'Cet avocat représente aussi l’association dans ce dossier : leurs intérêts peuvent s’opposer.'
        : `Cet avocat représente aussi ${other.victim?.pseudonym ?? 'une victime'} dans ce dossier : leurs intérêts peuvent s’opposer.`,
    );
  const persons = await client.person.findMany({
    where: { caseId, lawyerName: { not: null } },
    select: { id: true, pseudonym: true, lawyerName: true },
  });
  const parties = persons
    .filter(person => person.id !== victimId && holds(person.lawyerName ?? '', lawyer.lastName))
    .map(({ pseudonym }) => `Un avocat du même nom est noté comme celui de ${pseudonym} dans ce dossier.`);
  return [...new Set([...sides, ...parties])].map(sentence => sentence.replaceAll(' :', '\u00A0:'));
}

const holds = (typed: string, lastName: string) => ` ${folded(typed)} `.includes(` ${folded(lastName)} `);

/** Throws unless nothing objects or a reason was given; the reason is kept in the journal of the case. */
export async function confirmDespite(
  context: TxContext,
  found: readonly string[],
  reason: string | null | undefined,
  recordId: string,
  caseId: string,
) {
  if (found.length === 0) return;
  if (!reason) throw new ApiError('invalid', { acceptedReason: 'Dites pourquoi ce mandat est donné malgré ce qui est signalé.' });
  context.note({ action: 'accept_objection', resource: 'assignments', recordId, caseId, reason });
}
