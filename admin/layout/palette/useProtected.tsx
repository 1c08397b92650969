import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useMe } from '../../me.ts';
import { sentenceOf } from '../../resources/forms/refusals.ts';
import { useApi } from '../../resources/forms/useApi.ts';
import { digitsOf, type Line } from './lines.ts';

type PersonFound = { id: string; caseId: string; role: string; pseudonym: string; codeName: string; isExact: boolean };

/** « Chercher parmi les identités protégées »: a line of its own, so that ordinary typing asks nothing the journal would keep. */
export function useProtected(typed: string): { lines: Line[]; sentence: string | null } {
  const api = useApi();
  const navigate = useNavigate();
  const { resources } = useMe();
  const [answer, setAnswer] = useState<{ for: string; persons: PersonFound[]; failure: string | null } | null>(null);
  const text = typed.trim();
  if (resources.persons?.can.searchName !== true || text.length < 3 || digitsOf(text) !== null) return { lines: [], sentence: null };
  const search = async () => {
    try {
      setAnswer({ for: text, persons: await api.question<PersonFound>('persons', 'searchName', { name: text }), failure: null });
    } catch (error) {
      setAnswer({ for: text, persons: [], failure: sentenceOf(error) });
    }
  };
  if (answer?.for !== text) {
    const label = 'Chercher parmi les identités protégées';
    const detail = 'Cette recherche est inscrite au journal, sans ce que vous cherchez.';
    return {
      lines: [{ id: 'protected', group: 'Identités protégées', label, detail, stays: true, run: () => void search() }],
      sentence: null,
    };
  }
  const roles = resources.persons.fields.role?.choices ?? {};
  const lines = answer.persons.map(({ id, caseId, role, pseudonym, codeName, isExact }) => ({
    ...{ id: `person${id}`, group: 'Identités protégées', label: `${pseudonym} — ${codeName}` },
    detail: `${roles[role] ?? ''}${isExact ? '' : ', nom qui se prononce de même'}`,
    run: () => void navigate(`/cases/${caseId}/show`, { state: { tab: 'parties' } }),
  }));
  const none = lines.length === 0 ? 'Aucune identité de ce nom dans les dossiers qui vous sont ouverts.' : null;
  return { lines, sentence: answer.failure ?? none };
}
