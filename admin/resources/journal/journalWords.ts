import { frenchTime, isDay, isTime, shortDay } from '#law/days';
import type { FieldDescription, ResourceDescription } from '../../me.ts';
import { echoMoney } from '../../ui/moneyGrammar.ts';
import { instantInWords } from '../forms/frenchDays.ts';
import type { JournalRow } from '../forms/rows.ts';

type Resources = Readonly<Record<string, ResourceDescription>>;

/** One value that moved; `before` is null when the record was being created. */
export type Change = { title: string; before: string | null; after: string };

/** What each act is called; « resource.action » where several resources have the same verb. */
const ACTS: Readonly<Record<string, string>> = {
  open: 'Dossier ouvert à l’écran',
  report: 'Compte rendu d’audience enregistré',
  revert: 'Compte rendu repris',
  'hearings.confirm': 'Compte rendu confirmé',
  'decisions.confirm': 'Décision confirmée',
  redate: 'Date du prononcé corrigée',
  complete: 'Décision complétée',
  late: 'Décision enregistrée après l’expiration d’un délai',
  'steps.late': 'Événement enregistré après l’expiration d’un délai',
  'steps.correct': 'Événement corrigé',
  identify: 'Identité enregistrée',
  reveal: 'Identité révélée',
  reveal_reason: 'Motif de révélation précisé',
  reveal_in_filing: 'Identité portée dans un acte produit',
  answer: 'Réponse gardée pour un acte',
  copy: 'Nom révélé copié',
  searchName: 'Recherche parmi les identités protégées',
  'persons.withdraw': 'Personne retirée du dossier',
  'exhibits.withdraw': 'Pièce retirée',
  'absences.withdraw': 'Absence retirée',
  'exhibits.move': 'Pièce déplacée',
  'exhibits.restore': 'Pièce remise',
  'exhibits.content': 'Pièce téléchargée',
  'documents.content': 'Document téléchargé',
  'templates.content': 'Modèle téléchargé',
  'templates.publish': 'Modèle publié',
  'templates.tryOut': 'Modèle essayé',
  'bundles.create': 'Liasse produite',
  'bundles.content': 'Liasse téléchargée',
  'filings.pdf': 'Acte téléchargé en PDF',
  'counts.concern': 'Victimes d’un chef précisées',
  'counts.concern_victims': 'Victimes d’un chef précisées',
  'proceedings.concern': 'Personnes concernées par la procédure choisies',
  'proceedings.join': 'Procédure jointe à une autre',
  dismiss: 'Lien possible écarté',
  'deadlines.close': 'Délai clos',
  'deadlines.register': 'Registre des délais consulté',
  'deadlines.validate': 'Délai validé',
  'deadlines.contest': 'Calcul d’un délai contesté',
  'cases.close': 'Dossier clos',
  'cases.reopen': 'Dossier rouvert',
  'cases.entrust': 'Responsable changé',
  'accounts.entrust': 'Travail confié à une autre personne',
  changeLawyer: 'Avocat changé',
  hand_over: 'Dossier repris par une autre personne',
  restrict: 'Accès restreint',
  readers: 'Liste d’accès changée',
  lift: 'Restriction d’accès levée',
  print: 'Fiche imprimée',
  advance: 'Étape de procédure enregistrée',
  lead: 'Procédure principale choisie',
  'assignments.end': 'Mandat terminé',
  reassign: 'Mandat transmis à un autre avocat',
  accept_objection: 'Mandat donné malgré ce qui était signalé',
  'filings.file': 'Acte déposé',
  'filings.prove': 'Preuve d’un dépôt jointe',
  'filings.confirm': 'Dépôt confirmé',
  'filings.revert': 'Dépôt d’un acte annulé',
  'filings.drop': 'Acte laissé sans suite',
  'payments.cancel': 'Paiement annulé',
  'tasks.done': 'Tâche terminée',
  'tasks.drop': 'Tâche abandonnée',
  'tasks.reopen': 'Tâche rouverte',
  recompute: 'Délai recalculé',
  same_number: 'Un autre dossier ouvert avec le même numéro',
  not_duplicate: 'Déclaré distinct du dossier qui porte le même numéro',
  see: 'Nouveauté vue',
  seeAll: 'Nouveautés vues',
  'courts.verify': 'Contacts de la juridiction vérifiés',
  'courts.figures': 'Chiffres de la juridiction consultés',
  leak_scan: 'Contrôle anti-fuite',
  'annual-comments.scan': 'Chapitre du rapport annuel contrôlé',
  'annual-comments.remedy': 'Passage protégé retiré du paragraphe',
  'annual-comments.chapter': 'Chapitre du rapport annuel téléchargé',
  'annual-comments.figures': 'Chiffres du bilan consultés',
  'filings.shareable': 'Copie diffusable d’un acte téléchargée',
  replace: 'Document de l’association remplacé',
  'rule-approvals.create': 'Validation d’une règle par l’avocat enregistrée',
  'rule-approvals.withdraw': 'Validation d’une règle retirée',
  adjust: 'Réglages changés',
  'accounts.invite': 'Code d’accès donné',
  'accounts.prolong': 'Accès prolongé',
  'lawyers.invite': 'Avocat invité',
  'lawyers.resend': 'Nouveau code donné à un avocat',
  'lawyers.prolong': 'Accès d’un avocat prolongé',
  'lawyers.withdraw': 'Accès d’un avocat retiré',
  deactivate: 'Accès retiré',
  login: 'Connexion',
  login_refused: 'Connexion refusée',
  first_sign_in: 'Première connexion',
  first_sign_in_refused: 'Première connexion refusée',
  close_sessions: 'Connexions ouvertes ailleurs fermées',
  change_password: 'Mot de passe changé',
  logout: 'Déconnexion',
  key_sheet: 'Fiche de la clé imprimée',
};

