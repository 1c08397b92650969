import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useGetList, useGetOne } from 'react-admin';
import { useLocation, useNavigate } from 'react-router-dom';
import { useMe } from '../../me.ts';
import { dayAndMonth } from '../../resources/forms/frenchDays.ts';
import type { CaseRow, HearingRow } from '../../resources/forms/rows.ts';
import { visuallyHidden } from '../../ui/visuallyHidden.ts';
import { Chooser, ChooserKeys } from '../palette/Chooser.tsx';
import { type Line, matches } from '../palette/lines.ts';
import { useFound } from '../palette/useFound.ts';
import { WHAT_HAPPENED } from './door.ts';
import { type EventKind, eventKinds } from './eventKinds.ts';

const MOST = 8;

/** « Que s’est-il passé ? »: which case, unless one is on screen, then what; the page of the case opens with the form of it. */
export default function EventDoor({ caseId, onClose }: { caseId: string | null; onClose: () => void }) {
  const [chosen, setChosen] = useState(caseId);
  const { data: dossier, isPending, error } = useGetOne<CaseRow>('cases', { id: chosen ?? '' }, { enabled: chosen !== null, retry: false });
  if (chosen === null || error) return <ChooseCase onChoose={setChosen} onClose={onClose} />;
  return isPending || !dossier ? null : <ChooseKind dossier={dossier} onClose={onClose} />;
}

/** The open cases: those that press first, then those that what is typed finds. */
function ChooseCase({ onChoose, onClose }: { onChoose: (id: string) => void; onClose: () => void }) {
  const [typed, setTyped] = useState('');
  const { found, isAsking, failed } = useFound(typed);
  const { data: pressing = [] } = useGetList<CaseRow>('cases', {
    filter: { closedOn: null },
    pagination: { page: 1, perPage: MOST },
    sort: { field: 'nextStepOrder', order: 'ASC' },
  });
  const rows = typed.trim() === '' ? pressing : (found?.cases.filter(({ closedOn }) => !closedOn) ?? []);
  const lines = rows.map(
    (row): Line => ({
      ...{ id: row.id, group: typed.trim() === '' ? 'Les plus urgents' : 'Dossiers', label: row.codeName, detail: row.reference },
      ...{ stays: true, run: () => onChoose(row.id) },
    }),
  );
  const isEmpty = typed.trim() !== '' && !isAsking && lines.length === 0;
  return (
    <Chooser
      label={WHAT_HAPPENED}
      hasTitle
      field="Dans quel dossier"
      placeholder="Nom de code ou numéro du dossier"
      onType={setTyped}
      {...{ typed, lines, isAsking, onClose }}
    >
      <Said
        count={lines.length}
        words={failed ? 'La recherche ne répond pas. Réessayez.' : isEmpty ? 'Aucun dossier ouvert ne correspond.' : null}
      />
      <ChooserKeys>↑ ↓ choisir · Entrée continuer · Échap fermer</ChooserKeys>
    </Chooser>
  );
}

/** What may have happened in this case; the reports that are awaited come first. */
function ChooseKind({ dossier, onClose }: { dossier: CaseRow; onClose: () => void }) {
  const [typed, setTyped] = useState('');
  const open = useOpenCase(dossier.id);
  const me = useMe();
  const reports = useReports(dossier.id);
  const isSought = ({ label, words = '' }: EventKind) => typed.trim() === '' || matches(`${label} ${words}`, typed);
  const lines = [...reports, ...eventKinds(me)]
    .filter(isSought)
    .map(({ id, group, label, detail, asks }): Line => ({ ...{ id, group, label }, ...(detail && { detail }), run: () => open(asks) }));
  return (
    <Chooser
      label={`${WHAT_HAPPENED} — ${dossier.codeName}`}
      hasTitle
      field="Ce qui s’est passé"
      placeholder="Avis, décision, accord, courrier…"
      onType={setTyped}
      {...{ typed, lines, onClose }}
    >
      <Said count={lines.length} words={lines.length === 0 ? 'Rien ne correspond. Essayez un autre mot, ou « autre ».' : null} />
      <ChooserKeys>↑ ↓ choisir · Entrée ouvrir le formulaire · Échap fermer</ChooserKeys>
    </Chooser>
  );
}

/** Goes to the page of the case with what it is to open; from that very page, the history keeps one entry. */
function useOpenCase(id: string) {
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const path = `/cases/${id}/show`;
  return (asks: EventKind['asks']) => void navigate(path, { state: asks, replace: pathname === path });
}

/** The report of each hearing held and not told of; without one, where the hearings are. */
function useReports(caseId: string): EventKind[] {
  const { today, resources } = useMe();
  const may = resources.hearings?.can.report === true;
  const { data = [] } = useGetList<HearingRow>(
    'hearings',
    {
      filter: { caseId, outcome: null, heldOn_lte: today },
      pagination: { page: 1, perPage: MOST },
      sort: { field: 'heldOn', order: 'ASC' },
    },
    { enabled: may },
  );
  if (!may) return [];
  const words = 'compte rendu renvoi délibéré jugement';
  if (data.length === 0) {
    const detail = 'aucune audience passée n’en attend';
    return [{ id: 'report', group: 'Audience', label: 'Compte rendu d’audience', detail, words, asks: { tab: 'hearings' } }];
  }
  return data.map(({ id, heldOn }) => ({
    ...{ id: `report${id}`, group: 'Audience', label: `Compte rendu de l’audience du ${dayAndMonth(heldOn)}`, words },
    asks: { task: 'report', hearingId: id },
  }));
}

function Said({ count, words }: { count: number; words: string | null }) {
  return (
    <>
      {words && <Typography sx={{ paddingX: 2, paddingY: 1.5, color: 'text.secondary' }}>{words}</Typography>}
      <Box role="status" sx={visuallyHidden}>
        {words ?? `${count} choix`}
      </Box>
    </>
  );
}
