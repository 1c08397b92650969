import { always, type Rule, STILL_SO, timeLimit } from './rule.ts';

const VICTIM = 'La victime, personne physique, ou son avocat\u202f; jamais l’association pour ses propres sommes';
const WARNED = 'Délai de la victime\u00a0: l’en avertir, elle ou son représentant, par écrit.';
const PRUDENT = 'L’article 801 s’applique-t-il à ce délai\u202f? Agir le jour ouvrable qui précède.';
const RELIEF = 'Les mots cités sont ceux du relevé de forclusion, que la commission peut accorder.';
const WIDENED = 'L’article 706-3 issu de la loi n°\u00a02023-1059 n’a pas été relu\u00a0: quelles infractions ouvre-t-il\u202f?';
const FINAL = {
  kind: 'decision',
  date: 'happened',
  event: 'Décision devenue définitive',
  start: 'le jour où elle est définitive',
  counts: 'Le jour où la décision sur l’action publique ou civile est définitive.',
} as const;
const CIVI_FORM = 'Requête à la commission d’indemnisation des victimes d’infractions (CIVI) du tribunal judiciaire.';

/** The victim's own clocks before the CIVI and the SARVI (law.md §3; art. 706-3 to 706-15-2 CPP). */
export const VICTIM_CLOCKS = {
  CIVI_3ANS_706_5: timeLimit({
    title: 'Requête à la CIVI, trois ans après l’infraction',
    actor: VICTIM,
    trigger: { kind: 'event', date: 'happened', event: 'Infraction', start: 'l’infraction', counts: 'Le jour de l’infraction.' },
    class: 'V',
    articles: ['706-3', '706-5'],
    decisiveWords: '«\u00a0tout motif légitime\u00a0»',
    form: CIVI_FORM,
    pitfalls: [
      WARNED,
      RELIEF,
      'Une décision définitive ouvre encore un an, compté à part (art.\u00a0706-5).',
      'La liste ne comprend ni 225-12-1 et 225-12-2, ni 227-22 et 227-23\u00a0: il faut alors un mois d’incapacité, ou l’élargissement de la loi 2023-1059.',
    ],
    isPrudentBefore: true,
    toConfirm: [PRUDENT, WIDENED, STILL_SO],
    versions: always('CIVI_3ANS_706_5', 'A', { years: 3 }),
  }),
  CIVI_1AN_706_5: timeLimit({
    title: 'Requête à la CIVI, un an après la décision définitive',
    actor: VICTIM,
    trigger: FINAL,
    class: 'V',
    articles: ['706-3', '706-5'],
    decisiveWords: '«\u00a0tout motif légitime\u00a0»',
    form: CIVI_FORM,
    pitfalls: [WARNED, RELIEF],
    isPrudentBefore: true,
    toConfirm: [PRUDENT, WIDENED, STILL_SO],
    versions: always('CIVI_1AN_706_5', 'A', { years: 1 }),
  }),
  CIVI_OFFRE_706_5_1: timeLimit({
    title: 'Offre du fonds de garantie',
    actor: 'Le fonds de garantie (FGTI)',
    trigger: {
      kind: 'event',
      date: 'received',
      event: 'Demande reçue par le fonds',
      start: 'la réception',
      counts: 'La réception de la demande par le fonds.',
    },
    class: 'I',
    articles: ['706-5-1'],
    form: 'Aucune\u00a0: horloge du fonds.',
    versions: always('CIVI_OFFRE_706_5_1', 'M', { months: 2 }),
  }),
  CIVI_COMPLEMENT_706_8: timeLimit({
    title: 'Complément demandé à la CIVI',
    actor: VICTIM,
    trigger: { ...FINAL, event: 'Intérêts civils définitifs', counts: 'Le jour où la décision sur les intérêts civils est définitive.' },
    class: 'V',
    articles: ['706-8'],
    form: CIVI_FORM,
    pitfalls: [WARNED],
    isPrudentBefore: true,
    toConfirm: [PRUDENT, STILL_SO],
    versions: always('CIVI_COMPLEMENT_706_8', 'A', { years: 1 }),
  }),
  SARVI_AU_PLUS_TOT: timeLimit({
    title: 'Aide au recouvrement (SARVI)\u00a0: premier jour possible',
    actor: VICTIM,
    trigger: FINAL,
    class: 'V',
    direction: 'earliest',
    articles: ['706-15-1', '706-15-2'],
    decisiveWords: '«\u00a0Toute personne physique\u00a0»',
    form: 'Demande au service d’aide au recouvrement.',
    pitfalls: [WARNED],
    versions: always('SARVI_AU_PLUS_TOT', 'E', { months: 2 }),
  }),
  SARVI_1AN_706_15_2: timeLimit({
    title: 'Aide au recouvrement (SARVI)\u00a0: dernier jour',
    actor: VICTIM,
    trigger: FINAL,
    class: 'V',
    articles: ['706-15-1', '706-15-2'],
    decisiveWords: '«\u00a0à peine de forclusion\u00a0»',
    form: 'Demande au service d’aide au recouvrement.',
    pitfalls: [WARNED, 'Si la CIVI rejette la demande, l’année court de la notification de ce rejet (art.\u00a0706-5 al.\u00a02).'],
    isPrudentBefore: true,
    toConfirm: [PRUDENT, STILL_SO],
    versions: always('SARVI_1AN_706_15_2', 'A', { years: 1 }),
  }),
  SARVI_REQUETE_1MOIS: timeLimit({
    title: 'Requête contre un refus du SARVI',
    actor: VICTIM,
    trigger: { kind: 'event', date: 'notified', event: 'Refus notifié', start: 'la notification', counts: 'La notification du refus.' },
    class: 'V',
    articles: ['706-15-2'],
    form: 'Requête au président du tribunal judiciaire.',
    pitfalls: [WARNED],
    versions: always('SARVI_REQUETE_1MOIS', 'M', { months: 1 }),
  }),
  NULLITE_706_12: timeLimit({
    title: 'Nullité pour mention de la CIVI oubliée',
    actor: 'Toute partie intéressée',
    trigger: { ...FINAL, event: 'Jugement définitif', counts: 'Le jour où le jugement est définitif.' },
    class: 'I',
    articles: ['706-12'],
    form: 'Demande à la juridiction.',
    pitfalls: ['Toute demande d’une victime doit dire si la CIVI a été saisie.'],
    versions: always('NULLITE_706_12', 'A', { years: 2 }),
  }),
} as const satisfies Record<string, Rule>;
