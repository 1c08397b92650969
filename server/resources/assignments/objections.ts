import { shortDay } from '#law/days';
import { inLinkedCases, mandates } from '../../access.ts';
import type { Tx } from '../../db.ts';
import { ApiError } from '../../rest/errors.ts';
import { folded } from '../../rest/fields.ts';
import type { Context, TxContext } from '../../rest/resource.ts';
import { both } from '../../rest/views.ts';

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

type Reader = Pick<Tx, 'assignment' | 'lawyer' | 'person' | 'possibleLink'>;
/** Who asks: what is told of another case is told to who may open it. */
type Asking = Pick<Context, 'user' | 'today'>;

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
export async function objections(client: Reader, asking: Asking, wanted: Wanted): Promise<string[]> {
  const rivals = await rivalMandates(client, wanted);
  return [
    ...rivals.map(
      ({ lawyer, fromOn, untilOn }) =>
        `Me ${lawyer.firstName} ${lawyer.lastName} a déjà un mandat de l’association sur ce dossier, depuis le ${shortDay(fromOn)}${
          untilOn ? ` et jusqu’au ${shortDay(untilOn)}` : ''
        }.`,
    ),
    ...(await conflictsOfInterest(client, asking, wanted)),
  ];
}

/**
 * The one warning on a lawyer who stands on two sides, in sentences: another mandate in the case, the own lawyer of one of its parties, or that
 * of the same person in another case, when who asks may open it. Nothing is refused: it is the jurist's to weigh.
 */
export async function conflictsOfInterest(client: Reader, asking: Asking, wanted: Wanted): Promise<string[]> {
  const { id, caseId, lawyerId, onBehalfOf, victimId } = wanted;
  const lawyer = await client.lawyer.findUniqueOrThrow({ where: { id: lawyerId } });
  const named = `${lawyer.civility ?? 'Me'} ${lawyer.firstName} ${lawyer.lastName}`;
  const others = await client.assignment.findMany({
    where: { caseId, lawyerId, ...overlapping(wanted), ...(id ? { NOT: { id } } : {}) },
    include: { victim: { select: { pseudonym: true } } },
  });
  const sides = others
    .filter(other => other.onBehalfOf !== onBehalfOf || (onBehalfOf === 'victim' && other.victimId !== victimId))
    .map(other => (other.onBehalfOf === 'association' ? 'l’association' : (other.victim?.pseudonym ?? 'une victime')))
    .map(who => `${named} représente aussi ${who} dans ce dossier : leurs intérêts peuvent s’opposer.`);
  const parties = (await partiesOf(client, asking, caseId))
    .filter(party => party.id !== victimId && holds(party.lawyerName, lawyer.lastName))
    .map(({ pseudonym, elsewhere }) =>
      elsewhere
        ? `${named} défend peut-être ${pseudonym} dans ${elsewhere} : vérifiez le conflit d’intérêts.`
        : `Un avocat du même nom que ${named} est noté comme celui de ${pseudonym} dans ce dossier : vérifiez le conflit d’intérêts.`,
    );
  return [...new Set([...sides, ...parties])].map(sentence => sentence.replaceAll(' :', '\u00A0:'));
}

interface Party {
  id: string;
  pseudonym: string;
  lawyerName: string;
  /** The other case where the link was found. */
  elsewhere: string | null;
}

/** The parties whose own lawyer is known, here and where the same persons may be in another case. */
async function partiesOf(client: Reader, { user, today }: Asking, caseId: string): Promise<Party[]> {
  const isParty = { role: { in: ['defendant', 'victim'] }, withdrawnOn: null };
  const here = await client.person.findMany({ where: { caseId, ...isParty }, select: { id: true, pseudonym: true, lawyerName: true } });
  const rule = inLinkedCases(user, today);
  const links =
    rule === false
      ? []
      : await client.possibleLink.findMany({
          where: both(rule, { caseId, dismissedAt: null, otherCaseId: { not: caseId }, person: isParty }),
          include: { person: true, otherPerson: { select: { lawyerName: true } }, otherCase: { select: { codeName: true } } },
        });
  return [
    ...here.map(party => ({ ...party, elsewhere: null })),
    ...links.map(({ person, otherPerson, otherCase }) => ({
      ...{ id: person.id, pseudonym: person.pseudonym, lawyerName: otherPerson.lawyerName, elsewhere: otherCase.codeName },
    })),
  ].filter((party): party is Party => party.lawyerName !== null);
}

/** What is to be weighed on the mandates in force or to come of a case, as far as who asks knows of them. */
export async function conflictsInCase(client: Reader, asking: Asking, caseId: string): Promise<{ sentences: string[] }> {
  const rule = mandates(asking.user, asking.today);
  if (rule === false) return { sentences: [] };
  const inForce = { caseId, OR: [{ untilOn: null }, { untilOn: { gte: asking.today } }] };
  const rows = await client.assignment.findMany({ where: both(rule, inForce), orderBy: [{ fromOn: 'asc' }, { id: 'asc' }] });
  const found: string[] = [];
  for (const row of rows) found.push(...(await conflictsOfInterest(client, asking, row as Wanted)));
  return { sentences: [...new Set(found)] };
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
