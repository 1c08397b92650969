import ArrowDropDown from '@mui/icons-material/ArrowDropDown';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useState } from 'react';
import { useNotify, useRefresh } from 'react-admin';
import { sentenceOf } from '../forms/refusals.ts';
import { useApi } from '../forms/useApi.ts';
import type { CommentRow, Passage, Scan } from './bilanRows.ts';
import { LeakAlert } from './LeakAlert.tsx';

type Export = { row: CommentRow; scan: Scan };

/** [Exporter] and what it leads to: the scan, its remedies, then the file. Nothing is delivered while a protected passage is left. */
export function ExportChapter({
  year,
  row,
  onCreated,
  onEdit,
}: {
  year: number;
  row: CommentRow | null;
  onCreated: () => void;
  onEdit: () => void;
}) {
  const [api, notify, refresh] = [useApi(), useNotify(), useRefresh()];
  const isNarrow = useMediaQuery('(max-width:899px)', { noSsr: true });
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const [opened, setOpened] = useState<Export | null>(null);
  // A verdict holds for the paragraph it was given of: edited since, it is no longer shown. The page may be late, never ahead, of a remedy.
  const verdict = opened && (row === null || row.version <= opened.row.version) ? opened : null;
  const during = async (work: () => Promise<void>) => {
    setIsBusy(true);
    try {
      await work();
    } catch (error) {
      notify(sentenceOf(error), { type: 'error' });
    }
    setIsBusy(false);
  };
  const scan = async (of: CommentRow) =>
    setOpened({ row: of, scan: await api.act<Scan & { id: string }>('annual-comments', of.id, 'scan', { version: of.version }) });
  const latest = async () => {
    if (row === null) {
      const { data } = await api.create<CommentRow>('annual-comments', { data: { year, text: null } });
      onCreated();
      return data;
    }
    return (await api.getOne<CommentRow>('annual-comments', { id: row.id })).data;
  };
  const begin = () =>
    during(async () => {
      setAnchor(null);
      setOpened(null);
      await scan(await latest());
    });
  const mend = ({ rank }: Passage, remedy: 'replace' | 'remove') =>
    during(async () => {
      if (!verdict) return;
      const { id, version } = verdict.row;
      const mended = await api.act<CommentRow>('annual-comments', id, 'remedy', { version, rank, remedy });
      refresh();
      await scan(mended);
    });
  const edit = () => {
    setOpened(null);
    onEdit();
  };
  const download = () => during(() => (verdict ? api.download('annual-comments', verdict.row.id, 'chapter') : Promise.resolve()));
  if (isNarrow) return <Typography sx={{ marginY: 2, color: 'text.secondary' }}>L’export se fait sur un ordinateur.</Typography>;
  return (
    <Box sx={{ marginY: 2 }}>
      <Button
        variant={verdict ? 'outlined' : 'contained'}
        endIcon={<ArrowDropDown />}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        disabled={isBusy}
        onClick={event => setAnchor(event.currentTarget)}
      >
        Exporter
      </Button>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        <MenuItem onClick={begin}>Chapitre du rapport annuel (DOCX)</MenuItem>
      </Menu>
      {isBusy && <Typography role="status">Contrôle anti-fuite en cours…</Typography>}
      {verdict && <LeakAlert {...verdict.scan} isBusy={isBusy} onMend={mend} onEdit={edit} onDownload={download} />}
    </Box>
  );
}
