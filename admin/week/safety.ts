import { daysBetween, localDay } from '#law/days';
import { instantInWords } from '../resources/forms/frenchDays.ts';
import { typeset } from '../typeset.ts';
import type { StateTone } from '../ui/StateTag.tsx';

/** What the server tells an administrator of the safety of the data; null is « never ». */
export interface Upkeep {
  backup: { at: string; cases: number; documents: number; missing: number; sizeBytes: number; isBeside: boolean } | null;
  restore: { at: string; backupAt: string; cases: number; isTest: boolean } | null;
  chain:
    | ({ at: string; sequence: number; added: number; isHeadThere: boolean } & (
        | { isWhole: true; hash: string }
        | { isWhole: false; why: string }
      ))
    | null;
}

/** One fact: what it is, how it stands in a word, and the sentence that says why and what to do. */
export interface Fact {
  title: string;
  state: string;
  tone: StateTone;
  sentence: string;
}

/** Days after which each is to be done again: a day of work lost at most, a trial each quarter, a walk each week. */
const BACKUP_DAYS = 1;
const RESTORE_DAYS = 90;
const CHAIN_DAYS = 7;
const HOME = 'Europe/Paris';

const ageOf = (at: string, now: string) => daysBetween(localDay(at, HOME), localDay(now, HOME));
const DONE = { state: 'À jour', tone: 'favourable' } as const;
const DUE = { state: 'À refaire', tone: 'toValidate' } as const;
const never = (state: string) => ({ state, tone: 'attention' as const });
const plural = (count: number, one: string, many: string) => `${count.toLocaleString('fr-FR')} ${count > 1 ? many : one}`;

/** The three facts, in the order they matter. */
export const factsOf = (upkeep: Upkeep, now: string): Fact[] =>
  [backupFact(upkeep, now), restoreFact(upkeep, now), chainFact(upkeep, now)].map(fact => ({ ...fact, sentence: typeset(fact.sentence) }));

function backupFact({ backup }: Upkeep, now: string): Fact {
  const title = 'Dernière sauvegarde';
  if (backup === null)
    return { title, ...never('Jamais faite'), sentence: 'Aucune sauvegarde n’est notée. Sur la machine du service : npm run backup.' };
  const what = `${instantInWords(backup.at)}, relue : ${plural(backup.cases, 'dossier', 'dossiers')}, ${plural(backup.documents, 'document', 'documents')}.`;
  if (backup.missing > 0)
    return {
      ...{ title, state: 'Incomplète', tone: 'attention' },
      sentence: `${what} ${plural(backup.missing, 'document de la base n’a plus son fichier', 'documents de la base n’ont plus leur fichier')} : cherchez dans une sauvegarde plus ancienne.`,
    };
  const place = backup.isBeside ? ' Elle est dans le dossier des données : copiez-la ailleurs, un même disque perd les deux.' : '';
  return { title, ...(ageOf(backup.at, now) > BACKUP_DAYS ? DUE : DONE), sentence: `${what}${place}` };
}

function restoreFact({ restore }: Upkeep, now: string): Fact {
  const title = 'Dernier essai de restauration';
  const how = 'npm run restore -- FICHIER --into DOSSIER, sans toucher à la base en service.';
  if (restore === null)
    return { title, ...never('Jamais fait'), sentence: `Une sauvegarde qui n’a jamais été restaurée n’est pas sûre : ${how}` };
  const kind = restore.isTest ? 'Essai à côté' : 'Restauration de la base en service';
  const what = `${kind} le ${instantInWords(restore.at)}, sauvegarde du ${instantInWords(restore.backupAt)}, ${plural(restore.cases, 'dossier retrouvé', 'dossiers retrouvés')}.`;
  const isOld = ageOf(restore.at, now) > RESTORE_DAYS;
  return { title, ...(isOld ? DUE : DONE), sentence: isOld ? `${what} À refaire chaque trimestre : ${how}` : what };
}

function chainFact({ chain }: Upkeep, now: string): Fact {
  const title = 'Chaîne du journal';
  if (chain === null)
    return { title, ...never('Jamais vérifiée'), sentence: 'Elle n’a jamais été vérifiée : npm run journal:verify, ou une sauvegarde.' };
  const when = `Vérification du ${instantInWords(chain.at)}`;
  const broken = { title, state: 'Rompue', tone: 'attention' } as const;
  if (!chain.isWhole)
    return {
      ...broken,
      sentence: `${when}, entrée ${chain.sequence} : ${chain.why} Gardez la base telle quelle et prévenez la direction.`,
    };
  if (!chain.isHeadThere)
    return {
      ...broken,
      sentence: `${when} : l’entrée ${chain.sequence}, alors la dernière, n’est plus celle du journal. Sa fin a été coupée, ou une base plus ancienne a été remise en place.`,
    };
  const added = chain.added === 0 ? '' : ` ${plural(chain.added, 'entrée ajoutée', 'entrées ajoutées')} depuis.`;
  const what = `${when} : ${plural(chain.sequence, 'entrée', 'entrées')}, sans rupture.${added}`;
  return { title, ...(ageOf(chain.at, now) > CHAIN_DAYS ? DUE : { state: 'Intacte', tone: 'favourable' as const }), sentence: what };
}