const VERBS: Readonly<Record<string, string>> = { create: 'ajout', update: 'modification', delete: 'retrait' };

/** Resources that are none of the API's, and what was asked of one that has no act of that name. */
const OBJECTS: Readonly<Record<string, string>> = { sessions: 'Session', installation: 'Installation' };
const ASKED: Readonly<Record<string, string>> = {
  list: 'liste',
  search: 'recherche',
  one: 'lecture',
  tally: 'décompte',
  figures: 'chiffres',
  dictionary: 'champs des modèles',
  practice: 'activité',
  tried: 'prévenus jugés',
  conflicts: 'conflits d’intérêts',
  standing: 'recevabilité',
  differences: 'données changées depuis la production',
  limitations: 'prescription',
  upkeep: 'sécurité des données',
  deposit: 'dépôt',
  preview: 'essai',
  ...VERBS,
};
const REFUSED = 'refused:';

/** « Audience : ajout », « Identité révélée »: the act in French, whatever the code it is stored under. */
export function actInWords({ action, resource }: Pick<JournalRow, 'action' | 'resource'>, resources: Resources): string {
  if (action.startsWith(REFUSED)) {
    const asked = action.slice(REFUSED.length);
    return `Refusé\u00A0: ${lowered(actInWords({ action: asked, resource }, resources))}`;
  }
  const known = ACTS[`${resource}.${action}`] ?? ACTS[action];
  if (known) return known;
  const object = resources[resource]?.singular ?? OBJECTS[resource] ?? resource;
  return `${object}\u00A0: ${ASKED[action] ?? action}`;
}

const lowered = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** The reason of a reveal as its label, any other as it was typed. */
export function reasonInWords(reason: string | null, resources: Resources): string {
  if (!reason) return '';
  return REVEAL_REASONS[reason] ?? resources.persons?.fields.reason?.choices?.[reason] ?? reason;
}

const REVEAL_REASONS: Readonly<Record<string, string>> = {
  juridiction: 'répondre à la juridiction',
  acte: 'préparer un acte',
  joindre: 'joindre la victime ou son représentant',
  doublon: 'vérifier un doublon',
  avocat: 'échanger avec l’avocat',
  autre: 'autre',
};

