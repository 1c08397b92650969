import ExpandLess from '@mui/icons-material/ExpandLess';
import ExpandMore from '@mui/icons-material/ExpandMore';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import ButtonBase from '@mui/material/ButtonBase';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { useListContext } from 'react-admin';
import { type Me, useMe } from '../../me.ts';
import { StatusShape } from '../../ui/StatusShape.tsx';

/** One filter of the list: its field, and each value with its words. */
export type CaseFilterGroup = { source: string; title: string; choices: Readonly<Record<string, string>> };

/** The one-click filters offered to this person; a field the role may not read is not among them. */
export function caseFilterGroups(me: Me): CaseFilterGroup[] {
  const fields = me.resources.cases?.fields ?? {};
  const mine: CaseFilterGroup = { source: 'responsibleId', title: 'Responsable', choices: { [me.user.id]: 'Mes dossiers' } };
  const groups: CaseFilterGroup[] = ['stage', 'standing', 'offenceCategory'].map(source => ({
    source,
    title: fields[source]?.title ?? '',
    choices: fields[source]?.choices ?? {},
  }));
  const isInCharge = me.resources.cases?.can.create === true;
  return [...(isInCharge ? [mine] : []), ...groups.filter(({ source }) => fields[source] !== undefined)];
}

// Where most cases stand: the other stages wait behind « Autres étapes ».
const USUAL_STAGES: readonly string[] = ['enquete', 'information', 'audience_tc', 'audience_ccd', 'appel', 'definitif'];

/** Quick filters beside the list; a second click takes one off. */
export function CaseFilters() {
  return (
    <Box component="nav" aria-label="Filtres" sx={{ display: 'grid', gap: 2, alignContent: 'start' }}>
      {caseFilterGroups(useMe()).map(group => (
        <FilterGroup key={group.source} group={group} />
      ))}
    </Box>
  );
}

function FilterGroup({ group: { source, title, choices } }: { group: CaseFilterGroup }) {
  const titleId = useId();
  const [isOpen, setIsOpen] = useState(false);
  const { filterValues, setFilters } = useListContext();
  const pick = (value: string) => {
    const { [source]: current, ...rest } = filterValues;
    setFilters(current === value ? rest : { ...rest, [source]: value });
  };
  const hasMore = source === 'stage';
  // A filter that is on stays in sight, whatever is folded.
  const isShown = (value: string) => !hasMore || isOpen || USUAL_STAGES.includes(value) || filterValues[source] === value;
  return (
    <Box component="section" aria-labelledby={titleId}>
      <Typography id={titleId} variant="caption" component="h2" sx={{ color: 'text.secondary', fontWeight: 600, marginBottom: 0.5 }}>
        {title}
      </Typography>
      {Object.entries(choices)
        .filter(([value]) => isShown(value))
        .map(([value, label]) => (
          <FilterChoice key={value} label={label} isOn={filterValues[source] === value} onPick={() => pick(value)} />
        ))}
      {hasMore && (
        <Button size="small" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)} endIcon={isOpen ? <ExpandLess /> : <ExpandMore />}>
          Autres étapes
        </Button>
      )}
    </Box>
  );
}

function FilterChoice({ label, isOn, onPick }: { label: string; isOn: boolean; onPick: () => void }) {
  return (
    <ButtonBase
      aria-pressed={isOn}
      onClick={onPick}
      sx={{
        typography: 'body2',
        display: 'flex',
        justifyContent: 'flex-start',
        gap: 1,
        width: '100%',
        minHeight: 30,
        paddingX: 1,
        borderRadius: '4px',
        textAlign: 'left',
        ...(isOn && { fontWeight: 600, backgroundColor: 'tokens.primarySoft' }),
        '&:hover': { backgroundColor: isOn ? 'tokens.primarySoft' : 'tokens.raised' },
      }}
    >
      {label}
      {isOn && <StatusShape shape="check" />}
    </ButtonBase>
  );
}
