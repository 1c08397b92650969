import { ConsentTask } from '../consents/ConsentTask.tsx';
import { PaymentForm } from '../decisions/PaymentForm.tsx';
import { RecordDecision } from '../decisions/RecordDecision.tsx';
import { AddExhibit } from '../exhibits/AddExhibit.tsx';
import { HearingForm } from '../hearings/HearingForm.tsx';
import { HearingReport } from '../hearings/HearingReport.tsx';
import { AddEvent } from '../steps/AddEvent.tsx';
import { useCaseFile } from './caseFile.tsx';

/** The form of what happened, over the page: each takes from the case what it can propose, so it waits until that is read. */
export function CaseEvents() {
  const { dossier, task, start, hearings, proceedings, decisions, persons } = useCaseFile();
  const close = () => start(null);
  if ([hearings, proceedings, decisions, persons].some(({ isPending }) => isPending)) return null;
  switch (task?.kind) {
    case 'report': {
      const hearing = hearings.rows.find(({ id }) => id === task.hearingId);
      return hearing ? <HearingReport hearing={hearing} dossier={dossier} onClose={close} /> : null;
    }
    case 'notice': {
      const { hearing, isFollowed } = task;
      const next = () => start(isFollowed ? { kind: 'hearing', ...(hearing && { hearing }) } : null);
      return <AddExhibit key="notice" isNotice onClose={close} onSaved={next} />;
    }
    case 'exhibit':
      return <AddExhibit key="exhibit" onClose={close} />;
    case 'hearing':
      return <HearingForm hearing={null} {...(task.hearing && { proposed: task.hearing })} onClose={close} />;
    case 'event':
      return <AddEvent onClose={close} {...(task.eventKind && { kind: task.eventKind })} />;
    case 'decision':
      return <RecordDecision onClose={close} />;
    case 'consent':
      return <ConsentTask onClose={close} />;
    case 'payment':
      return <PaymentForm dossier={dossier} persons={persons.rows} debtorIds={[]} onClose={close} />;
    default:
      return null;
  }
}
