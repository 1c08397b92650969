import type { RaRecord } from 'react-admin';
import { useGetList } from 'react-admin';

/** A version of the template of a kind of filing; `findings` is JSON text. */
export interface TemplateRow extends RaRecord<string> {
  kind: string;
  title: string;
  edition: number;
  isPublished: boolean;
  isRefused: boolean;
  findings: string;
  documentId: string | null;
  depositedById: string | null;
  publishedAt: string | null;
  createdAt: string;
  version: number;
}

/** One thing the check says of a version. */
export interface Finding {
  level: 'error' | 'remark';
  place: string;
  sentence: string;
  hint: string | null;
  copy: string | null;
}

/** One field of the dictionary, and whether the version looked at uses it. */
export interface DictionaryEntry {
  path: string;
  title: string;
  example: string;
  kind: 'text' | 'condition' | 'list';
  isUsed: boolean;
}

/** Every version of every kind, or of one; the newest first. */
export function useTemplates(kind?: string) {
  return useGetList<TemplateRow>('templates', {
    filter: kind ? { kind } : {},
    pagination: { page: 1, perPage: 500 },
    sort: { field: 'edition', order: 'DESC' },
  });
}

/** « utilisé 41 fois ». */
export const usedInWords = (used: number): string => (used === 0 ? 'pas encore utilisé' : `utilisé ${used} fois`);

export const findingsOf = (row: TemplateRow): Finding[] => JSON.parse(row.findings);

/** « 2 erreurs, 1 remarque ». */
export function countInWords(findings: readonly Finding[]): string {
  const count = (level: Finding['level'], word: string) => {
    const number = findings.filter(finding => finding.level === level).length;
    return number === 0 ? [] : [`${number} ${word}${number > 1 ? 's' : ''}`];
  };
  return [...count('error', 'erreur'), ...count('remark', 'remarque')].join(', ');
}
