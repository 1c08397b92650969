import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { ListBase, type RaRecord } from 'react-admin';
import { useResourceDescription } from '../me.ts';
import { ListChoice } from '../ui/ListChoice.tsx';
import { ListRows } from '../ui/ListRows.tsx';
import { ListSearch } from '../ui/ListSearch.tsx';
import { Page } from './Page.tsx';

type ReferenceListProps<Row extends RaRecord> = {
  resource: string;
  screen: string;
  /** What the list holds and where it comes from, above it. */
  intro: string;
  search: { label: string; placeholder: string };
  /** The fields one may narrow it by, each with its word for « all ». */
  choices: readonly { source: string; label: string; all: string }[];
  words: readonly [string, string];
  empty: string;
  emptyAction?: ReactNode;
  actions?: ReactNode;
  render: (row: Row) => ReactNode;
  children?: ReactNode;
};

const BY_NAME = { field: 'searchText', order: 'ASC' } as const;

/** A page of reference data: courts, offences… searched by words, narrowed by a few choices. */
export function ReferenceList<Row extends RaRecord>({
  resource,
  screen,
  intro,
  search,
  choices,
  actions,
  children,
  ...rows
}: ReferenceListProps<Row>) {
  const { fields } = useResourceDescription(resource);
  return (
    <ListBase resource={resource} sort={BY_NAME} perPage={25} storeKey={false} disableSyncWithLocation exporter={false}>
      <Page screen={screen} actions={actions}>
        <Typography sx={{ color: 'text.secondary', marginTop: -1, marginBottom: 2, maxWidth: '75ch' }}>{intro}</Typography>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, marginBottom: 2 }}>
          <ListSearch {...search} />
          {choices.map(choice => (
            <ListChoice key={choice.source} {...choice} choices={fields[choice.source]?.choices ?? {}} />
          ))}
        </Box>
        <ListRows<Row> {...rows} />
        {children}
      </Page>
    </ListBase>
  );
}
