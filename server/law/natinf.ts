/** A code of the ministry's list of offences (« NATINF ») with the first article that defines it. */
export type Coded = { code: string; class: 'delit' | 'crime'; article: string; label: string };

/**
 * 134 codes around the sexual exploitation of minors, one a line: code, class, article | official wording, accents restored.
 * Source: NATINF, edition of July 2026 (ministère de la Justice, Licence Ouverte 2.0). Partial: a code that is not here can be typed or imported.
 */
const LINES = `
61 delit 222-32 al. 1 | Exhibition sexuelle
142 delit 225-10 1° | Tenue ou financement d’un établissement de prostitution
143 delit 225-10 2° | Tolérance habituelle de la prostitution dans un lieu ouvert au public
145 delit 225-6 2° | Aide apportée à un proxénète dans la justification de ressources fictives
146 delit 225-10 3° | Mise de local privé à la disposition d’une personne s’y livrant à la prostitution
1115 crime 222-23 | Viol
1116 crime 222-24 3° | Viol commis sur une personne vulnérable
1117 crime 222-24 2° | Viol commis sur un mineur de 15 ans
1118 crime 222-24 7° | Viol commis sous la menace d’une arme
1119 crime 222-24 6° | Viol commis en réunion
1121 crime 222-24 5° | Viol commis par une personne abusant de l’autorité que lui confère sa fonction
1122 delit 222-27 | Agression sexuelle
1123 delit 222-29 | Agression sexuelle imposée à une personne vulnérable
1124 delit 222-28 5° | Agression sexuelle avec usage ou menace d’une arme
1126 delit 222-28 4° | Agression sexuelle commise en réunion
1127 delit 222-28 3° | Agression sexuelle par personne abusant de l’autorité que lui confère sa fonction
1128 delit 227-25 | Atteinte sexuelle par majeur sur un mineur de 15 ans
1130 delit 222-29-1 | Agression sexuelle imposée à un mineur de 15 ans
1132 delit 227-26 3° | Atteinte sexuelle sur un mineur de 15 ans commise en réunion
1133 delit 227-26 2° | Atteinte sexuelle sur un mineur de 15 ans par un majeur abusant de l’autorité de sa fonction
1135 delit 227-27 2° | Atteinte sexuelle sur un mineur de plus de 15 ans commise par un majeur abusant de l’autorité de sa fonction
1136 crime 222-1 al. 1 | Agression sexuelle avec torture ou acte de barbarie
1137 delit Loi du 29 juillet 1881, art. 39 quinquies | Diffusion d’image ou de renseignement sur l’identité d’une victime d’agression ou d’atteinte sexuelle sans son accord écrit
1646 delit 225-7 9° | Proxénétisme aggravé : pluralité d’auteurs ou de complices
1647 delit 225-7 4° | Proxénétisme aggravé : victime livrée à la prostitution à son arrivée sur le territoire de la République
1648 delit 225-7 4° | Proxénétisme aggravé : victime livrée à la prostitution hors du territoire de la République
1649 delit 225-7 3° | Proxénétisme aggravé : pluralité de victimes
1650 delit 225-7 6° | Proxénétisme aggravé : auteur chargé de la lutte contre la prostitution, de la protection de la santé ou du maintien de l’ordre public
1651 delit 225-7 5° | Proxénétisme aggravé : auteur ascendant, ayant autorité sur la victime ou abusant de l’autorité que lui confère sa fonction
1652 delit 225-7 7° | Proxénétisme aggravé : port d’arme
1653 delit 225-7 8° | Proxénétisme aggravé : usage de contrainte, violences ou manœuvres dolosives
1655 delit 225-10 3° | Vente d’un local privé à une personne devant s’y livrer à la prostitution
7201 delit 434-3 al. 1 | Non dénonciation de mauvais traitements, privations, agressions ou atteintes sexuelles infligés à un mineur
7261 delit 225-5 1° | Proxénétisme : aide, assistance ou protection de la prostitution d’autrui
7262 delit 225-5 2° | Proxénétisme : partage des produits ou profit de la prostitution d’autrui
7264 delit 225-6 3° | Proxénétisme : non justification de ressources par une personne en relations habituelles avec une personne se livrant à la prostitution
7265 delit 225-5 3° | Proxénétisme : embauche, entraînement, détournement ou pression sur autrui en vue de la prostitution
7266 delit 225-6 1° | Proxénétisme : intermédiaire entre une personne se livrant à la prostitution et la personne qui l’exploite
7267 delit 225-6 4° | Proxénétisme : entrave à l’action de prévention ou d’assistance menée en faveur des personnes se livrant à la prostitution
7859 delit 225-6 3° | Proxénétisme : non justification de ressources par une personne vivant avec une personne se livrant à la prostitution
7860 delit 227-22 | Corruption de mineur de 15 ans
10495 delit 225-7 2° | Proxénétisme aggravé : victime particulièrement vulnérable
10496 delit 227-22 | Corruption de mineur de plus de 15 ans
10497 crime 222-24 1° | Viol ayant entraîné une mutilation ou une infirmité permanente
10498 crime 222-25 al. 1 | Viol ayant entraîné la mort
10499 crime 222-26 al. 1 | Viol avec torture ou acte de barbarie
12341 crime 225-8 | Proxénétisme aggravé commis en bande organisée
21697 delit 227-26 4° | Atteinte sexuelle sur un mineur de 15 ans par un majeur mis en contact avec la victime par réseau de communications électroniques
21698 delit 227-23 al. 1 | Captation en vue de sa diffusion d’image à caractère pornographique de mineur
21699 delit 227-23 al. 1 | Transmission en vue de sa diffusion d’image à caractère pornographique de mineur
21700 delit 227-23 al. 2 | Diffusion de l’image d’un mineur présentant un caractère pornographique
21701 delit 227-23 al. 2 | Exportation de l’image d’un mineur présentant un caractère pornographique
21702 delit 227-23 al. 2 | Importation de l’image d’un mineur présentant un caractère pornographique
21703 delit 227-23 al. 3 | Diffusion de l’image d’un mineur présentant un caractère pornographique en utilisant un réseau de communications électroniques
21704 delit 227-22 | Corruption de mineur dans un établissement d’enseignement ou d’éducation ou aux abords à l’occasion de l’entrée ou de la sortie des élèves
21705 delit 227-22 | Corruption de mineur par une personne mise en contact avec la victime par un réseau de communications électroniques
21707 delit 222-28 6° | Agression sexuelle par personne mise en contact avec la victime par réseau de communications électroniques
21708 crime 222-24 8° | Viol commis par une personne mise en contact avec la victime par réseau de communications électroniques
21712 delit 225-7 10° | Proxénétisme aggravé : utilisation d’un réseau de communications électroniques pour la diffusion de messages à destination d’un public non déterminé
23337 delit 227-23 al. 4 | Détention de l’image d’un mineur présentant un caractère pornographique
23338 delit 225-7 1° | Proxénétisme aggravé : victime mineure de 15 à 18 ans
23339 crime 225-7-1 | Proxénétisme aggravé : victime mineure de 15 ans
23364 delit 225-12-1 al. 2 | Recours à la prostitution d’un mineur
23365 delit 225-12-2 1° | Recours habituel à la prostitution de mineurs
23366 delit 225-12-2 1° | Recours à la prostitution de plusieurs mineurs
23367 delit 225-12-2 2° | Recours à la prostitution d’un mineur par l’utilisation d’un réseau de communication
23368 delit 225-12-2 3° | Recours à la prostitution d’un mineur par une personne abusant de l’autorité que lui confère ses fonctions
25834 crime 222-24 11° | Viol commis par une personne étant ou ayant été conjoint, concubin ou partenaire lié à la victime par un pacte civil de solidarité
25835 delit 222-28 7° | Agression sexuelle par une personne étant ou ayant été conjoint, concubin ou partenaire lié à la victime par un pacte civil de solidarité
25837 delit 225-12-2 4° | Recours à la prostitution d’une personne vulnérable avec violences ou mise en danger de la vie de la personne
25838 delit 227-23 al. 2 | Offre ou mise à disposition de l’image ou de la représentation d’un mineur présentant un caractère pornographique
25839 delit 227-23 al. 1 | Captation en bande organisée d’image de mineur présentant un caractère pornographique en vue de sa diffusion
26247 crime 222-24 10° | Viol en concours avec un ou plusieurs autres viols commis sur d’autres victimes
26253 delit 222-28 8° | Agression sexuelle par une personne en état d’ivresse manifeste
26255 delit 222-30 7° | Agression sexuelle sur une personne vulnérable par une personne en état d’ivresse manifeste
26256 delit 227-26 5° | Atteinte sexuelle sur un mineur de 15 ans par un majeur en état d’ivresse manifeste
26257 crime 222-24 12° | Viol commis par une personne en état d’ivresse manifeste
26258 delit 227-22-1 al. 1 | Propositions sexuelles faites à un mineur de 15 ans par un majeur utilisant un moyen de communication électronique
26259 delit 227-22-1 | Propositions sexuelles faites à un mineur de 15 ans par un majeur utilisant un moyen de communication électronique et suivies d’une rencontre
26326 crime 222-24 12° | Viol commis par une personne agissant sous l’emprise manifeste de produits stupéfiants
26327 delit 222-28 8° | Agression sexuelle par une personne agissant sous l’emprise manifeste de produits stupéfiants
26329 delit 222-30 7° | Agression sexuelle sur une personne vulnérable par une personne agissant sous l’emprise manifeste de produits stupéfiants
26330 delit 227-26 5° | Atteinte sexuelle sur un mineur de 15 ans par un majeur agissant sous l’emprise manifeste de produits stupéfiants
26341 delit 227-23 al. 4 | Consultation habituelle d’un service de communication au public en ligne mettant à disposition l’image ou la représentation pornographique de mineur
27521 crime 222-24 4° | Viol commis sur un mineur par une personne ayant autorité sur la victime
27522 crime 222-24 4° | Viol commis par une personne ayant autorité sur la victime
27524 crime 222-25 al. 1 | Viol commis sur un mineur ayant entraîné la mort
27525 crime 222-26 al. 1 | Viol commis sur un mineur avec torture ou acte de barbarie
27526 crime 222-23 | Viol commis sur un mineur de plus de 15 ans
27529 delit 222-28 2° | Agression sexuelle sur un mineur de plus de 15 ans par une personne ayant autorité sur la victime
27530 delit 222-28 2° | Agression sexuelle par une personne ayant autorité sur la victime
27537 delit 222-30 2° | Agression sexuelle sur une personne vulnérable par une personne ayant autorité sur la victime
27539 delit 222-27 | Agression sexuelle sur un mineur de plus de 15 ans
27543 delit 227-26 1° | Atteinte sexuelle sur un mineur de 15 ans par un majeur ayant autorité sur la victime
27546 delit 227-27 1° | Atteinte sexuelle sur un mineur de plus de 15 ans commise par un majeur ayant autorité sur la victime
27548 crime 222-24 | Viol commis sur un mineur avec plusieurs circonstances aggravantes
29251 delit 222-33 | Harcèlement sexuel par une personne abusant de l’autorité que lui confère sa fonction – pression grave afin d’obtenir un acte de nature sexuelle
29252 delit 222-33 | Harcèlement sexuel sur un mineur de 15 ans – pression grave afin d’obtenir un acte de nature sexuelle
29253 delit 222-33 | Harcèlement sexuel sur une personne vulnérable – pression grave afin d’obtenir un acte de nature sexuelle
29254 delit 222-33 | Harcèlement sexuel sur une personne en situation de précarité économique ou sociale – pression grave afin d’obtenir un acte de nature sexuelle
29255 delit 222-33 | Harcèlement sexuel en réunion – pression grave afin d’obtenir un acte de nature sexuelle
29284 delit 225-12-2 al. 6 | Recours à la prostitution d’un mineur de 15 ans
29285 delit 225-12-2 4° | Recours à la prostitution d’un mineur avec violences ou mise en danger de la vie du mineur
29763 delit 227-23 al. 1 | Enregistrement ou fixation d’image à caractère pornographique d’un mineur de 15 ans
29764 delit 227-23 al. 1 | Transmission d’image à caractère pornographique d’un mineur de 15 ans
29765 delit 227-23 al. 4 | Consultation, en contrepartie d’un paiement, d’un service de communication au public en ligne mettant à disposition l’image ou la représentation pornographique de mineur
29766 delit 227-23 al. 4 | Acquisition de l’image d’un mineur présentant un caractère pornographique
29767 delit 227-23 al. 1 | Enregistrement ou fixation en bande organisée d’image de mineur de 15 ans présentant un caractère pornographique
29768 delit 227-23 al. 1 | Transmission en bande organisée d’image de mineur de 15 ans présentant un caractère pornographique
29769 delit 227-23 al. 4 | Acquisition en bande organisée de l’image d’un mineur présentant un caractère pornographique
33919 crime 222-23-1 al. 1 | Viol commis sur un mineur de 15 ans par un majeur avec différence d’âge d’au moins 5 ans
33920 crime 222-23-1 | Viol commis sur un mineur de 15 ans par un majeur contre rémunération ou promesse de rémunération, avantage en nature ou promesse d’avantage
33921 delit 222-29-2 al. 1 | Agression sexuelle sur un mineur de 15 ans par un majeur avec différence d’âge d’au moins 5 ans
33922 delit 222-29-2 | Agression sexuelle sur un mineur de 15 ans par un majeur contre rémunération ou promesse de rémunération, avantage en nature ou promesse d’avantage
33923 delit 222-29-3 | Agression sexuelle incestueuse sur un mineur par un ascendant majeur
33924 delit 222-29-3 | Agression sexuelle incestueuse sur un mineur par un majeur ayant autorité sur la victime
33925 crime 222-23-2 | Viol incestueux commis sur un mineur par un ascendant majeur
33926 crime 222-23-2 | Viol incestueux commis sur un mineur par un majeur ayant autorité sur la victime
33951 delit 227-22-2 al. 1 | Incitation d’un mineur par un majeur utilisant un moyen de communication électronique à commettre un acte de nature sexuelle
33952 delit 227-22-2 | Incitation d’un mineur de 15 ans par un majeur utilisant un moyen de communication électronique à commettre un acte de nature sexuelle
33953 delit 227-22-2 | Incitation en bande organisée d’un mineur par un moyen de communication électronique à commettre un acte de nature sexuelle
33954 delit 227-23-1 al. 1 | Sollicitation d’un mineur par un majeur pour la diffusion ou la transmission de son image à caractère pornographique
33955 delit 227-23-1 | Sollicitation d’un mineur de 15 ans par un majeur pour la diffusion ou la transmission de son image à caractère pornographique
33956 delit 227-23-1 | Sollicitation en bande organisée d’un mineur pour la diffusion ou la transmission de son image à caractère pornographique
33957 delit 222-32 | Exhibition sexuelle commise au préjudice d’un mineur de 15 ans
34116 crime 222-24 | Viol incestueux aggravé commis sur un mineur
34117 crime 222-24 | Viol incestueux aggravé
34118 delit 222-29-1 | Agression sexuelle incestueuse sur un mineur de 15 ans
34119 delit 222-28 | Agression sexuelle incestueuse aggravée sur un mineur de plus de 15 ans
34120 delit 222-28 | Agression sexuelle incestueuse aggravée
34121 delit 222-29 | Agression sexuelle incestueuse sur un mineur de plus de 15 ans vulnérable
34122 delit 222-29 | Agression sexuelle incestueuse sur un majeur vulnérable
34123 delit 222-30 | Agression sexuelle incestueuse aggravée sur un mineur de plus de 15 ans vulnérable
34124 delit 222-30 | Agression sexuelle incestueuse aggravée sur un majeur vulnérable
`;

/** The codes above, in the order of the ministry's list. */
export const NATINF: readonly Coded[] = LINES.trim()
  .split('\n')
  .map(line => {
    const [facts = '', label = ''] = line.split(' | ');
    const [code = '', kind, ...article] = facts.split(' ');
    return { code, class: kind === 'crime' ? 'crime' : 'delit', article: article.join(' '), label };
  });
