import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { LEVELS } from '#law/stages';
import { useMe } from '../../me.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { SkeletonRows } from '../../ui/SkeletonRows.tsx';
import { useCaseFile } from '../cases/caseFile.tsx';
import { NotLoaded } from '../deadlines/CaseDeadlines.tsx';
import type { PaymentRow } from '../forms/rows.ts';
import { useRelated } from '../forms/useRelated.ts';
import { accountsOf } from './accounts.ts';
import { DecisionCard } from './DecisionCard.tsx';
import { Ledger } from './Ledger.tsx';
import { PaymentForm } from './PaymentForm.tsx';
import { PaymentList } from './PaymentList.tsx';
import { RecordDecision } from './RecordDecision.tsx';
import { ofDecision, useFindings } from './useFindings.ts';
import { useCourtKind } from './useTrial.ts';

/** « Décisions et sommes » of a case: what was decided, then what is owed and paid. */
export function CaseDecisions() {
  const { dossier, decisions, proceedings, persons } = useCaseFile();
  const { resources, association } = useMe();
  const findings = useFindings(dossier.id);
  const payments = useRelated<PaymentRow>('payments', dossier.id);
  const courtKind = useCourtKind(dossier.leadCourtId);
  const [asked, setAsked] = useState<'payment' | 'decision' | null>(null);
  const [level, setLevel] = useState('');
  const parts = [decisions, proceedings, persons, payments, findings];
  if (parts.some(({ isPending }) => isPending)) return <SkeletonRows rows={4} columns={3} />;
  const failed = parts.find(({ error }) => error !== null);
  if (failed) return <NotLoaded what="Les décisions et les sommes" onRetry={failed.retry} />;

  const nameOf = (id: string | null) =>
    id === null ? association.shortName : (persons.rows.find(person => person.id === id)?.pseudonym ?? 'Une victime');
  const accounts = accountsOf(
    { dossier, decisions: decisions.rows, proceedings: proceedings.rows, payments: payments.rows, courtKind },
    findings,
  );
  const levelOf = (proceedingId: string) => proceedings.rows.find(({ id }) => id === proceedingId)?.level ?? '';
  const levels = [...new Set(decisions.rows.map(({ proceedingId }) => levelOf(proceedingId)))];
  const shown = decisions.rows.filter(({ proceedingId }) => level === '' || levelOf(proceedingId) === level);
  const own = accounts.find(({ beneficiaryId }) => beneficiaryId === null);
  const record = resources.decisions?.can.create && (
    <Button variant="outlined" onClick={() => setAsked('decision')}>
      Enregistrer une décision
    </Button>
  );
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      {decisions.rows.length === 0 && (
        <EmptyState
          text="Aucune décision. Elle naît du compte rendu d’une audience, ou se saisit ici si elle est arrivée autrement."
          action={record}
        />
      )}
      {levels.length > 1 && <LevelPicker levels={levels} value={level} onChange={setLevel} />}
      {shown.toReversed().map(decision => (
        <DecisionCard key={decision.id} decision={decision} recorded={ofDecision(findings, decision.id)} />
      ))}
      {decisions.rows.length > 0 && <div>{record}</div>}
      <Box component="section" aria-label="Sommes" sx={{ display: 'grid', gap: 2 }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: 1 }}>
          <Typography variant="h2">Sommes</Typography>
          {resources.payments?.can.create && (
            <Button variant="contained" onClick={() => setAsked('payment')}>
              Enregistrer un paiement
            </Button>
          )}
        </Box>
        {accounts.length === 0 && <Typography sx={{ color: 'text.secondary' }}>Aucune somme demandée ni allouée.</Typography>}
        {accounts.map(account => (
          <Ledger
            key={account.beneficiaryId ?? 'association'}
            account={account}
            name={nameOf(account.beneficiaryId)}
            nameOf={nameOf}
            isVictim={account.beneficiaryId !== null}
          />
        ))}
        <PaymentList payments={payments.rows} nameOf={nameOf} />
      </Box>
      {asked === 'payment' && (
        <PaymentForm
          dossier={dossier}
          persons={persons.rows}
          debtorIds={[...new Set(own?.lines.flatMap(({ debtorIds }) => debtorIds) ?? [])]}
          onClose={() => setAsked(null)}
        />
      )}
      {asked === 'decision' && <RecordDecision onClose={() => setAsked(null)} />}
    </Box>
  );
}

function LevelPicker({ levels, value, onChange }: { levels: readonly string[]; value: string; onChange: (level: string) => void }) {
  return (
    <TextField select label="Instance" value={value} onChange={event => onChange(event.target.value)} size="small" sx={{ maxWidth: 320 }}>
      <MenuItem value="">Toutes les instances</MenuItem>
      {levels.map(level => (
        <MenuItem key={level} value={level}>
          {LEVELS[level as keyof typeof LEVELS] ?? level}
        </MenuItem>
      ))}
    </TextField>
  );
}
