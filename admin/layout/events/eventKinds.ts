import type { Me } from '../../me.ts';
import type { Asked } from '../../resources/cases/caseTask.ts';

/** One kind of event, as people say it: `words` are other ways to say it; `asks` is what the page of the case opens. */
export interface EventKind {
  id: string;
  group: string;
  label: string;
  detail?: string;
  words?: string;
  asks: NonNullable<Asked>;
}

/** A kind, and the rights without which it is not offered. */
type Offered = EventKind & { needs: readonly (readonly [resource: string, verb: string])[] };

const STEPS = [['steps', 'create']] as const;
const step = (kind: string): Pick<Offered, 'id' | 'asks' | 'needs'> => ({
  ...{ id: kind, needs: STEPS },
  asks: { task: 'event', eventKind: kind },
});

const NAMED: readonly Offered[] = [
  {
    ...{
      id: 'notice',
      group: 'Audience',
      label: 'Avis d’audience reçu',
      detail: 'joint aux pièces, puis l’audience',
      words: 'convocation',
    },
    ...{ asks: { task: 'notice', isFollowed: true }, needs: [...STEPS, ['exhibits', 'create'], ['hearings', 'create']] },
  },
  {
    ...{ id: 'hearing', group: 'Audience', label: 'Audience fixée', words: 'date renvoi prochaine' },
    ...{ asks: { task: 'hearing' }, needs: [['hearings', 'create']] },
  },
  {
    ...{ id: 'decision', group: 'Décision', label: 'Décision rendue', detail: 'sans compte rendu d’audience' },
    ...{ words: 'jugement arrêt ordonnance non-lieu', asks: { task: 'decision' }, needs: [['decisions', 'create']] },
  },
  { ...step('signification'), group: 'Décision', label: 'Jugement signifié', words: 'signification commissaire huissier' },
  { ...step('constitution'), group: 'Acte déposé', label: 'Constitution de partie civile déposée', words: 'acte dépôt lettre 420-1' },
  {
    ...{ id: 'filed', group: 'Acte déposé', label: 'Appel, pourvoi ou autre acte déposé', detail: 'le délai se clôt avec sa preuve' },
    ...{ words: 'dépôt recours mémoire observations délai', asks: { tab: 'deadlines' }, needs: [['deadlines', 'close']] },
  },
  {
    ...{ id: 'exhibit', group: 'Reçu', label: 'Pièce ou document reçu', words: 'exhibit certificat rapport fichier' },
    ...{ asks: { tab: 'exhibits', task: 'exhibit' }, needs: [['exhibits', 'create']] },
  },
  { ...step('courrier'), group: 'Reçu', label: 'Courrier reçu', words: 'lettre greffe message' },
  {
    ...{ id: 'consent', group: 'Parties et sommes', label: 'Accord donné ou retiré', words: 'consentement victime 2-22' },
    ...{ asks: { tab: 'parties', task: 'consent' }, needs: [['consents', 'create']] },
  },
  {
    ...{ id: 'payment', group: 'Parties et sommes', label: 'Paiement reçu', words: 'somme virement chèque argent' },
    ...{ asks: { tab: 'decisions', task: 'payment' }, needs: [['payments', 'create']] },
  },
  {
    ...{ id: 'advance', group: 'Procédure', label: 'Nouvelle étape de la procédure', detail: 'enquête, information, renvoi, appel…' },
    ...{ words: 'ordonnance classement saisine', asks: { task: 'advance' }, needs: [['proceedings', 'advance']] },
  },
];

/** Kinds of steps that come by another way: the opening of the case, and the notice above. */
const ELSEWHERE: ReadonlySet<string> = new Set(['ouverture', 'avis_audience', ...NAMED.map(({ id }) => id)]);
const LAST = 'autre';

/** What this person may tell of a case, in the profession's words; the kinds of steps nothing here names come under their own title. */
export function eventKinds({ resources }: Me): EventKind[] {
  const may = ({ needs }: Offered) => needs.every(([resource, verb]) => resources[resource]?.can[verb] === true);
  const titles = Object.entries(resources.steps?.fields.kind?.choices ?? {});
  const others = titles
    .filter(([kind]) => !ELSEWHERE.has(kind) && kind !== LAST)
    .map(([kind, label]): Offered => ({ ...step(kind), group: 'Procédure', label }));
  const last = titles.filter(([kind]) => kind === LAST).map(([kind, label]): Offered => ({ ...step(kind), group: 'Autre', label }));
  return [...NAMED, ...others, ...last].filter(may);
}