/** What a line tells of that is no field of its record. */
const FIELDS: Readonly<Record<string, string>> = {
  readers: 'Personnes autorisées',
  found: 'Réponses trouvées',
  count: 'Nombre de personnes',
  victims: 'Victimes',
  hits: 'Passages trouvés',
  resolved: 'Passages retirés',
};

// Said by the line itself, or of no use to a reader.
const SILENT = new Set([
  'caseId',
  'proceedingId',
  'createdAt',
  'updatedAt',
  'sortName',
  'searchText',
  'computation',
  'dueAt',
  'normalized',
  'nextStepSourceId',
  'sealed',
  'dataSha256',
  'templateSha256',
  'findings',
  'sha256',
]);

/** The fields a line tells of, before and after, in the words of the screens. */
export function changesInWords({ changes, resource }: Pick<JournalRow, 'changes' | 'resource'>, resources: Resources): Change[] {
  const fields = resources[resource]?.fields ?? {};
  return Object.entries(parsed(changes))
    .filter(([name, moved]) => !SILENT.has(name) && !isOnlyLink(fields[name], moved))
    .map(([name, moved]) => {
      const field = fields[name];
      const [before, after] = Array.isArray(moved) && moved.length === 2 ? moved : [undefined, moved];
      return {
        title: field?.title ?? FIELDS[name] ?? name,
        before: before === undefined ? null : shown(before, field),
        after: shown(after, field),
      };
    });
}

// What a new record points to is told by the record itself.
const isOnlyLink = (field: FieldDescription | undefined, moved: unknown) =>
  (field?.kind === 'ref' || field?.kind === 'id') && !Array.isArray(moved);

function parsed(changes: string | null): Record<string, unknown> {
  try {
    const read: unknown = JSON.parse(changes ?? '{}');
    return read !== null && typeof read === 'object' && !Array.isArray(read) ? (read as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

function shown(value: unknown, field: FieldDescription | undefined): string {
  if (value === null || value === '') return '(vide)';
  if (typeof value === 'boolean') return value ? 'oui' : 'non';
  if (field?.kind === 'cents' && typeof value === 'number') return echoMoney(value);
  if (field?.kind === 'ref' || field?.kind === 'id') return 'autre choix';
  const text = String(value);
  if (field?.kind === 'instant') return instantInWords(text);
  if (isDay(text)) return shortDay(text);
  if (isTime(text)) return frenchTime(text);
  return field?.choices?.[text] ?? text;
}

const CHANGES: readonly string[] = [
  ...['create', 'update', 'delete', 'report', 'confirm', 'revert', 'redate', 'complete'],
  ...['late', 'identify', 'close', 'reopen', 'restrict', 'readers', 'lift', 'advance'],
  ...['lead', 'concern', 'concern_victims', 'join', 'done', 'drop', 'recompute', 'not_duplicate'],
  ...['same_number', 'answer', 'move', 'withdraw', 'restore', 'dismiss', 'cancel', 'end', 'reassign'],
  ...['file', 'prove', 'entrust', 'changeLawyer', 'hand_over', 'accept_objection', 'correct', 'validate', 'contest', 'publish', 'remedy'],
];

/** The kinds of lines one may ask for, each with the acts it gathers. */
export const JOURNAL_KINDS: Readonly<Record<string, { label: string; actions: readonly string[] | null }>> = {
  all: { label: 'Tout', actions: null },
  read: { label: 'Consultations', actions: ['open'] },
  write: { label: 'Modifications', actions: CHANGES },
  reveal: { label: 'Révélations', actions: ['reveal', 'reveal_reason', 'reveal_in_filing', 'copy', 'searchName'] },
  out: { label: 'Impressions et téléchargements', actions: ['print', 'content', 'pdf', 'shareable', 'chapter', 'leak_scan', 'register'] },
};
