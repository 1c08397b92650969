import { shortDay } from '#law/days';
import type { Context } from '../../rest/resource.ts';
import { citedExhibits, keptAnswers } from '../filings/answers.ts';
import { annexesOf } from '../standing-documents/annexes.ts';
import type { Annex, AnnexLack } from '../standing-documents/annexList.ts';
import type { Item } from './files.ts';

/** What the annexes hold, or the sentences that say why they cannot be made, each with what to do. */
export interface Annexes {
  items: Item[];
  refusals: string[];
}

/** The annexes an act lists, each with its file; whatever misses is refused rather than left out of what the act says is joined. */
export async function annexItems(
  context: Pick<Context, 'read' | 'vault'>,
  caseId: string,
  kind: string | null,
  on: string,
): Promise<Annexes> {
  const { read } = context;
  const { pouvoirPour = null } = (await keptAnswers(context, caseId, await citedExhibits(read, caseId))).answers;
  const annexes = await annexesOf(read, { caseId, kind, on, powerFor: pouvoirPour });
  const ids = annexes.flatMap(({ documentId }) => documentId ?? []);
  const documents = new Map((await read.document.findMany({ where: { id: { in: ids } } })).map(document => [document.id, document]));
  const labelOf = ({ letter }: Annex) => `Annexe\u00a0${letter.replace(' ', '\u00a0')}`;
  return {
    items: annexes.flatMap(annex => {
      const document = annex.lack === null ? documents.get(annex.documentId!) : undefined;
      if (!document) return [];
      const dated = annex.datedOn ? shortDay(annex.datedOn) : '';
      return [{ id: document.id, label: labelOf(annex), title: annex.title, dated, document }];
    }),
    refusals: annexes.flatMap(annex => (annex.lack ? [`${labelOf(annex)}, ${annex.title}\u00a0: ${whyNot(annex, annex.lack, on)}`] : [])),
  };
}

const LACKS: Readonly<Record<Exclude<AnnexLack, 'no_file'>, string>> = {
  expired: 'n’est plus en vigueur',
  to_come: 'n’est pas encore en vigueur',
  not_provided: 'n’est pas fourni',
};

function whyNot({ kind, datedOn }: Annex, lack: AnnexLack, on: string): string {
  if (lack !== 'no_file') return `${LACKS[lack]} le ${shortDay(on)}. Ajoutez ou remplacez ce document dans le dossier de l’association.`;
  const day = datedOn ? shortDay(datedOn) : '';
  if (kind === 'accord') return `le document signé le ${day} manque. Ajoutez-le à l’accord, dans les parties du dossier.`;
  if (kind === 'pouvoir_special')
    return `le pouvoir du ${day} n’est pas revenu signé. Marquez-le comme déposé, le pouvoir signé pour preuve.`;
  if (kind === 'pv_autorisation')
    return `le procès-verbal du ${day} manque. Joignez-le à la décision d’agir (Vue d’ensemble, Recevabilité), ou ajoutez-le au dossier de l’association.`;
  return 'le fichier manque. Ajoutez-le au dossier de l’association.';
}
