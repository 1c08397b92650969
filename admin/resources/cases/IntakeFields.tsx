import Autorenew from '@mui/icons-material/Autorenew';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import InputAdornment from '@mui/material/InputAdornment';
import Tooltip from '@mui/material/Tooltip';
import { useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useMe, useResourceDescription } from '../../me.ts';
import { DayInput } from '../../ui/DayInput.tsx';
import { TimeInput } from '../../ui/TimeInput.tsx';
import { CheckInput } from '../forms/CheckInput.tsx';
import { toFill } from '../forms/DescribedInput.tsx';
import { RadioInput } from '../forms/RadioInput.tsx';
import { ReferencePicker } from '../forms/ReferencePicker.tsx';
import { TextLine } from '../forms/TextLine.tsx';
import { OffencePicker } from './OffencePicker.tsx';

/** The nine fields of a quick intake, in the order of a court's notice. */
export function IntakeFields({ onAnotherName }: { onAnotherName: () => void }) {
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <NumberFields />
      <ReferencePicker source="courtId" label="Juridiction" resource="courts" validate={toFill} />
      <OffencePicker source="offence" label="Infraction principale" validate={toFill} />
      <FactsFields />
      <StageFields />
      <PeopleFields />
      <TextLine
        source="codeName"
        label="Nom de code"
        validate={toFill}
        helperText="Nom neutre affiché à la place des noms des personnes."
        max={60}
        end={<AnotherName onClick={onAnotherName} />}
      />
    </Box>
  );
}

function AnotherName({ onClick }: { onClick: () => void }) {
  return (
    <InputAdornment position="end">
      <Tooltip title="Proposer un autre nom">
        <IconButton edge="end" aria-label="Proposer un autre nom" onClick={onClick}>
          <Autorenew fontSize="small" />
        </IconButton>
      </Tooltip>
    </InputAdornment>
  );
}

function NumberFields() {
  const [hasOther, setHasOther] = useState(false);
  return (
    <div>
      <TextLine source="parquetNumber" label="Numéro de parquet" autoFocus max={40} />
      {hasOther ? (
        <TextLine source="otherNumber" label="Autre numéro" autoFocus max={40} />
      ) : (
        <Button size="small" tabIndex={-1} onClick={() => setHasOther(true)} sx={{ marginTop: 0.5 }}>
          Ajouter un autre numéro
        </Button>
      )}
    </div>
  );
}

const pair = { display: 'grid', columnGap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' } };

const [FROM, TO] = ['Faits\u00a0: du', 'Faits\u00a0: au'];

function FactsFields() {
  return (
    <div>
      <Box sx={pair}>
        <DayInput source="factsFromOn" label={FROM} orientation="passe" />
        <DayInput source="factsToOn" label={TO} orientation="passe" />
      </Box>
      <CheckInput source="isMinor" label="Victime mineure au moment des faits" />
    </div>
  );
}

function StageFields() {
  const { control } = useFormContext();
  const stage = useWatch({ control, name: 'stage' });
  const asked = useResourceDescription('cases').creation?.stage;
  return (
    <div>
      <RadioInput source="stage" legend={asked?.title ?? ''} choices={asked?.choices ?? {}} validate={toFill} />
      {stage === 'audience_tc' && (
        <Box sx={{ ...pair, marginTop: 1, paddingLeft: 2, borderLeft: 3, borderColor: 'divider' }}>
          <DayInput source="hearingOn" label="Date d’audience" orientation="futur" validate={toFill} autoFocus />
          <TimeInput source="hearingTime" label="Heure" validate={toFill} />
        </Box>
      )}
    </div>
  );
}

function PeopleFields() {
  const { user, resources } = useMe();
  const { fields } = useResourceDescription('cases');
  return (
    <>
      <RadioInput source="origin" legend="Source" choices={fields.origin?.choices ?? {}} validate={toFill} />
      {resources.assignments?.can.create && <ReferencePicker source="lawyerId" label="Avocat" resource="lawyers" isOptional />}
      <ReferencePicker
        source="responsibleId"
        label="Responsable"
        resource="users"
        validate={toFill}
        filter={user.role ? {} : { id: user.id }}
      />
    </>
  );
}
