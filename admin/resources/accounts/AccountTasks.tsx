import { InviteLawyer } from '../lawyers/InviteLawyer.tsx';
import { ProlongAccess } from '../lawyers/ProlongAccess.tsx';
import { AccountForm } from './AccountForm.tsx';
import type { AccountRow } from './accountRows.ts';
import { GiveCode } from './GiveCode.tsx';
import { RightsDialog } from './RightsDialog.tsx';
import { WithdrawAccess } from './WithdrawAccess.tsx';

/** What is being done about accesses: one thing at a time, over the list. */
export type AccountTask =
  | { kind: 'invite' | 'inviteLawyer' | 'rights' }
  | { kind: 'edit' | 'code' | 'prolong' | 'withdraw' | 'entrust' | 'seeAs'; account: AccountRow };

type TasksProps = { task: AccountTask; onStart: (task: AccountTask) => void; onClose: () => void };

/** The dialog of the task in hand. */
export function AccountTasks({ task, onStart, onClose }: TasksProps) {
  switch (task.kind) {
    case 'invite':
      return <AccountForm account={null} onDone={account => onStart({ kind: 'code', account })} onClose={onClose} />;
    case 'inviteLawyer':
      return <InviteLawyer lawyer={null} onClose={onClose} />;
    case 'edit':
      return <AccountForm account={task.account} onDone={onClose} onClose={onClose} />;
    case 'prolong':
      return <ProlongAccess lawyerId={task.account.lawyerId ?? ''} name={task.account.displayName} onClose={onClose} />;
    case 'code':
      return <GiveCode key={task.account.id} account={task.account} onClose={onClose} />;
    case 'withdraw':
    case 'entrust':
      return (
        <WithdrawAccess
          target={{ resource: 'accounts', id: task.account.id, name: task.account.displayName }}
          verb={task.kind === 'withdraw' ? 'deactivate' : 'entrust'}
          onClose={onClose}
        />
      );
    case 'rights':
      return <RightsDialog onClose={onClose} />;
    case 'seeAs':
      return <RightsDialog account={task.account} onClose={onClose} />;
  }
}
