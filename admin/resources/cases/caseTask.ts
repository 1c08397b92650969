import { useEffect, useEffectEvent, useState } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { toGenerate } from '../filings/toGenerate.ts';

/** The hearing that a notice announces, as it was typed at intake. */
export type ProposedHearing = { heldOn: string; startTime: string | null; chamber: string | null };

/** What is being done on the case: one act at a time, over the page. */
export type CaseTask =
  | { kind: 'report'; hearingId: string }
  /** On a page of its own: the act and what it is for may be known already. */
  | { kind: 'filing'; act?: string; hearingId?: string | null; decisionId?: string | null }
  | { kind: 'join' }
  | { kind: 'event'; eventKind?: string }
  /** `isFollowed`: the hearing it announces is asked next, with what is known of it. */
  | { kind: 'notice'; hearing?: ProposedHearing; isFollowed?: boolean }
  | { kind: 'hearing'; hearing?: ProposedHearing }
  | { kind: 'decision' | 'exhibit' | 'consent' | 'payment' }
  | { kind: 'choose' | 'close' | 'reopen' | 'restrict' | 'lift' | 'responsible' | 'print' }
  /** Without a proceeding, the leading one. */
  | { kind: 'advance'; proceedingId?: string }
  | null;

/** What a link to a case asks to open: one of its tabs, or an act already begun. */
export type Asked = {
  task?: string;
  tab?: string;
  hearing?: ProposedHearing;
  eventKind?: string;
  hearingId?: string;
  isFollowed?: boolean;
} | null;

const PLAIN = ['choose', 'join', 'hearing', 'decision', 'exhibit', 'consent', 'payment', 'advance'] as const;

/** The act a link begins; null for none, or one that does not exist. */
export function askedTask(asked: Asked): CaseTask {
  const { task, hearing, eventKind, hearingId, isFollowed = false } = asked ?? {};
  if (task === 'notice') return { kind: 'notice', isFollowed: isFollowed || hearing !== undefined, ...(hearing && { hearing }) };
  if (task === 'event') return { kind: 'event', ...(eventKind && { eventKind }) };
  if (task === 'filing') return { kind: 'filing' };
  if (task === 'report') return hearingId ? { kind: 'report', hearingId } : null;
  const plain = PLAIN.find(kind => kind === task);
  return plain ? { kind: plain } : null;
}

/** The tab and the act in progress; what a link asked is begun once, whether it led here or was followed here. */
export function useOpening(caseId: string) {
  const { state, pathname } = useLocation();
  const navigate = useNavigate();
  const asked = state as Asked;
  const [tab, openTab] = useState(asked?.tab ?? 'overview');
  const [task, setTask] = useState<CaseTask>(onThisPage(askedTask(asked)));
  const start = (wanted: CaseTask, how = { replace: false }) => {
    setTask(onThisPage(wanted));
    if (wanted?.kind === 'filing') {
      const { act, ...anchor } = wanted;
      void navigate(toGenerate({ caseId, ...anchor, kind: act }).to, how);
    }
  };
  const begin = useEffectEvent((wanted: Asked) => {
    if (wanted?.task === undefined && wanted?.tab === undefined) return;
    if (wanted.tab) openTab(wanted.tab);
    if (wanted.task !== 'filing') void navigate(pathname, { replace: true, state: null });
    start(askedTask(wanted), { replace: true });
  });
  useEffect(() => begin(asked), [asked]);
  return { tab, openTab, task, start };
}

const onThisPage = (task: CaseTask): CaseTask => (task?.kind === 'filing' ? null : task);
