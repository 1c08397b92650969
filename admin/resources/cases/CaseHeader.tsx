import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { shortDay } from '#law/days';
import { useResourceDescription } from '../../me.ts';
import { StateTag } from '../../ui/StateTag.tsx';
import { useToday } from '../../ui/today.tsx';
import { NameOf } from '../forms/NameOf.tsx';
import { leadingOf, useCaseFile } from './caseFile.tsx';
import { numberInGroups } from './numberInGroups.ts';

/** Reference, stage and standing, then court, numbers, lawyer and who is in charge: one line on a desk. */
export function CaseHeader() {
  const file = useCaseFile();
  const { dossier, numbers, assignments } = file;
  const { fields } = useResourceDescription('cases');
  const today = useToday();
  const chamber = leadingOf(file)?.chamber;
  const mandates = assignments.rows.filter(({ fromOn, untilOn }) => fromOn <= today && (untilOn === null || untilOn >= today));
  return (
    <Box sx={{ marginTop: -1, marginBottom: 2 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1, rowGap: 0.5 }}>
        <Typography component="span" sx={{ color: 'secondary.main', fontWeight: 600, marginRight: 1 }}>
          {dossier.reference}
        </Typography>
        <StateTag label={fields.stage?.choices?.[dossier.stage] ?? dossier.stage} />
        <StateTag
          label={fields.standing?.choices?.[dossier.standing] ?? dossier.standing}
          tone={dossier.standing === 'constituee' ? 'favourable' : 'neutral'}
        />
        {dossier.isRestricted && <StateTag label="Accès restreint" tone="attention" />}
      </Box>
      <Box component="ul" sx={line}>
        <Item>
          <NameOf resource="courts" id={dossier.leadCourtId} />
          {chamber && `, ${chamber}`}
        </Item>
        {numbers.rows.map(({ id, kind, value }) => (
          <Item key={id}>
            {kind === 'parquet' ? 'parquet' : 'n°'} {numberInGroups(value)}
          </Item>
        ))}
        {mandates.map(({ id, lawyerId }) => (
          <Item key={id}>
            <NameOf resource="lawyers" id={lawyerId} />
          </Item>
        ))}
        <Item>
          responsable <NameOf resource="users" id={dossier.responsibleId} />
        </Item>
        <Item>ouvert le {shortDay(dossier.openedOn)}</Item>
      </Box>
    </Box>
  );
}

const line = {
  display: 'flex',
  flexWrap: 'wrap',
  listStyle: 'none',
  margin: 0,
  marginTop: 0.75,
  padding: 0,
  typography: 'body2',
  color: 'text.secondary',
  '& > li:not(:last-child)::after': { content: '"·" / ""', marginX: 1 },
} as const;

const Item = ({ children }: { children: ReactNode }) => <li>{children}</li>;
