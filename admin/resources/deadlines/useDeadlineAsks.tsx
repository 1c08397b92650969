import { type ReactNode, useState } from 'react';
import type { DeadlineRow } from '../forms/rows.ts';
import { CloseDeadline } from './CloseDeadline.tsx';
import { ContestDeadline } from './ContestDeadline.tsx';
import { WhyPanel } from './WhyPanel.tsx';

/** What one may ask of a deadline, one at a time over the page. */
export type DeadlineAsks = Record<'onWhy' | 'onClose' | 'onContest', (deadline: DeadlineRow) => void> & {
  /** Opens the fact the deadline runs from, where the page has it; null when it is not an event. */
  onCorrect?: (deadline: DeadlineRow) => (() => void) | null;
};

type Asked = { what: 'why' | 'close' | 'contest'; deadline: DeadlineRow } | null;

/** The asks of a list of deadlines, and what they open. */
export function useDeadlineAsks(): { asks: DeadlineAsks; opened: ReactNode } {
  const [asked, setAsked] = useState<Asked>(null);
  const ask = (what: NonNullable<Asked>['what']) => (deadline: DeadlineRow) => setAsked({ what, deadline });
  const shut = () => setAsked(null);
  const asks = { onWhy: ask('why'), onClose: ask('close'), onContest: ask('contest') };
  if (asked === null) return { asks, opened: null };
  const { deadline } = asked;
  if (asked.what === 'why') return { asks, opened: <WhyPanel key={deadline.id} computation={deadline.computation} onClose={shut} /> };
  const Dialog = asked.what === 'close' ? CloseDeadline : ContestDeadline;
  return { asks, opened: <Dialog deadline={deadline} onClose={shut} /> };
}
