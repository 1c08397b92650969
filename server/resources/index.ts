import type { Resource } from '../rest/resource.ts';
import { absences } from './absences/index.ts';
import { accounts } from './accounts/index.ts';
import { annualComments } from './annual-comments/index.ts';
import { assignments } from './assignments/index.ts';
import { association } from './association/index.ts';
import { awards } from './awards/index.ts';
import { bars } from './bars/index.ts';
import { bundles } from './bundles/index.ts';
import { caseJoins } from './case-joins/index.ts';
import { caseReaders } from './case-readers/index.ts';
import { cases } from './cases/index.ts';
import { civilOutcomes } from './civil-outcomes/index.ts';
import { consents } from './consents/index.ts';
import { countVictims } from './count-victims/index.ts';
import { counts } from './counts/index.ts';
import { courts } from './courts/index.ts';
import { deadlines } from './deadlines/index.ts';
import { debtors } from './debtors/index.ts';
import { decisions } from './decisions/index.ts';
import { documents } from './documents/index.ts';
import { exhibits } from './exhibits/index.ts';
import { filings } from './filings/index.ts';
import { hearingOutcomes } from './hearing-outcomes/index.ts';
import { hearings } from './hearings/index.ts';
import { journal } from './journal/index.ts';
import { lawyers } from './lawyers/index.ts';
import { notes } from './notes/index.ts';
import { notifications } from './notifications/index.ts';
import { numbers } from './numbers/index.ts';
import { offences } from './offences/index.ts';
import { outcomes } from './outcomes/index.ts';
import { payments } from './payments/index.ts';
import { persons } from './persons/index.ts';
import { possibleLinks } from './possible-links/index.ts';
import { proceedingDefendants } from './proceeding-defendants/index.ts';
import { proceedings } from './proceedings/index.ts';
import { ruleApprovals } from './rule-approvals/index.ts';
import { savedViews } from './saved-views/index.ts';
import { settings } from './settings/index.ts';
import { stageMoves } from './stage-moves/index.ts';
import { standingDocuments } from './standing-documents/index.ts';
import { steps } from './steps/index.ts';
import { tasks } from './tasks/index.ts';
import { templates } from './templates/index.ts';
import { users } from './users/index.ts';

/** The table of contents of the API. */
export const resources: readonly Resource[] = [
  cases,
  caseReaders,
  proceedings,
  proceedingDefendants,
  stageMoves,
  numbers,
  persons,
  counts,
  countVictims,
  consents,
  possibleLinks,
  hearings,
  hearingOutcomes,
  caseJoins,
  decisions,
  outcomes,
  civilOutcomes,
  awards,
  debtors,
  payments,
  steps,
  deadlines,
  filings,
  documents,
  exhibits,
  bundles,
  notes,
  tasks,
  templates,
  assignments,
  lawyers,
  absences,
  courts,
  bars,
  offences,
  users,
  accounts,
  association,
  notifications,
  savedViews,
  settings,
  standingDocuments,
  ruleApprovals,
  annualComments,
  journal,
];
