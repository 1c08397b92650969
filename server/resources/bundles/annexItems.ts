import { shortDay } from '#law/days';
import { inForceOn, obstaclesOn, type StandingAct } from '#law/standingDocuments';
import { ANNEXES } from '../../../templates/facts.ts';
import type { Context } from '../../rest/resource.ts';
import type { Item } from './files.ts';

/** Kinds that come from the association's own file, in the order of their letters. */
const KINDS = [
  ...(['statuts', 'recepisse_jo', 'pv_autorisation', 'pouvoir_president'] as const),
  ...(['liste_administrateurs', 'rapport_activite', 'utilite_publique', 'inscription_2_3'] as const),
];

const ACTS: Readonly<Record<string, StandingAct>> = {
  ...{ appel_correctionnel: 'appeal', appel_criminel: 'appeal', appel_ordonnance: 'appeal' },
  ...{ pourvoi: 'cassation', memoire_personnel: 'cassation' },
};

const LACKS = {
  expired: 'n’est plus en vigueur',
  to_come: 'n’est pas encore en vigueur',
  not_provided: 'n’est pas fourni',
} as const;

/** What the annexes hold, or the sentences that say why they cannot be made, each with what to do. */
export interface Annexes {
  items: Item[];
  refusals: string[];
}

/**
 * The association's documents in force on the day of the filing, each under its letter, with the statutes of the time of the facts
 * when they were others, and the decision taken for this case before the general one.
 */
export async function annexItems({ read }: Pick<Context, 'read'>, caseId: string, filingKind: string | null, on: string): Promise<Annexes> {
  const kept = await read.standingDocument.findMany({ include: { document: true }, orderBy: [{ kind: 'asc' }, { fromOn: 'asc' }] });
  const dossier = await read.case.findUniqueOrThrow({ where: { id: caseId }, include: { joinDocument: true } });
  const act = ACTS[filingKind ?? ''] ?? 'join';
  const items: Item[] = [];
  const refusals: string[] = [];
  for (const kind of KINDS) {
    const { letter, title } = ANNEXES[kind];
    const label = `Annexe\u00a0${letter}`;
    const add = (label: string, title: string, datedOn: string | null, document: Item['document'] | null) => {
      if (document) items.push({ id: document.id, label, title, dated: datedOn ? shortDay(datedOn) : '', document });
      else refusals.push(`${label}, ${title}\u00a0: le fichier manque. Ajoutez-le au dossier de l’association.`);
    };
    if (kind === 'pv_autorisation' && dossier.joinDocument) {
      add(label, title, dossier.joinDecidedOn, dossier.joinDocument);
      continue;
    }
    const found = inForceOn(kept, kind, on);
    if (found) add(label, title, found.datedOn ?? found.fromOn, found.document);
    else {
      const lack = lackOf(kept, kind, on, act);
      if (lack) refusals.push(`${label}, ${title}\u00a0: ${LACKS[lack]} le ${shortDay(on)}. ${REMEDY}`);
    }
    const old = kind === 'statuts' && dossier.factsFromOn ? inForceOn(kept, kind, dossier.factsFromOn) : null;
    if (old && old.id !== found?.id)
      add(`${label}\u00a0bis`, `${title}, en vigueur à la date des faits`, old.datedOn ?? old.fromOn, old.document);
  }
  return { items, refusals };
}

const REMEDY = 'Ajoutez ou remplacez ce document dans le dossier de l’association.';

/** Why a kind stands in the way: any that is over, and one the act cannot do without that was never given. */
function lackOf(
  kept: Parameters<typeof obstaclesOn>[0],
  kind: (typeof KINDS)[number],
  on: string,
  act: StandingAct,
): keyof typeof LACKS | null {
  const obstacle = obstaclesOn(kept, on).find(one => one.kind === kind && one.acts.includes(act));
  if (obstacle) return obstacle.state;
  const known = kept.filter(document => document.kind === kind);
  if (known.length === 0) return null;
  return known.some(({ fromOn }) => fromOn <= on) ? 'expired' : 'to_come';
}
