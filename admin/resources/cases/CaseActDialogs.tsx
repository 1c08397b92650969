import { AdvanceProceeding } from '../proceedings/AdvanceProceeding.tsx';
import { ChooseStep } from './ChooseStep.tsx';
import { CloseCase } from './CloseCase.tsx';
import { leadingOf, useCaseFile } from './caseFile.tsx';
import { PrintCard } from './PrintCard.tsx';
import { LiftRestriction, ReopenCase } from './ReopenCase.tsx';
import { ResponsibleForm } from './ResponsibleForm.tsx';
import { RestrictCase } from './RestrictCase.tsx';

/** The act on the case that is in progress, over the page. */
export function CaseActDialogs() {
  const file = useCaseFile();
  const { task, start } = file;
  const onClose = () => start(null);
  switch (task?.kind) {
    case 'choose':
      return <ChooseStep onClose={onClose} />;
    case 'close':
      return <CloseCase onClose={onClose} />;
    case 'reopen':
      return <ReopenCase onClose={onClose} />;
    case 'restrict':
      return <RestrictCase onClose={onClose} />;
    case 'lift':
      return <LiftRestriction onClose={onClose} />;
    case 'responsible':
      return <ResponsibleForm onClose={onClose} />;
    case 'print':
      return <PrintCard onClose={onClose} />;
    case 'advance': {
      const proceedingId = task.proceedingId ?? leadingOf(file)?.id;
      return proceedingId ? <AdvanceProceeding proceedingId={proceedingId} onClose={onClose} /> : null;
    }
    default:
      return null;
  }
}
