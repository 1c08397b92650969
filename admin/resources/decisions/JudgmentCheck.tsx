import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { type ReactNode, useEffect, useRef } from 'react';
import { useWatch } from 'react-hook-form';
import { longDay } from '#law/days';
import { AWARD_HEADS, type AwardHead, CIVIL_OUTCOMES, PENAL_OUTCOMES } from '#law/decisions';
import { useMe } from '../../me.ts';
import { echoMoney } from '../../ui/moneyGrammar.ts';
import { cellName, judgmentBody, type Trial } from './judgment.ts';

type Told = {
  outcomes?: { countId: string; outcome: keyof typeof PENAL_OUTCOMES; requalifiedAs?: string }[];
  civilOutcomes?: { beneficiaryId: string | null; outcome: keyof typeof CIVIL_OUTCOMES; reason?: string }[];
  awards?: { beneficiaryId: string | null; head: AwardHead; awardedCents: number; debtorIds: string[] }[];
};

/** « Vérifiez avant d’enregistrer »: every answer read back, each with the way to change it. */
export function JudgmentCheck({ trial, days, onChange }: { trial: Trial; days: ReadonlyMap<string, string>; onChange: () => void }) {
  const { shortName } = useMe().association;
  const values = useWatch() as Record<string, unknown>;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { outcomes = [], civilOutcomes = [], awards = [] } = judgmentBody(values, trial) as Told;
  const nameOf = (id: string | null) => (id === null ? shortName : (trial.persons.find(person => person.id === id)?.pseudonym ?? '—'));
  const total = awards.filter(({ beneficiaryId }) => beneficiaryId === null).reduce((sum, { awardedCents }) => sum + awardedCents, 0);
  const joint = awards.some(({ debtorIds }) => debtorIds.length > 1);
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Typography ref={heading} tabIndex={-1} variant="h3" sx={{ outline: 'none' }}>
        Vérifiez avant d’enregistrer
      </Typography>
      <Part title="Dates" named="les dates" onChange={onChange}>
        {[...days].map(([label, value]) => (
          <Line key={label} label={label} value={/^\d{4}-/.test(value) ? longDay(value) : value} />
        ))}
      </Part>
      <Part title="Décision sur chaque chef" named="la décision sur chaque chef" onChange={onChange}>
        {outcomes.length === 0 && <Line label="Aucune issue indiquée" value="à compléter plus tard" />}
        {outcomes.map(({ countId, outcome, requalifiedAs }) => {
          const count = trial.counts.find(({ id }) => id === countId);
          const words = requalifiedAs ? `${PENAL_OUTCOMES[outcome]}\u00A0: ${requalifiedAs}` : PENAL_OUTCOMES[outcome];
          return count && <Line key={countId} label={cellName(count, trial.persons)} value={words} />;
        })}
      </Part>
      <Part title="Actions civiles et sommes" named="les sommes" onChange={onChange}>
        {civilOutcomes.length === 0 && <Line label={shortName} value="rien d’indiqué" />}
        {civilOutcomes.map(({ beneficiaryId, outcome }) => (
          <Line key={`civil ${beneficiaryId}`} label={nameOf(beneficiaryId)} value={CIVIL_OUTCOMES[outcome]} />
        ))}
        {awards.map(({ beneficiaryId, head, awardedCents }) => (
          <Line
            key={`${beneficiaryId} ${head}`}
            label={`${nameOf(beneficiaryId)}, ${AWARD_HEADS[head].toLowerCase()}`}
            value={echoMoney(awardedCents)}
          />
        ))}
        {total > 0 && <Line label={`Total pour l’${shortName}`} value={echoMoney(total)} />}
        {joint && <Line label="Condamnés à payer" value={`solidairement\u00A0: ${(awards[0]?.debtorIds ?? []).map(nameOf).join(', ')}`} />}
      </Part>
    </Box>
  );
}

function Part({ title, named, onChange, children }: { title: string; named: string; onChange: () => void; children: ReactNode }) {
  return (
    <Box component="section" aria-label={title} sx={{ border: 1, borderColor: 'divider', borderRadius: 1, padding: 2 }}>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', gap: 1 }}>
        <Typography sx={{ fontWeight: 600 }}>{title}</Typography>
        <Button size="small" onClick={onChange} aria-label={`Modifier ${named}`}>
          Modifier
        </Button>
      </Box>
      <Box component="dl" sx={{ margin: 0 }}>
        {children}
      </Box>
    </Box>
  );
}

function Line({ label, value }: { label: string; value: string }) {
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, justifyContent: 'space-between', paddingY: 0.5 }}>
      <Typography component="dt" sx={{ color: 'text.secondary' }}>
        {label}
      </Typography>
      <Typography component="dd" sx={{ margin: 0, fontWeight: 600 }}>
        {value}
      </Typography>
    </Box>
  );
}
