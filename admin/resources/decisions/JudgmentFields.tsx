import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import Typography from '@mui/material/Typography';
import { SelectInput } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { AWARD_HEADS, CIVIL_OUTCOMES, PENAL_OUTCOMES } from '#law/decisions';
import { useMe } from '../../me.ts';
import { MoneyInput } from '../../ui/MoneyInput.tsx';
import { toFill } from '../forms/DescribedInput.tsx';
import { RadioInput } from '../forms/RadioInput.tsx';
import type { CountRow } from '../forms/rows.ts';
import { TextLine } from '../forms/TextLine.tsx';
import { CIVIL_RESULTS, cellName, debtorsOf, type Trial } from './judgment.ts';

/** What a court decided, typed as a matrix: everything at once, then the exceptions; the association's action and its sums; the victims'. */
export function JudgmentFields({ trial }: { trial: Trial }) {
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <CountCells trial={trial} />
      <AssociationFields trial={trial} />
      <Debtors trial={trial} />
      <VictimFields trial={trial} />
    </Box>
  );
}

const PENAL_CHOICES = Object.entries(PENAL_OUTCOMES).map(([id, name]) => ({ id, name }));
const CIVIL_CHOICES = Object.entries(CIVIL_OUTCOMES).map(([id, name]) => ({ id, name }));

function CountCells({ trial: { counts, persons, isAssize } }: { trial: Trial }) {
  const { setValue } = useFormContext();
  if (counts.length === 0)
    return (
      <Typography sx={{ color: 'text.secondary' }}>
        Aucun chef au dossier : la décision est enregistrée pour tout le dossier. Ajoutez les chefs, puis complétez-la.
      </Typography>
    );
  const cleared = isAssize ? 'acquittement' : 'relaxe';
  const setAll = (outcome: string) => {
    for (const { id } of counts) setValue(`cells.${id}`, outcome, { shouldDirty: true });
  };
  return (
    <Box component="fieldset" sx={group}>
      <Typography component="legend" sx={legend}>
        Décision sur chaque chef
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, marginBottom: 1.5 }}>
        <Button variant="outlined" onClick={() => setAll('culpabilite')}>
          {'Tout\u00A0: coupable'}
        </Button>
        <Button variant="outlined" onClick={() => setAll(cleared)}>
          {`Tout\u00A0: ${PENAL_OUTCOMES[cleared].toLowerCase()}`}
        </Button>
      </Box>
      {counts.map(count => (
        <CountCell key={count.id} count={count} name={cellName(count, persons)} />
      ))}
    </Box>
  );
}

function CountCell({ count: { id, article }, name }: { count: CountRow; name: string }) {
  const outcome = useWatch({ name: `cells.${id}` });
  return (
    <>
      <SelectInput
        source={`cells.${id}`}
        label={<span>{name}</span>}
        choices={PENAL_CHOICES}
        emptyText="Non indiqué"
        helperText={`Art.\u00A0${article}`}
        fullWidth
      />
      {outcome === 'requalification' && (
        <TextLine source={`requalified.${id}`} label={`Requalifié en — ${name}`} max={160} validate={toFill} />
      )}
    </>
  );
}

function AssociationFields({ trial: { costs } }: { trial: Trial }) {
  const { shortName } = useMe().association;
  const civil = useWatch({ name: 'civil' });
  const choices = Object.fromEntries(Object.entries(CIVIL_RESULTS).map(([value, label]) => [value, `${shortName}\u00A0: ${label}`]));
  return (
    <Box component="div" sx={{ display: 'grid', gap: 1.5 }}>
      <RadioInput source="civil" legend="Action de l’association" choices={choices} isOptional />
      {civil === 'irrecevable' && <TextLine source="irrecevableReason" label="Motif de l’irrecevabilité" max={300} validate={toFill} />}
      {civil === 'recevable' && (
        <Box sx={{ display: 'grid', columnGap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' } }}>
          <MoneyInput source="moralCents" label={`Dommages-intérêts alloués à l’${shortName}`} validate={toFill} autoFocus />
          <MoneyInput source="costsCents" label={`${AWARD_HEADS[costs]} alloués à l’${shortName}`} />
        </Box>
      )}
    </Box>
  );
}

function Debtors({ trial: { counts, persons } }: { trial: Trial }) {
  const { setValue } = useFormContext();
  const values = useWatch() as Record<string, unknown>;
  const defendants = persons.filter(({ role }) => role === 'defendant');
  const owing = debtorsOf(values, counts);
  const hasSums = values.civil === 'recevable' || Object.keys((values.victims as object | undefined) ?? {}).length > 0;
  if (!hasSums || defendants.length < 2) return null;
  const toggle = (id: string) =>
    setValue('debtorIds', owing.includes(id) ? owing.filter(one => one !== id) : [...owing, id], { shouldDirty: true });
  return (
    <FormControl component="fieldset">
      <FormLabel component="legend" focused={false} sx={{ color: 'text.primary', fontWeight: 600, fontSize: 15 }}>
        Condamnés à payer
      </FormLabel>
      <Box sx={{ display: 'flex', flexWrap: 'wrap' }}>
        {defendants.map(({ id, pseudonym }) => (
          <FormControlLabel
            key={id}
            control={<Checkbox size="small" checked={owing.includes(id)} onChange={() => toggle(id)} />}
            label={pseudonym}
            sx={{ marginRight: 2.5 }}
          />
        ))}
      </Box>
      {owing.length > 1 && <FormHelperText sx={{ marginX: 0 }}>Solidairement : la somme est comptée une seule fois.</FormHelperText>}
    </FormControl>
  );
}

function VictimFields({ trial: { persons } }: { trial: Trial }) {
  const victims = persons.filter(({ role }) => role === 'victim');
  if (victims.length === 0) return null;
  return (
    <Box component="details" sx={{ '& > summary': { cursor: 'pointer', fontWeight: 600, paddingY: 1 } }}>
      <summary>Victimes parties civiles (facultatif)</summary>
      {victims.map(({ id, pseudonym }) => (
        <Box
          key={id}
          sx={{ display: 'grid', columnGap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' } }}
        >
          <SelectInput
            source={`victims.${id}.outcome`}
            label={<span>{`Action de ${pseudonym}`}</span>}
            choices={CIVIL_CHOICES}
            emptyText="Non indiqué"
            helperText={false}
            fullWidth
          />
          <MoneyInput source={`victims.${id}.cents`} label={`Dommages-intérêts alloués à ${pseudonym}`} />
        </Box>
      ))}
    </Box>
  );
}

const group = { border: 0, margin: 0, padding: 0, minWidth: 0 } as const;
const legend = { fontWeight: 600, padding: 0, marginBottom: 1 } as const;
