import { type GrownCase, grown, judged, planned, put, watch } from '../grownCase.ts';

/** Forty-eight more fictitious cases: every category, stage and kind of court, and what makes each hard to follow. */
export const GROWN: readonly GrownCase[] = [
  grown('Mistral | 26 200 000512 | audience_tc | constituee | tj-13055 | cp-225-7-1o | cp-227-23-al3@2', {
    ...{ men: 2, victims: 2, lawyer: 'fabre', publicAction: -120, claims: [5000, 1500], hearings: [planned(-3, '09:00')] },
  }),
  grown('Garonne | 26 118 000404 | audience_tc | constituee | tj-31555 | cp-225-7-1o', {
    ...{
      lawyer: 'fabre',
      publicAction: -90,
      claims: [4000, 1200],
      hearings: [put(40), planned(21)],
      note: 'Le greffe a confirmé la salle par téléphone.',
    },
  }),
  grown('Houx | 26 134 000271 | enquete | en_veille | tj-59350 | cp-225-12-1-al2', {
    opened: -45,
    tasks: watch('Demander l’état de l’enquête au parquet', 12),
  }),
  grown('Corail | 25 402 000148 | audience_tc | constituee | tj-83137 | cp-225-7-1o', {
    opened: -300,
    publicAction: -240,
    hearings: [put(90)],
  }),
  grown('Galerne | 25 077 000217 | information | constituee | tj-35238 | cp-222-24-2o', {
    opened: -380,
    publicAction: -340,
    lawyer: 'garnier',
    events: [['avis_fin_information', 8, 'libre']],
  }),
  // Four before a tribunal correctionnel, the association not yet a party, heard within thirty days.
  grown('Aubier | 26 301 000011 | audience_tc | a_qualifier | tj-59350 | cp-225-7-1o', {
    opened: -6,
    publicAction: -20,
    hearings: [planned(12)],
    isChecked: true,
  }),
  grown('Brume | 26 302 000022 | audience_tc | a_qualifier | tj-62041 | cp-225-12-1-al2', {
    opened: -5,
    publicAction: -20,
    hearings: [planned(16)],
    isChecked: true,
  }),
  grown('Cassis | 26 303 000033 | audience_tc | a_qualifier | tj-80021 | cp-227-23-al3', {
    opened: -4,
    publicAction: -20,
    hearings: [planned(20)],
  }),
  grown('Doline | 26 304 000044 | audience_tc | a_qualifier | tj-76540 | cp-225-7-1o', {
    opened: -3,
    publicAction: -20,
    hearings: [planned(26)],
  }),
  // The first stages.
  grown('Embrun | 26 310 000050 | signalement | a_qualifier | tj-06088 | cp-227-22-1', { opened: -4 }),
  grown('Fjord | 26 288 000051 | signalement | en_veille | tj-33063 | cp-227-22', { opened: -70 }),
  grown('Givre | 26 260 000052 | plainte | a_qualifier | tj-38185 | cp-225-4-1-ii', {
    opened: -40,
    tasks: watch('Recueillir l’accord de la mineure', 8),
  }),
  grown('Hêtre | 26 190 000053 | plainte | en_veille | tj-54395 | cp-222-29-1'),
  grown('Iroise | 26 170 000054 | enquete | a_qualifier | tj-29019 | cp-225-7-1o', { opened: -20 }),
  grown('Jasmin | 26 140 000055 | enquete | en_veille | tj-34172 | cp-227-23-al4-detention', { opened: -150 }),
  grown('Korrigan | 25 380 000056 | enquete | en_veille | tj-56260 | cp-450-1', { opened: -330 }),
  grown('Lagune | 25 300 000057 | classement_sans_suite | en_veille | tj-17300 | cp-222-29-1', {
    opened: -290,
    tasks: watch('Étudier un recours au procureur général', 15),
  }),
  grown('Mélèze | 26 030 000058 | classement_sans_suite | clos | tj-05061 | cp-227-22', {
    ...{ opened: -250, closed: { ago: 30, reason: 'Classement sans suite, aucun recours utile.' } },
  }),
  // Judicial investigations.
  grown('Nacre | 24 210 000059 | information | constituee | tj-93008 | cp-225-7-1', {
    opened: -500,
    publicAction: -480,
    victims: 3,
    men: 3,
    lawyer: 'garnier',
    events: [
      ['demande_acte', 70],
      ['requisitions', 4, 'detenu'],
    ],
  }),
  grown('Opale | 25 110 000060 | information | constituee | tj-69123 | cp-225-4-2-ii', {
    lawyer: 'haddad',
    opened: -350,
    publicAction: -340,
    consent: 'administrateur_ad_hoc',
    events: [
      ['nouvelles_juge', 100],
      ['demande_acte', 12],
    ],
  }),
  grown('Pivoine | 25 140 000061 | information | contestee | tj-75056 | cp-222-23-1', {
    opened: -320,
    publicAction: -300,
    lawyer: 'garnier',
    events: [['conclusions_expertise', 9, 'irresponsable']],
  }),
  grown('Quartz | 24 330 000062 | non_lieu | constituee | tj-87085 | cp-222-24-2o', {
    opened: -600,
    publicAction: -560,
    tasks: watch('Décider d’un appel du non-lieu', 3),
    events: [['ordonnance', 6, 'non_lieu']],
  }),
  grown('Roselière | 25 220 000063 | information | en_veille | tj-97302 | cp-225-7-1o', {
    lawyer: 'lemoine',
    opened: -270,
    publicAction: -260,
  }),
  // Fast tracks.
  grown('Saule | 26 305 000064 | crpc | a_qualifier | tj-45234 | cp-225-12-1-al2', {
    opened: -10,
    publicAction: -15,
    hearings: [planned(6, '10:00')],
  }),
  grown('Tilleul | 26 306 000065 | comparution_immediate | a_qualifier | tj-13055 | cp-225-5', {
    opened: -2,
    publicAction: -3,
    hearings: [planned(2)],
  }),
  grown('Ulmaire | 26 307 000066 | cpv | constituee | tj-59350 | cp-225-12-1-al2', {
    ...{ opened: -35, publicAction: -40, lawyer: 'garnier', hearings: [planned(9)], claims: [3000, 1000], substitute: 'fabre' },
  }),
  // Adult courts of first instance.
  grown('Verveine | 26 080 000067 | audience_tc | constituee | tj-67482 | cp-225-7-1o', {
    lawyer: 'garnier',
    publicAction: -100,
    hearings: [planned(45)],
    claims: [6000, 1500],
  }),
  grown('Wagram | 26 070 000068 | audience_tc | constituee | tj-97411 | cp-225-12-2-dernier-al', {
    lawyer: 'fabre',
    publicAction: -110,
    hearings: [put(60), planned(60)],
  }),
  grown('Ypréau | 26 060 000069 | audience_tc | contestee | tj-92050 | cp-225-5', {
    publicAction: -130,
    hearings: [planned(35)],
    consent: 'representant_legal',
  }),
  grown('Zinnia | 26 050 000070 | audience_tc | irrecevable | tj-44109 | cp-225-5', {
    publicAction: -140,
    consent: 'withdrawn',
    hearings: [judged(25)],
    decided: { ago: 25, awarded: null },
  }),
  grown('Amarante | 26 040 000071 | audience_tc | constituee | tpi-98735 | cp-225-7-1o', {
    lawyer: 'roussel',
    publicAction: -150,
    hearings: [planned(70)],
  }),
  grown('Balsa | 26 045 000072 | audience_tc | constituee | tpi-97502 | cp-227-23-al3', {
    lawyer: 'fabre',
    publicAction: -150,
    hearings: [planned(50)],
  }),
  grown('Campanule | 26 046 000073 | audience_tpe | constituee | tpe-31555 | cp-225-7-1o', {
    lawyer: 'haddad',
    publicAction: -90,
    hearings: [planned(28)],
  }),
  grown('Datura | 26 047 000074 | audience_tpe | a_qualifier | tpe-49007 | cp-227-23-al3', {
    opened: -8,
    publicAction: -60,
    hearings: [planned(33)],
  }),
  grown('Épicéa | 25 048 000075 | audience_ccd | constituee | ccd-69 | cp-222-24-2o', {
    publicAction: -300,
    lawyer: 'haddad',
    hearings: [planned(80, '09:00')],
    claims: [8000, 2500],
  }),
  grown('Fusain | 25 049 000076 | audience_ccd | constituee | ccd-33 | cp-222-23-1', {
    lawyer: 'lemoine',
    publicAction: -310,
    hearings: [planned(95, '09:00')],
  }),
  grown('Genévrier | 24 050 000077 | audience_assises | constituee | assises-75 | cp-225-7-1', {
    lawyer: 'roussel',
    publicAction: -500,
    victims: 3,
    men: 2,
    hearings: [planned(110, '09:30')],
  }),
  grown('Hibiscus | 24 051 000078 | audience_assises | constituee | assises-972 | cp-225-4-2-ii', {
    lawyer: 'roussel',
    publicAction: -520,
    consent: 'administrateur_ad_hoc',
    hearings: [planned(120, '09:30')],
  }),
  // Judged.
  grown('Ipomée | 25 052 000079 | interets_civils | constituee | tj-21231 | cp-225-7-1o', {
    lawyer: 'kerbrat',
    publicAction: -330,
    hearings: [judged(150), planned(40)],
    claims: [5000, 1500],
    decided: { ago: 150, awarded: null, civil: 'renvoi_interets_civils' },
  }),
  grown('Jonquille | 25 053 000080 | audience_tc | constituee | tj-06088 | cp-225-7-1o', {
    ...{ publicAction: -200, lawyer: 'fabre', hearings: [judged(4)], claims: [5000, 1500], decided: { ago: 4, awarded: [3000, 1000] } },
  }),
  grown('Lichen | 25 054 000081 | appel | constituee | tj-62041 | cp-225-7-1o', {
    lawyer: 'garnier',
    ...{ opened: -400, publicAction: -380, hearings: [judged(120)], claims: [6000, 2000], decided: { ago: 120, awarded: [2500, 800] } },
    other: { court: 'ca-59178', stage: 'appel', level: 'appel', because: 'appel', ago: 112 },
  }),
  grown('Myrte | 24 055 000082 | cassation | constituee | tj-75056 | cp-222-29-1', {
    lawyer: 'roussel',
    ...{ opened: -700, publicAction: -680, hearings: [judged(400)], decided: { ago: 400, awarded: [4000, 1500] } },
    other: { court: 'cassation', stage: 'cassation', level: 'cassation', because: 'pourvoi', ago: 90 },
  }),
  grown('Nénuphar | 24 056 000083 | definitif | definitif | tj-33063 | cp-225-12-1-al2', {
    ...{
      opened: -650,
      publicAction: -600,
      lawyer: 'ended',
      hearings: [judged(200)],
      decided: { ago: 200, awarded: [2000, 1000], paid: [1000] },
    },
  }),
  grown('Olivier | 23 057 000084 | execution | definitif | tj-34172 | cp-225-7-1o', {
    lawyer: 'fabre',
    ...{
      opened: -800,
      publicAction: -780,
      men: 2,
      hearings: [judged(300)],
      decided: { ago: 300, awarded: [6000, 1500], paid: [2000, 1500] },
    },
    tasks: [
      ['Relancer le SARVI', 10],
      ['Envoyer le jugement au commissaire de justice', -40, true],
    ],
  }),
  grown('Prunier | 23 058 000085 | execution | definitif | tj-69123 | cp-227-23-al3', {
    lawyer: 'kerbrat',
    ...{ opened: -820, publicAction: -800, hearings: [judged(320)], decided: { ago: 320, awarded: [1500, 800], paid: [2300] } },
  }),
  grown('Quetsche | 23 059 000086 | clos | clos | tj-57463 | cp-225-7-1o', {
    ...{
      opened: -900,
      publicAction: -880,
      lawyer: 'ended',
      hearings: [judged(420)],
      decided: { ago: 420, awarded: [3000, 1000], paid: [4000] },
    },
    closed: { ago: 60, reason: 'Sommes reçues en entier.' },
  }),
  grown('Réséda | 26 061 000087 | audience_tc | constituee | tj-94028 | cp-225-7-1o', {
    ...{
      restricted: true,
      publicAction: -80,
      responsible: 'hugo',
      hearings: [planned(38)],
      note: 'Accès limité à la demande de la présidence.',
    },
  }),
  grown('Sorbier | 26 062 000088 | audience_tc | constituee | tj-35238 | cp-225-7-1o', {
    ...{
      publicAction: -85,
      lawyer: 'ended',
      hearings: [judged(20)],
      claims: [4000, 1500],
      decided: { ago: 20, awarded: [2000, 1200], effect: 'contradictoire_a_signifier' },
    },
    other: { court: 'tpe-35238', stage: 'audience_tpe', level: 'premiere_instance', because: 'auteur_mineur', ago: 70 },
  }),
];
