import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useGetList } from 'react-admin';
import { useMe } from '../me.ts';
import { useApi } from '../resources/forms/useApi.ts';
import { StateTag } from '../ui/StateTag.tsx';
import { type Place, useHeld } from './held.tsx';
import { type Fact, factsOf, type Upkeep } from './safety.ts';
import { REFRESH_MS } from './useBlock.ts';
import { BlockFrame } from './WeekBlock.tsx';

/** « Sécurité des données »: last backup, last trial of a restore, state of the journal’s chain, as the server knows them. */
export function SafetyBlock({ place }: { place: Place }) {
  const api = useApi();
  const { now } = useMe();
  const { isHeld, on } = useHeld(place);
  const { data: settings, error: unknown, refetch: again } = useGetList('settings', { pagination: { page: 1, perPage: 1 } });
  const id = settings?.[0]?.id;
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['settings', 'look', id, 'upkeep'],
    queryFn: () => api.look<Upkeep>('settings', String(id), 'upkeep'),
    enabled: id !== undefined,
    refetchInterval: isHeld ? false : REFRESH_MS,
    retry: false,
  });
  const facts = data ? factsOf(data, now) : [];
  return (
    <BlockFrame
      title="Sécurité des données"
      total={0}
      isPending={isPending && unknown === null}
      hasFailed={error !== null || unknown !== null}
      onRetry={() => void (unknown === null ? refetch() : again())}
      hold={on}
    >
      <Box component="dl" sx={{ margin: 0, display: 'grid', gap: 1.5 }}>
        {facts.map(fact => (
          <FactLine key={fact.title} fact={fact} />
        ))}
      </Box>
    </BlockFrame>
  );
}

function FactLine({ fact: { title, sentence, state, tone } }: { fact: Fact }) {
  return (
    <div>
      <Box component="dt" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, fontWeight: 600 }}>
        {title}
        <StateTag label={state} tone={tone} />
      </Box>
      <Typography component="dd" variant="body2" sx={{ margin: 0, color: 'text.secondary', maxWidth: '75ch' }}>
        {sentence}
      </Typography>
    </div>
  );
}
