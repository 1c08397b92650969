import DragIndicator from '@mui/icons-material/DragIndicator';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { shortDay } from '#law/days';
import { useMe } from '../../me.ts';
import { StateTag } from '../../ui/StateTag.tsx';
import { FileButton } from '../documents/FileButton.tsx';
import type { ExhibitRow } from '../forms/rows.ts';
import type { ExhibitTask } from './CaseExhibits.tsx';
import type { ExhibitOrder } from './useExhibitOrder.ts';

type LineProps = { exhibit: ExhibitRow; place: number; order: ExhibitOrder; onOpen: (task: ExhibitTask) => void };

/** One exhibit: its number, what it is, to whom it was communicated, and what may be done with it. */
export function ExhibitLine({ exhibit, place, order, onOpen }: LineProps) {
  const { can = {} } = useMe().resources.exhibits ?? {};
  const isHeld = order.held === exhibit.id;
  const named = `pièce ${exhibit.number}`;
  const mayMove = can.move === true && order.shown.length > 1;
  return (
    <Box
      component="li"
      draggable={mayMove}
      onDragStart={event => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', '');
        order.take(exhibit.id);
      }}
      onDragOver={event => {
        if (order.held === null || event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        order.moveTo(place);
      }}
      onDrop={event => {
        if (order.held === null) return;
        event.preventDefault();
        void order.drop();
      }}
      onDragEnd={event => event.dataTransfer.dropEffect === 'none' && order.cancel()}
      sx={{
        ...line,
        ...(isHeld && { backgroundColor: 'action.selected', outline: '2px solid', outlineColor: 'primary.main', outlineOffset: '-2px' }),
      }}
    >
      <Typography
        component="span"
        sx={{ minWidth: 24, alignSelf: { xs: 'flex-start', md: 'center' }, fontWeight: 600, fontVariantNumeric: 'tabular-nums' }}
      >
        {isHeld ? place : exhibit.number}
      </Typography>
      <Box sx={{ flex: '1 1 180px', minWidth: 0 }}>
        <Typography sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>{exhibit.title}</Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
          {exhibit.datedOn && `Du ${shortDay(exhibit.datedOn)}. `}
          {exhibit.communicatedOn
            ? `Communiquée le ${shortDay(exhibit.communicatedOn)}${exhibit.communicatedTo ? ` à ${exhibit.communicatedTo}` : ''}`
            : 'Non communiquée'}
        </Typography>
      </Box>
      {exhibit.isConfidential && <StateTag label="Confidentielle" tone="attention" />}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5, alignItems: 'center' }}>
        <Button size="small" onClick={() => onOpen({ kind: 'see', exhibit })} aria-label={`Voir — ${named}`}>
          Voir
        </Button>
        <FileButton resource="exhibits" id={exhibit.id} name={named} />
        {can.edit && (
          <Button size="small" sx={atDesk} onClick={() => onOpen({ kind: 'edit', exhibit })} aria-label={`Modifier — ${named}`}>
            Modifier
          </Button>
        )}
        {can.withdraw && (
          <Button size="small" sx={atDesk} onClick={() => onOpen({ kind: 'withdraw', exhibit })} aria-label={`Retirer — ${named}`}>
            Retirer
          </Button>
        )}
        {mayMove && <MoveButton {...{ exhibit, order, isHeld }} />}
      </Box>
    </Box>
  );
}

/** « Déplacer la pièce 5 »: then ↑ ↓, Enter, Escape, or the same by buttons for a finger. */
function MoveButton({ exhibit, order, isHeld }: { exhibit: ExhibitRow; order: ExhibitOrder; isHeld: boolean }) {
  const button = useRef<HTMLButtonElement>(null);
  const place = order.shown.indexOf(exhibit);
  // The line that moves in the page takes the focus away from its own button.
  // biome-ignore lint/correctness/useExhaustiveDependencies: after each move of the line
  useEffect(() => {
    if (isHeld) button.current?.focus();
  }, [isHeld, place]);
  const press = (event: KeyboardEvent) => {
    const act = isHeld ? KEYS[event.key] : undefined;
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act(order);
  };
  return (
    <>
      <Button
        ref={button}
        size="small"
        sx={atDesk}
        aria-pressed={isHeld}
        startIcon={<DragIndicator />}
        disabled={order.isSaving && !isHeld}
        onKeyDown={press}
        onClick={() => (isHeld ? void order.drop() : order.take(exhibit.id))}
        aria-label={`Déplacer la pièce ${exhibit.number}`}
      >
        {isHeld ? 'Poser' : 'Déplacer'}
      </Button>
      {isHeld && (
        <>
          <Button size="small" tabIndex={-1} onClick={() => order.shift(-1)} aria-label={`Monter — pièce ${exhibit.number}`}>
            Monter
          </Button>
          <Button size="small" tabIndex={-1} onClick={() => order.shift(1)} aria-label={`Descendre — pièce ${exhibit.number}`}>
            Descendre
          </Button>
          <Button size="small" tabIndex={-1} onClick={order.cancel} aria-label={`Laisser en place — pièce ${exhibit.number}`}>
            Annuler
          </Button>
        </>
      )}
    </>
  );
}

const KEYS: Readonly<Record<string, (order: ExhibitOrder) => void>> = {
  ArrowUp: order => order.shift(-1),
  ArrowDown: order => order.shift(1),
  Home: order => order.moveTo(1),
  End: order => order.moveTo(order.shown.length),
  Enter: order => void order.drop(),
  Escape: order => order.cancel(),
};

// A phone reads and adds; the numbers are settled at a desk.
const atDesk = { display: { xs: 'none', md: 'inline-flex' } };

const line = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  columnGap: 1.5,
  rowGap: 0.5,
  paddingX: 2,
  paddingY: 1,
  borderBottom: 1,
  borderColor: 'divider',
  '&:last-child': { borderBottom: 0 },
} as const;
