import type { RaRecord } from 'react-admin';

/** A bundle made for the case. */
export interface BundleRow extends RaRecord<string> {
  caseId: string;
  kind: 'exhibits' | 'annexes';
  edition: number;
  items: number;
  pages: number;
  producedById: string;
  producedAt: string;
}

/** What a bundle would hold; `isApart`: listed, not merged. */
export interface BundleContents {
  items: { id: string; label: string; title: string; dated: string; isApart: boolean }[];
  refusals: string[];
}

/** How far the server is with one. */
export interface BundleStep {
  step: 'convert' | 'merge' | 'stamp';
  done: number;
  of: number;
}
