/** One kind of record, and what a function may do with it. */
export type Right = { name: string; plural: string; can: Record<string, boolean> };

/** What each act is called when somebody may do it. */
const ACTS: Readonly<Record<string, string>> = {
  advance: 'change d’étape',
  adjust: 'règle',
  cancel: 'annule',
  changeLawyer: 'change d’avocat',
  close: 'clôt',
  complete: 'complète',
  concern: 'rattache les personnes',
  confirm: 'confirme',
  contest: 'conteste un calcul',
  copy: 'copie une identité révélée',
  correct: 'corrige un point de départ',
  deactivate: 'retire un accès',
  dismiss: 'écarte',
  done: 'termine',
  drop: 'abandonne',
  end: 'met fin',
  entrust: 'confie',
  file: 'marque comme déposé',
  identify: 'enregistre une identité',
  invite: 'invite',
  lead: 'choisit la principale',
  lift: 'lève une restriction',
  move: 'déplace',
  print: 'imprime',
  prolong: 'prolonge un accès',
  prove: 'joint une preuve de dépôt',
  publish: 'publie un modèle',
  reassign: 'change d’avocat',
  redate: 'corrige une date',
  register: 'consulte le registre',
  reopen: 'rouvre',
  remedy: 'retire un nom',
  replace: 'remplace',
  report: 'fait le compte rendu',
  resend: 'renvoie une invitation',
  restore: 'remet',
  restrict: 'restreint l’accès',
  reveal: 'révèle une identité, avec un motif',
  revert: 'revient sur un compte rendu, un dépôt',
  scan: 'contrôle avant diffusion',
  searchName: 'cherche un nom',
  tryOut: 'essaie un modèle',
  validate: 'valide un délai',
  verify: 'vérifie les contacts',
  withdraw: 'retire',
};
const USUAL = ['list', 'show', 'create', 'edit'];
// What everybody does with his own notices, or only reads.
const UNTOLD = ['see', 'seeAll', 'figures'];

/** « lit, crée, modifie, clôt, rouvre » ; « rien » when even the list is closed. */
export function rightInWords({ can }: Pick<Right, 'can'>): string {
  if (!can.list) return 'rien';
  const verbs = Object.keys(can).filter(verb => can[verb] && !USUAL.includes(verb) && !UNTOLD.includes(verb));
  const told = [...new Set(verbs.flatMap(verb => ACTS[verb] ?? []))];
  const rest = verbs.filter(verb => !ACTS[verb]).length;
  const others = rest === 0 ? [] : rest === 1 ? ['un autre acte'] : [`${rest} autres actes`];
  return ['lit', ...(can.create ? ['crée'] : []), ...(can.edit ? ['modifie'] : []), ...told, ...others].join(', ');
}

/** The kinds of records a function acts on, then the names of those it reads only, and of those it does not see. */
export function sorted(rights: readonly Right[]): { acted: readonly Right[]; read: readonly string[]; closed: readonly string[] } {
  const named = (words: string) => rights.filter(right => rightInWords(right) === words).map(({ plural }) => plural);
  return { acted: rights.filter(right => !['lit', 'rien'].includes(rightInWords(right))), read: named('lit'), closed: named('rien') };
}
