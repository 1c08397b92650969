import type { FieldChoice } from '../forms/DescribedInput.tsx';

const COMMON: readonly FieldChoice[] = [
  { source: 'pseudonym', helperText: 'Prénom d’emprunt : jamais le vrai prénom, jamais des initiales pour un enfant.' },
  { source: 'gender' },
];

const REPRESENTED: FieldChoice = {
  source: 'representedById',
  helperText: 'Un représentant légal ou un administrateur ad hoc déjà ajouté à ce dossier.',
};

const SERVICE: readonly FieldChoice[] = [
  {
    source: 'serviceAddress',
    label: 'Adresse où lui envoyer les actes',
    helperText: 'Chiffrée. Une personne protégée peut déclarer celle de son avocat ou d’une association (art. 706-40-1).',
  },
  { source: 'hasElectedService', label: 'Adresse déclarée chez son avocat ou l’association (art. 706-40-1)' },
];

const BY_ROLE: Readonly<Record<string, readonly FieldChoice[]>> = {
  victim: [
    { source: 'isMinorAtFacts', label: 'Victime mineure au moment des faits' },
    { source: 'guardian', helperText: 'Service ou établissement à qui le juge confie l’enfant. Exemple : ASE du Nord.' },
    REPRESENTED,
    {
      source: 'hasConflictOfInterest',
      label: 'Conflit d’intérêts avec les parents',
      helperText: 'Un parent mis en cause, absent ou opposé : un administrateur ad hoc donne alors l’accord (art. 706-50).',
    },
    { source: 'lawyerName' },
    { source: 'hasJoined' },
    { source: 'joinedOn', orientation: 'passe' },
    { source: 'relation' },
    ...SERVICE,
  ],
  defendant: [
    { source: 'status' },
    { source: 'custody' },
    { source: 'isMinorAtFacts', label: 'Mineur au moment des faits (coauteur mineur)' },
    REPRESENTED,
    { source: 'lawyerName' },
    { source: 'relation' },
  ],
  representant_legal: [
    { source: 'relation', label: 'Lien avec l’enfant', helperText: 'Exemple : mère, père, tutrice.' },
    {
      source: 'hasConflictOfInterest',
      label: 'Conflit d’intérêts avec l’enfant',
      helperText: 'Son accord ne suffit plus : demandez celui de l’administrateur ad hoc (art. 706-50).',
    },
    { source: 'lawyerName' },
  ],
  administrateur_ad_hoc: [
    { source: 'appointedBy', helperText: 'Exemple : juge d’instruction de Lille.' },
    { source: 'appointedOn', orientation: 'passe' },
    { source: 'lawyerName' },
  ],
};

const OTHERS: readonly FieldChoice[] = [{ source: 'relation' }, { source: 'lawyerName' }];

/** What is asked of a person, once their role is known. */
export function personFields(role: string, caseId: string): FieldChoice[] {
  const fields = [...COMMON, ...(BY_ROLE[role] ?? OTHERS)];
  const filter = { caseId, role: ['representant_legal', 'administrateur_ad_hoc'], withdrawnOn: null };
  return fields.map(field => (field.source === 'representedById' ? { ...field, filter } : field));
}

/** Facts that are « no » until somebody says otherwise. */
export const NO_FACTS = { isMinorAtFacts: false, hasConflictOfInterest: false, hasJoined: false };
