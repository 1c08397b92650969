import Close from '@mui/icons-material/Close';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useGetList, useGetManyAggregate, useNotify } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { useMe } from '../../me.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PanelTitle, SidePanel } from '../../ui/SidePanel.tsx';
import { SkeletonRows } from '../../ui/SkeletonRows.tsx';
import { StateTag } from '../../ui/StateTag.tsx';
import { instantInWords } from '../forms/frenchDays.ts';
import { sentenceOf } from '../forms/refusals.ts';
import type { CaseRow, NoticeRow } from '../forms/rows.ts';
import { useApi } from '../forms/useApi.ts';

const PAGE = 50;

/** « Nouveautés »: what concerns this person, newest first; a case that is no longer open to him goes without its name. */
export default function NoticesPanel({ onClose }: { onClose: () => void }) {
  const titleId = useId();
  const [shown, setShown] = useState(PAGE);
  const {
    data,
    total = 0,
    isPending,
    error,
  } = useGetList<NoticeRow>('notifications', {
    pagination: { page: 1, perPage: shown },
    sort: { field: 'createdAt', order: 'DESC' },
  });
  const { see } = useSeeing();
  const newest = data?.[0];
  const hasNew = data?.some(({ seenAt }) => seenAt === null) === true;
  return (
    <SidePanel labelledBy={titleId} onClose={onClose}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, marginBottom: 1 }}>
        <PanelTitle id={titleId}>Nouveautés</PanelTitle>
        <IconButton aria-label="Fermer les nouveautés" onClick={onClose}>
          <Close />
        </IconButton>
      </Box>
      {hasNew && newest && (
        <Button
          size="small"
          variant="outlined"
          sx={{ alignSelf: 'flex-start', marginBottom: 1 }}
          onClick={() => void see(newest.id, 'seeAll')}
        >
          Marquer tout comme vu
        </Button>
      )}
      {isPending && <SkeletonRows rows={4} columns={1} />}
      {error && <Typography role="alert">{sentenceOf(error)}</Typography>}
      {data?.length === 0 && (
        <EmptyState text="Rien de nouveau. Les mentions, les tâches et les dossiers qu’on vous confie s’afficheront ici." />
      )}
      <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {data?.map(notice => (
          <NoticeLine key={notice.id} notice={notice} onOpen={() => void see(notice.id, 'see').then(onClose)} />
        ))}
      </Box>
      {data && total > data.length && <Button onClick={() => setShown(shown + PAGE)}>Afficher plus</Button>}
    </SidePanel>
  );
}

function NoticeLine({ notice, onOpen }: { notice: NoticeRow; onOpen: () => void }) {
  const described = useMe().resources.notifications;
  const navigate = useNavigate();
  const { data } = useGetManyAggregate<CaseRow>(
    'cases',
    { ids: notice.caseId ? [notice.caseId] : [] },
    { enabled: notice.caseId !== null },
  );
  const dossier = data?.[0];
  const words = described?.fields.kind?.choices?.[notice.kind] ?? notice.kind;
  const open = () => {
    onOpen();
    if (dossier) void navigate(`/cases/${dossier.id}/show`);
  };
  return (
    <Box component="li" sx={{ paddingY: 1.25, borderTop: 1, borderColor: 'divider' }}>
      <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 1 }}>
        <Typography sx={{ flex: 1, fontWeight: notice.seenAt ? 400 : 600 }}>{words}</Typography>
        {!notice.seenAt && <StateTag label="Nouveau" tone="info" />}
      </Box>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
        <Typography variant="body2" sx={{ flex: 1, color: 'text.secondary' }}>
          {instantInWords(notice.createdAt)}
        </Typography>
        {dossier && (
          <Button size="small" onClick={open} aria-label={`Ouvrir ${dossier.codeName} — ${words}`}>
            Ouvrir {dossier.codeName}
          </Button>
        )}
      </Box>
    </Box>
  );
}

function useSeeing() {
  const api = useApi();
  const notify = useNotify();
  const client = useQueryClient();
  return {
    async see(id: string, verb: 'see' | 'seeAll') {
      try {
        await api.act('notifications', id, verb, {});
      } catch (error) {
        notify(sentenceOf(error), { type: 'error' });
      }
      await client.invalidateQueries({ queryKey: ['notifications'] });
    },
  };
}
