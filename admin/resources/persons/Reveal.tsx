import Visibility from '@mui/icons-material/VisibilityOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { isDay, shortDay } from '#law/days';
import { elidedOf } from '../../typeset.ts';
import { RevealDialog } from '../../ui/RevealDialog.tsx';
import { RevealedIdentity } from '../../ui/RevealedIdentity.tsx';
import { sentenceOf } from '../forms/refusals.ts';
import type { PersonRow } from '../forms/rows.ts';
import { useApi } from '../forms/useApi.ts';

/** What the sealed record of a person holds; kept in this component's state and nowhere else. */
type Identity = {
  lastName: string;
  firstName: string;
  bornOn?: string | null;
  birthPlace?: string | null;
  address?: string | null;
  contact?: string | null;
  safeContact?: string | null;
};

type Revealed = { identity: Identity; until: string };

const REVEAL_MS = 10 * 60_000;

/** One name, for ten minutes or until one leaves: asked with a reason, written in the journal before it is shown. */
export function Reveal({ person: { id, pseudonym } }: { person: PersonRow }) {
  const api = useApi();
  const [isAsking, setIsAsking] = useState(false);
  const [revealed, setRevealed] = useState<Revealed | null>(null);
  const reveal = async (reason: string, reasonText?: string) => {
    try {
      setRevealed(await api.act<Revealed & { id: string }>('persons', id, 'reveal', { reason, ...(reasonText && { reasonText }) }));
    } catch (error) {
      throw new Error(sentenceOf(error));
    }
  };
  return (
    <Box sx={{ marginTop: 1 }}>
      {revealed ? (
        <Shown revealed={revealed} onHide={() => setRevealed(null)} onCopy={() => api.act('persons', id, 'copy', {})} />
      ) : (
        <Button
          size="small"
          variant="outlined"
          startIcon={<Visibility />}
          onClick={() => setIsAsking(true)}
          aria-label={`Révéler l’identité ${elidedOf(pseudonym)}`}
        >
          Révéler l’identité
        </Button>
      )}
      {isAsking && <RevealDialog pseudonym={pseudonym} onReveal={reveal} onClose={() => setIsAsking(false)} />}
    </Box>
  );
}

function Shown({
  revealed: { identity, until },
  onHide,
  onCopy,
}: {
  revealed: Revealed;
  onHide: () => void;
  onCopy: () => Promise<unknown>;
}) {
  const revealedAt = new Date(Date.parse(until) - REVEAL_MS).toISOString();
  const { bornOn, birthPlace, address, contact, safeContact } = identity;
  const born = [bornOn && isDay(bornOn) && `le ${shortDay(bornOn)}`, birthPlace && `à ${birthPlace}`].filter(Boolean).join(' ');
  const details = [
    ['Naissance', born],
    ['Adresse', address],
    ['Contact', contact],
  ].filter(([, value]) => value);
  return (
    <>
      {safeContact && <SafeContact text={safeContact} />}
      <RevealedIdentity
        onCopy={onCopy}
        name={`${identity.firstName} ${identity.lastName}`}
        revealedAt={revealedAt}
        expiresAt={until}
        onHide={onHide}
      />
      <Box
        component="dl"
        sx={{
          margin: 0,
          marginTop: 1,
          '& dt': { typography: 'caption', color: 'text.secondary' },
          '& dd': { margin: 0, whiteSpace: 'pre-wrap' },
          '@media print': { display: 'none' },
        }}
      >
        {details.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </Box>
    </>
  );
}

/** First thing read when a name is revealed: a call to the wrong number may put a child in danger. */
function SafeContact({ text }: { text: string }) {
  return (
    <Box
      role="note"
      sx={{
        color: 'error.main',
        border: 1,
        borderColor: 'error.main',
        borderRadius: 1,
        padding: 1,
        marginBottom: 1,
        '@media print': { display: 'none' },
      }}
    >
      <Box component="strong" sx={{ display: 'block' }}>
        Pour joindre sans danger
      </Box>
      <Box component="span" sx={{ whiteSpace: 'pre-wrap' }}>
        {text}
      </Box>
    </Box>
  );
}
