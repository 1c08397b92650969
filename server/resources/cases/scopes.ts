import { addDays } from '#law/days';
import { NOT_JOINED } from '#law/stages';
import { DUE_STATES } from '#schema/deadlines';
import { filings } from '../../../templates/index.ts';
import { staffAndDirection, workedCases } from '../../access.ts';
import type { Scope } from '../../rest/resource.ts';
import { OWN_CLASSES } from './nextStep.ts';

/** The time limits that an act of the association answers. */
const RULES_ANSWERED = filings.flatMap(({ rules }) => rules);
const SOON_DAYS = 30;

/** The quick filters of the list that are more than one value of one field. */
export const scopes: Readonly<Record<string, Scope>> = {
  open: { title: 'En cours', looksAt: ['closedOn'], where: () => ({ closedOn: null }) },
  closed: { title: 'Clos', looksAt: ['closedOn'], where: () => ({ closedOn: { not: null } }) },
  mine: { title: 'Mes dossiers', looksAt: ['responsibleId'], where: user => ({ responsibleId: user.id }) },
  mine_next: { title: 'J’ai la prochaine étape', looksAt: ['nextStepOwnerId'], where: user => ({ nextStepOwnerId: user.id }) },
  not_joined: { title: 'Non déposée', looksAt: ['standing'], where: () => ({ standing: { in: [...NOT_JOINED] } }) },
  hearing_soon: {
    title: `Moins de ${SOON_DAYS} jours`,
    looksAt: ['nextHearingOn'],
    where: (_user, today) => ({ AND: [{ nextHearingOn: { gte: today } }, { nextHearingOn: { lt: addDays(today, SOON_DAYS) } }] }),
  },
  // A hearing of yesterday is planned no more, whatever the column still says before the day is settled.
  hearing_none: {
    title: 'Aucune',
    looksAt: ['nextHearingOn'],
    where: (_user, today) => ({ OR: [{ nextHearingOn: null }, { nextHearingOn: { lt: today } }] }),
  },
  no_lawyer: { title: 'Sans avocat', looksAt: ['leadLawyerId'], where: () => ({ leadLawyerId: null }) },
  no_next_step: {
    title: 'Sans prochaine étape',
    looksAt: ['nextStepKind', 'closedOn'],
    where: () => ({ nextStepKind: null, closedOn: null }),
  },
  /** A deadline runs that an act answers, and none is being made. « À produire » says which, one by one. */
  to_prepare: {
    title: 'Acte à préparer',
    looksAt: ['closedOn'],
    access: workedCases,
    where: () => ({
      closedOn: null,
      deadlines: { some: { rule: { in: [...RULES_ANSWERED] }, state: { in: [...DUE_STATES] }, deadlineClass: { in: [...OWN_CLASSES] } } },
      filings: { none: { state: { in: ['draft', 'ready'] } } },
    }),
  },
  /** A condition of the law was not proved yet when an act was produced or filed, and somebody said why to go on. */
  overridden: {
    title: 'Acte malgré un obstacle',
    looksAt: ['closedOn'],
    access: staffAndDirection,
    where: () => ({ closedOn: null, filings: { some: { overrideReason: { not: null }, state: { in: ['draft', 'ready', 'filed'] } } } }),
  },
  silent: {
    title: 'Silencieux',
    looksAt: ['nextStepKind', 'nextStepOn', 'closedOn'],
    where: (_user, today) => ({ nextStepKind: 'follow_up', nextStepOn: { lt: today }, closedOn: null }),
  },
};
