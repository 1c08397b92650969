import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useMe } from '../../me.ts';
import type { CaseRow, NumberRow } from '../../resources/forms/rows.ts';
import { useApi } from '../../resources/forms/useApi.ts';
import { commandOf, digitsOf } from './lines.ts';

const PAUSE_MS = 80;
const MOST = 8;

/** A lawyer as the palette shows one. */
export type LawyerFound = { id: string; civility: string; firstName: string; lastName: string; bar: string };
/** A number that holds the digits typed. */
export type NumberFound = NumberRow & { caseId: string };
/** What the server finds for a text. */
export type Found = { for: string; cases: CaseRow[]; numbers: NumberFound[]; lawyers: LawyerFound[] };

/** Asks the server at each short pause; what is typed is in the body of the request and kept nowhere. `isAsking` until the answer is that of what is typed. */
export function useFound(typed: string): { found: Found | null; isAsking: boolean; failed: boolean } {
  const ask = useAsk();
  const [sought, setSought] = useState('');
  const text = typed.trim();
  useEffect(() => {
    const timer = setTimeout(() => setSought(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  const { data, isError } = useQuery({
    queryKey: ['palette', sought],
    queryFn: () => ask(sought),
    enabled: sought.length > 0,
    gcTime: 0,
    placeholderData: (last: Found | undefined) => last,
  });
  if (text === '') return { found: null, isAsking: false, failed: false };
  return { found: data ?? null, isAsking: !isError && data?.for !== text, failed: isError };
}

function useAsk(): (text: string) => Promise<Found> {
  const api = useApi();
  const { resources } = useMe();
  return async text => {
    const { words } = commandOf(text);
    const digits = digitsOf(words);
    const list = async <Row>(resource: string, isWanted: boolean, filter: Record<string, unknown>, field: string): Promise<Row[]> => {
      if (!isWanted || resources[resource]?.can.list !== true) return [];
      const { data } = await api.getList(resource, { filter, pagination: { page: 1, perPage: MOST }, sort: { field, order: 'ASC' } });
      return data as unknown as Row[];
    };
    const [cases, numbers, lawyers] = await Promise.all([
      list<CaseRow>('cases', words !== '', { q: words }, 'nextStepOrder'),
      list<NumberFound>('numbers', digits !== null, { q: digits ?? '' }, 'kind'),
      list<LawyerFound>('lawyers', digits === null && words !== '', { q: words }, 'sortName'),
    ]);
    return { for: text, cases, numbers, lawyers };
  };
}
