import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useGetList } from 'react-admin';
import { LAW_EDITION } from '#law/edition';
import { Page } from '../../layout/Page.tsx';
import { useResourceDescription } from '../../me.ts';
import { typeset } from '../../typeset.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { plainText } from '../../ui/plainText.ts';
import { SkeletonRows } from '../../ui/SkeletonRows.tsx';
import { RuleCard } from './RuleCard.tsx';
import { isApproved, LISTED } from './ruleWords.ts';
import { type ApprovalRow, useApprovals } from './useApprovals.ts';

const MOST = 500;

/** « Règles de délai »: each rule with its article, its words, what it does not count, and whether counsel has read it. */
export default function RulesPage() {
  const { approvals, error, isPending } = useApprovals();
  const { can } = useResourceDescription('rule-approvals');
  const { data: rows = [] } = useGetList<ApprovalRow>(
    'rule-approvals',
    { filter: { withdrawnOn: null }, pagination: { page: 1, perPage: MOST }, sort: { field: 'approvedOn', order: 'DESC' } },
    { enabled: can.list === true },
  );
  const [isOpenOnly, setIsOpenOnly] = useState(false);
  const [typed, setTyped] = useState('');
  // Not read: the status of a rule is unknown, which is not « à confirmer ».
  const known = error ? null : approvals;
  const waiting = LISTED.filter(({ rule }) => !isApproved(rule, approvals));
  const words = plainText(typed).split(' ').filter(Boolean);
  const shown = (isOpenOnly && known ? waiting : LISTED).filter(listed => words.every(word => listed.words.includes(word)));
  return (
    <Page screen="Règles de délai">
      <Typography sx={{ maxWidth: '75ch', color: 'text.secondary', marginBottom: 2 }}>
        {typeset(
          `Ce que le service sait de chaque délai, tel qu’il le calcule (édition ${LAW_EDITION}). Une règle que l’avocat n’a pas lue, ou qui a changé depuis, reste « à confirmer » partout où elle sert.`,
        )}
      </Typography>
      <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center', marginBottom: 2 }}>
        <ToggleButtonGroup
          exclusive
          size="small"
          value={isOpenOnly}
          aria-label="Quelles règles"
          onChange={(_event, next: boolean | null) => next !== null && setIsOpenOnly(next)}
        >
          <ToggleButton value={false}>Toutes {LISTED.length}</ToggleButton>
          <ToggleButton value={true} disabled={known === null}>
            À confirmer {known && waiting.length}
          </ToggleButton>
        </ToggleButtonGroup>
        <TextField
          label="Chercher une règle"
          type="search"
          size="small"
          margin="none"
          value={typed}
          onChange={event => setTyped(event.target.value)}
          helperText="Un mot du délai, son article ou son repère."
          slotProps={{ htmlInput: { autoComplete: 'off', spellCheck: false, 'data-search': 'list' } }}
          sx={{ flex: '1 1 260px', maxWidth: 460 }}
        />
      </Box>
      {error && (
        <Alert severity="error" role="alert">
          Les validations n’ont pas pu être lues. Les règles ci-dessous sont celles du calcul ; leur statut est inconnu.
        </Alert>
      )}
      {isPending && <SkeletonRows rows={8} columns={3} />}
      {!isPending && shown.length === 0 && (
        <EmptyState text={words.length > 0 ? 'Aucune règle pour ces mots.' : 'Toutes les règles ont été lues par l’avocat.'} />
      )}
      {!isPending && shown.length > 0 && (
        <Box component="ul" aria-label="Règles" sx={{ listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: 1.5 }}>
          {shown.map(({ id, rule }) => (
            <RuleCard key={id} id={id} rule={rule} approvals={known} rows={rows} />
          ))}
        </Box>
      )}
    </Page>
  );
}
