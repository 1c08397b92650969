import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { typeset } from '../../typeset.ts';
import { ActButton } from '../forms/ActButton.tsx';
import { useApi } from '../forms/useApi.ts';
import type { TemplateRow } from './templateRows.ts';

/** Publishes a version; where somebody else must, the button is off and says why beside it. */
export function PublishButton({ row }: { row: TemplateRow }) {
  const api = useApi();
  const reasonId = useId();
  const { id, version, edition, title } = row;
  const { data, isPending } = useQuery({
    queryKey: ['templates', 'publish', id, version],
    queryFn: () => api.previewAct<{ refusal: string | null }>('templates', id, 'publish', { version }),
  });
  const label = `Publier la version ${edition}`;
  // An answer that does not come leaves the button: the server says no if it must.
  if (!isPending && !data?.refusal)
    return (
      <ActButton
        {...{ resource: 'templates', record: row, verb: 'publish', variant: 'contained', label }}
        named={title}
        success={`Version\u00a0${edition} publiée. Les actes déjà produits ne changent pas.`}
      />
    );
  return (
    <>
      <Button variant="contained" disabled aria-label={`${label} — ${title}`} aria-describedby={reasonId}>
        {label}
      </Button>
      <Typography id={reasonId} sx={{ flex: '1 1 320px', maxWidth: '60ch', color: 'text.secondary' }}>
        {typeset(data?.refusal ?? '')}
      </Typography>
    </>
  );
}
