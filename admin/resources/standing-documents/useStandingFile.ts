import { type RaRecord, useGetList } from 'react-admin';
import type { StandingKindName } from '#law/standingDocuments';
import { useResourceDescription } from '../../me.ts';

/** A dated document of the association. */
export interface StandingDocumentRow extends RaRecord<string> {
  kind: StandingKindName;
  title: string;
  datedOn: string | null;
  fromOn: string;
  untilOn: string | null;
  organ: string | null;
  object: string | null;
  documentId: string | null;
  version: number;
}

const ALL = { pagination: { page: 1, perPage: 500 } };
const DEFAULT_REMIND_DAYS = 60;

/** The association's documents, the last begun first, and from when one is to be renewed. */
export function useStandingFile() {
  const isOpen = useResourceDescription('standing-documents').can.list === true;
  const { data, error, isPending, refetch } = useGetList<StandingDocumentRow>('standing-documents', ALL, { enabled: isOpen, retry: false });
  const { data: settings } = useGetList<RaRecord<string> & { standingRemindDays: number }>('settings');
  return {
    isOpen,
    documents: data ?? [],
    error: error ?? null,
    retry: () => void refetch(),
    isPending: isOpen && isPending,
    remindDays: settings?.[0]?.standingRemindDays ?? DEFAULT_REMIND_DAYS,
  };
}
