import ExpandLess from '@mui/icons-material/ExpandLess';
import ExpandMore from '@mui/icons-material/ExpandMore';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import ButtonBase from '@mui/material/ButtonBase';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { useListContext } from 'react-admin';
import { useMe } from '../../me.ts';
import { StatusShape } from '../../ui/StatusShape.tsx';
import { type CaseFilter, caseFilterGroups, type FilterGroup, isOn, optionName, withOption, without } from './caseFilters.ts';
import { PeopleFilters } from './PeopleFilters.tsx';
import { useTally } from './useTally.ts';

// Where most cases stand: the other stages wait behind « Autres étapes ».
const USUAL_STAGES: readonly string[] = ['enquete', 'information', 'audience_tc', 'audience_ccd', 'appel', 'definitif'];

/** Quick filters beside the list, each with the number of rows it would give; a second click takes one off. */
export function CaseFilters() {
  const groups = caseFilterGroups(useMe());
  const { filterValues } = useListContext();
  const filter = filterValues as CaseFilter;
  const totals = useTally(
    groups.flatMap(group =>
      group.options.map(option => ({ key: `${option.source}.${option.value}`, filter: withOption(filter, group, option) })),
    ),
  );
  return (
    <Box component="nav" aria-label="Filtres" sx={{ display: 'grid', gap: 2, alignContent: 'start' }}>
      {groups.map(group => (
        <Group key={group.title} group={group} totals={totals} />
      ))}
      <PeopleFilters />
    </Box>
  );
}

function Group({ group, totals }: { group: FilterGroup; totals: Readonly<Record<string, number>> }) {
  const titleId = useId();
  const [isOpen, setIsOpen] = useState(false);
  const { filterValues, setFilters } = useListContext();
  const filter = filterValues as CaseFilter;
  // A filter that is on stays in sight, whatever is folded.
  const shown = group.options.filter(option => !group.isLong || isOpen || USUAL_STAGES.includes(option.value) || isOn(filter, option));
  return (
    <Box component="section" aria-labelledby={titleId}>
      <Typography id={titleId} variant="caption" component="h2" sx={{ color: 'text.secondary', fontWeight: 600, marginBottom: 0.5 }}>
        {group.title}
      </Typography>
      {shown.map(option => (
        <Choice
          key={option.value}
          label={option.label}
          name={optionName(group, option)}
          total={totals[`${option.source}.${option.value}`]}
          isOn={isOn(filter, option)}
          onPick={() => setFilters(isOn(filter, option) ? without(filter, group) : withOption(filter, group, option))}
        />
      ))}
      {group.isLong && (
        <Button size="small" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)} endIcon={isOpen ? <ExpandLess /> : <ExpandMore />}>
          Autres étapes
        </Button>
      )}
    </Box>
  );
}

type ChoiceProps = { label: string; name: string; total: number | undefined; isOn: boolean; onPick: () => void };

function Choice({ label, name, total, isOn, onPick }: ChoiceProps) {
  const totalId = useId();
  const isHollow = total === 0 && !isOn;
  return (
    <Box sx={{ position: 'relative', display: 'flex', alignItems: 'center' }}>
      <ButtonBase
        aria-label={name}
        aria-pressed={isOn}
        aria-describedby={total === undefined ? undefined : totalId}
        onClick={onPick}
        sx={{
          ...choice,
          ...(isOn && { fontWeight: 600, backgroundColor: 'tokens.primarySoft' }),
          ...(isHollow && { color: 'text.secondary' }),
        }}
      >
        {label}
        {isOn && <StatusShape shape="check" />}
      </ButtonBase>
      <Box component="span" id={totalId} sx={number} data-count={total}>
        {total?.toLocaleString('fr-FR')}
      </Box>
    </Box>
  );
}

const choice = {
  typography: 'body2',
  display: 'flex',
  justifyContent: 'flex-start',
  gap: 1,
  width: '100%',
  minHeight: 30,
  paddingLeft: 1,
  paddingRight: 5,
  borderRadius: '4px',
  textAlign: 'left',
  '&:hover': { backgroundColor: 'tokens.raised' },
} as const;

const number = {
  position: 'absolute',
  right: 8,
  typography: 'caption',
  color: 'text.secondary',
  fontVariantNumeric: 'tabular-nums',
  pointerEvents: 'none',
} as const;
