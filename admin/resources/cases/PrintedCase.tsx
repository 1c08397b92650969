import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { longDay, shortDay, tableDay } from '#law/days';
import { useMe } from '../../me.ts';
import { ruleTitle } from '../deadlines/ruleTitle.ts';
import { hourInFull } from '../forms/frenchDays.ts';
import { NameOf } from '../forms/NameOf.tsx';
import { OPEN_STATES, useCaseFile } from './caseFile.tsx';
import { numberInGroups } from './numberInGroups.ts';

/** What the sheet holds: where the case stands, who is in it by pseudonym, what is charged, what is coming. */
export function PrintedCase() {
  const { dossier, numbers, persons, counts, hearings, deadlines } = useCaseFile();
  const { resources, today } = useMe();
  const words = (resource: string, field: string, value: string | null | undefined) =>
    value ? (resources[resource]?.fields[field]?.choices?.[value] ?? value) : '';
  const open = deadlines.rows.filter(({ state }) => OPEN_STATES.includes(state));
  return (
    <>
      <Box
        component="dl"
        sx={{
          display: 'grid',
          gridTemplateColumns: '160px minmax(0, 1fr)',
          rowGap: 0.5,
          margin: 0,
          '& dd': { margin: 0 },
          '& dt': { color: 'text.secondary' },
        }}
      >
        <Pair term="Référence">{dossier.reference}</Pair>
        <Pair term="Étape">{words('cases', 'stage', dossier.stage)}</Pair>
        <Pair term="Constitution">{words('cases', 'standing', dossier.standing)}</Pair>
        <Pair term="Juridiction">
          <NameOf resource="courts" id={dossier.leadCourtId} />
        </Pair>
        <Pair term="Responsable">
          <NameOf resource="users" id={dossier.responsibleId} />
        </Pair>
        <Pair term="Ouvert le">{shortDay(dossier.openedOn)}</Pair>
        {dossier.nextStepLabel && dossier.nextStepOn && (
          <Pair term="Prochaine étape">
            {dossier.nextStepLabel}, {longDay(dossier.nextStepOn)}
          </Pair>
        )}
      </Box>
      <Part title="Numéros" isShown={numbers.rows.length > 0}>
        {numbers.rows.map(({ id, kind, value }) => (
          <li key={id}>
            {words('numbers', 'kind', kind)} {numberInGroups(value)}
          </li>
        ))}
      </Part>
      <Part title="Parties" isShown={persons.rows.length > 0}>
        {persons.rows.map(({ id, pseudonym, role, status }) => (
          <li key={id}>
            {pseudonym}, {words('persons', 'role', role).toLowerCase()}
            {status && ` (${words('persons', 'status', status).toLowerCase()})`}
          </li>
        ))}
      </Part>
      <Part title="Chefs de prévention" isShown={counts.rows.length > 0}>
        {counts.rows.map(({ id, label, article }) => (
          <li key={id}>
            {label} ({article})
          </li>
        ))}
      </Part>
      <Part title="Audiences" isShown={hearings.rows.length > 0}>
        {hearings.rows.map(({ id, heldOn, startTime, outcome }) => (
          <li key={id}>
            {tableDay(heldOn)}, {hourInFull(startTime)}
            {', '}
            {outcome ? words('hearings', 'outcome', outcome).toLowerCase() : heldOn < today ? 'compte rendu attendu' : 'prévue'}
          </li>
        ))}
      </Part>
      <Part title="Délais à tenir" isShown={open.length > 0}>
        {open.map(deadline => (
          <li key={deadline.id}>
            {ruleTitle(deadline)}, dernier jour utile {tableDay(deadline.lastUsefulOn)}
          </li>
        ))}
      </Part>
    </>
  );
}

function Pair({ term, children }: { term: string; children: ReactNode }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  );
}

function Part({ title, isShown, children }: { title: string; isShown: boolean; children: ReactNode }) {
  if (!isShown) return null;
  return (
    <section>
      <Typography variant="h3">{title}</Typography>
      <Box component="ul" sx={{ margin: 0, paddingLeft: 2.5 }}>
        {children}
      </Box>
    </section>
  );
}
