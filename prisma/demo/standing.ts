import { addDays, type Day } from '../../server/law/days.ts';

const OBJECT =
  'la défense ou l’assistance de l’enfant en danger et victime de toutes formes de maltraitance, et la lutte contre la traite des êtres humains, le proxénétisme et l’exploitation sexuelle des mineurs';
const BOARD = 'conseil d’administration';

/** The fictitious association's own documents: in order, but for one to renew and one out of date, which keeps the annexes from being made. */
export const standingDocuments = (today: Day) => [
  {
    ...{ kind: 'statuts', title: 'Statuts d’origine', datedOn: '1990-02-20', fromOn: '1990-02-20', untilOn: '2019-06-11' },
    ...{
      organ: 'assemblée générale',
      object: 'la défense ou l’assistance de l’enfant en danger et victime de toutes formes de maltraitance',
    },
  },
  {
    ...{ kind: 'statuts', title: 'Statuts', datedOn: '2019-06-12', fromOn: '2019-06-12' },
    ...{ organ: 'assemblée générale', object: OBJECT },
  },
  { kind: 'recepisse_jo', title: 'Récépissé et extrait du Journal officiel', datedOn: '1990-03-12', fromOn: '1990-03-12' },
  {
    ...{ kind: 'pv_autorisation', title: 'Procès-verbal autorisant l’action', organ: BOARD },
    ...{ datedOn: addDays(today, -250), fromOn: addDays(today, -250) },
  },
  {
    ...{ kind: 'pouvoir_president', title: 'Pouvoir du président', organ: BOARD },
    ...{ datedOn: addDays(today, -250), fromOn: addDays(today, -250), untilOn: addDays(today, 42) },
  },
  {
    ...{ kind: 'liste_administrateurs', title: 'Liste des administrateurs', organ: 'assemblée générale' },
    ...{ datedOn: addDays(today, -400), fromOn: addDays(today, -400), untilOn: addDays(today, -35) },
  },
  {
    ...{ kind: 'rapport_activite', title: 'Rapport d’activité de l’an dernier', organ: 'assemblée générale' },
    ...{ datedOn: addDays(today, -160), fromOn: addDays(today, -160), untilOn: addDays(today, 205) },
  },
];
