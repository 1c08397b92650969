import { frenchTime, isDay, isTime, shortDay } from '#law/days';
import type { FieldDescription, ResourceDescription } from '../../me.ts';
import { echoMoney } from '../../ui/moneyGrammar.ts';
import { instantInWords } from '../forms/frenchDays.ts';
import type { JournalRow } from '../forms/rows.ts';

type Resources = Readonly<Record<string, ResourceDescription>>;

/** One value that moved; `before` is null when the record was being created. */
export type Change = { title: string; before: string | null; after: string };

const ACTS: Readonly<Record<string, string>> = {
  open: 'Dossier ouvert à l’écran',
  report: 'Compte rendu d’audience enregistré',
  confirm: 'Compte rendu confirmé',
  identify: 'Identité enregistrée',
  reveal: 'Identité révélée',
  reveal_reason: 'Motif de révélation précisé',
  reveal_in_filing: 'Identité portée dans un acte produit',
  copy: 'Nom révélé copié',
  withdraw: 'Personne retirée du dossier',
  concern: 'Victimes d’un chef précisées',
  concern_victims: 'Victimes d’un chef précisées',
  dismiss: 'Lien possible écarté',
  close: 'Délai clos',
  'cases.close': 'Dossier clos',
  'cases.reopen': 'Dossier rouvert',
  restrict: 'Accès restreint',
  readers: 'Liste d’accès changée',
  lift: 'Restriction d’accès levée',
  print: 'Fiche imprimée',
  advance: 'Étape de procédure enregistrée',
  lead: 'Procédure principale choisie',
  'proceedings.concern': 'Personnes concernées par la procédure choisies',
  'tasks.done': 'Tâche terminée',
  'tasks.drop': 'Tâche abandonnée',
  'tasks.reopen': 'Tâche rouverte',
  recompute: 'Délai recalculé',
  content: 'Document téléchargé',
  same_number: 'Un autre dossier ouvert avec le même numéro',
  not_duplicate: 'Déclaré distinct du dossier qui porte le même numéro',
};

const VERBS: Readonly<Record<string, string>> = { create: 'ajout', update: 'modification' };

/** « Audience : ajout », « Identité révélée »: the act in French, whatever the code it is stored under. */
export function actInWords({ action, resource }: JournalRow, resources: Resources): string {
  const known = ACTS[`${resource}.${action}`] ?? ACTS[action];
  if (known) return known;
  const object = resources[resource]?.singular ?? resource;
  return `${object}\u00A0: ${VERBS[action] ?? action}`;
}

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
  'sha256',
]);

/** The fields a line tells of, before and after, in the words of the screens. */
export function changesInWords({ changes, resource }: JournalRow, resources: Resources): Change[] {
  const fields = resources[resource]?.fields ?? {};
  return Object.entries(parsed(changes))
    .filter(([name, moved]) => !SILENT.has(name) && !isOnlyLink(fields[name], moved))
    .map(([name, moved]) => {
      const field = fields[name];
      const [before, after] = Array.isArray(moved) && moved.length === 2 ? moved : [undefined, moved];
      return { title: field?.title ?? name, before: before === undefined ? null : shown(before, field), after: shown(after, field) };
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

/** The kinds of lines one may ask for, each with the acts it gathers. */
export const JOURNAL_KINDS: Readonly<Record<string, { label: string; actions: readonly string[] | null }>> = {
  all: { label: 'Tout', actions: null },
  read: { label: 'Consultations', actions: ['open'] },
  write: {
    label: 'Modifications',
    actions: [
      ...[
        'create',
        'update',
        'report',
        'confirm',
        'identify',
        'close',
        'reopen',
        'restrict',
        'readers',
        'lift',
        'advance',
        'lead',
        'concern',
      ],
      ...['done', 'drop', 'recompute', 'not_duplicate', 'move', 'withdraw', 'restore'],
    ],
  },
  reveal: { label: 'Révélations', actions: ['reveal', 'reveal_reason', 'reveal_in_filing'] },
  out: { label: 'Impressions et téléchargements', actions: ['print', 'content'] },
};
