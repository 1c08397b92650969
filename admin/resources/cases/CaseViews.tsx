import AddIcon from '@mui/icons-material/Add';
import MoreVert from '@mui/icons-material/MoreVert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import MuiLink from '@mui/material/Link';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import Typography from '@mui/material/Typography';
import { useEffect, useEffectEvent, useId, useState } from 'react';
import { useListContext, useRefresh, useUpdate } from 'react-admin';
import { Link, useSearchParams } from 'react-router-dom';
import { useMe } from '../../me.ts';
import { useSay } from '../forms/useSay.tsx';
import { type CaseFilter, isSameFilter, OPEN_CASES } from './caseFilters.ts';
import { type CaseView, useCaseViews, useOpenView } from './useCaseViews.ts';
import { ViewDialog } from './ViewDialog.tsx';

/** The views kept on the server, as links with what they hold today; what is on screen may be kept as one more. */
export function CaseViews() {
  const titleId = useId();
  const { filterValues } = useListContext();
  const { q: _typed, ...filter } = filterValues as CaseFilter;
  const views = useCaseViews();
  const [isNaming, setIsNaming] = useState(false);
  useViewOfAddress(views);
  const isKept = isSameFilter(filter, OPEN_CASES) || views.some(view => isSameFilter(view.filter, filter));
  return (
    <Box component="section" aria-labelledby={titleId}>
      <Typography id={titleId} variant="caption" component="h2" sx={{ color: 'text.secondary', fontWeight: 600, marginBottom: 0.5 }}>
        Vues
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {views.map(view => (
          <ViewLine key={view.row.id} view={view} isHere={isSameFilter(view.filter, filter)} />
        ))}
      </Box>
      {views.length === 0 && isKept && (
        <Typography variant="body2" sx={{ color: 'text.secondary', paddingX: 1 }}>
          Choisissez des filtres, puis enregistrez-les ici sous un nom.
        </Typography>
      )}
      {!isKept && (
        <Button size="small" startIcon={<AddIcon />} onClick={() => setIsNaming(true)}>
          Enregistrer cette vue
        </Button>
      )}
      {isNaming && <ViewDialog filter={filter} onClose={() => setIsNaming(false)} />}
    </Box>
  );
}

/** « ?vue=… » opens that view, once it is known. */
function useViewOfAddress(views: readonly CaseView[]): void {
  const [address] = useSearchParams();
  const openView = useOpenView();
  const asked = address.get('vue');
  const found = views.find(({ row }) => row.id === asked);
  const foundId = found?.row.id;
  // Opened when the address names it, not each time its count changes.
  const open = useEffectEvent(() => found && openView(found));
  useEffect(() => {
    if (foundId !== undefined) open();
  }, [foundId]);
}

function ViewLine({ view, isHere }: { view: CaseView; isHere: boolean }) {
  const { user } = useMe();
  const openView = useOpenView();
  const { row, total } = view;
  const isOwn = row.ownerId === user.id;
  return (
    <Box
      component="li"
      sx={{ display: 'flex', alignItems: 'center', ...(isHere && { backgroundColor: 'tokens.primarySoft' }), borderRadius: '4px' }}
    >
      <MuiLink
        component={Link}
        to={`/cases?vue=${row.id}`}
        onClick={() => openView(view)}
        aria-current={isHere ? 'true' : undefined}
        sx={{
          typography: 'body2',
          flex: 1,
          minWidth: 0,
          overflowWrap: 'anywhere',
          paddingX: 1,
          paddingY: 0.5,
          fontWeight: isHere ? 600 : 400,
        }}
      >
        {total === undefined ? row.name : `${row.name} (${total})`}
      </MuiLink>
      {isOwn ? (
        <ViewMenu view={view} />
      ) : (
        <Box component="span" sx={{ typography: 'caption', color: 'text.secondary', paddingRight: 1 }}>
          partagée
        </Box>
      )}
    </Box>
  );
}

function ViewMenu({ view: { row } }: { view: CaseView }) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [isNaming, setIsNaming] = useState(false);
  const [update] = useUpdate(undefined, undefined, { mutationMode: 'pessimistic' });
  const refresh = useRefresh();
  const say = useSay();
  const { filterValues } = useListContext();
  const { q: _typed, ...filter } = filterValues as CaseFilter;
  const change = (data: Record<string, unknown>, sentence: string) => {
    setAnchor(null);
    void update(
      'saved-views',
      { id: row.id, data: { ...data, version: row.version }, previousData: row },
      {
        onSuccess: () => {
          say(sentence);
          refresh();
        },
      },
    );
  };
  const rename = () => {
    setAnchor(null);
    setIsNaming(true);
  };
  return (
    <>
      <IconButton
        size="small"
        aria-label={`Plus d’actions — ${row.name}`}
        aria-haspopup="menu"
        onClick={event => setAnchor(event.currentTarget)}
      >
        <MoreVert fontSize="small" />
      </IconButton>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        <MenuItem onClick={rename}>Renommer ou partager la vue</MenuItem>
        <MenuItem onClick={() => change({ filter: JSON.stringify(filter) }, `Vue «\u00A0${row.name}\u00A0» mise à jour.`)}>
          Y mettre les filtres de l’écran
        </MenuItem>
        <MenuItem onClick={() => change({ isRemoved: true }, `Vue «\u00A0${row.name}\u00A0» retirée.`)}>Retirer la vue</MenuItem>
      </Menu>
      {isNaming && <ViewDialog row={row} filter={JSON.parse(row.filter) as CaseFilter} onClose={() => setIsNaming(false)} />}
    </>
  );
}
