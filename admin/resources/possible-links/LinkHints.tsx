import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useGetMany, useRefresh } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import { Link as RouterLink } from 'react-router-dom';
import { useResourceDescription } from '../../me.ts';
import { Tag } from '../../ui/Tag.tsx';
import { useCaseFile } from '../cases/caseFile.tsx';
import { toFill } from '../forms/DescribedInput.tsx';
import { FormDialog } from '../forms/FormDialog.tsx';
import type { CaseRow, PersonRow, PossibleLinkRow } from '../forms/rows.ts';
import { TextLine } from '../forms/TextLine.tsx';
import { useApi } from '../forms/useApi.ts';
import { useSay } from '../forms/useSay.tsx';

/** « Lien possible » : the same name, or one that sounds like it, in this case or in another one the reader may open. */
export function LinkHints({ person }: { person: PersonRow }) {
  const { possibleLinks } = useCaseFile();
  const open = possibleLinks.rows.filter(({ personId, dismissedAt }) => personId === person.id && dismissedAt === null);
  return open.map(link => <LinkHint key={link.id} link={link} person={person} />);
}

function LinkHint({ link, person }: { link: PossibleLinkRow; person: PersonRow }) {
  const { dossier, persons } = useCaseFile();
  const { can } = useResourceDescription('possible-links');
  const [isDismissing, setIsDismissing] = useState(false);
  const isHere = link.otherCaseId === dossier.id;
  const { data } = useGetMany<CaseRow>('cases', { ids: [link.otherCaseId] }, { enabled: !isHere });
  const other = isHere ? persons.rows.find(({ id }) => id === link.otherPersonId)?.pseudonym : data?.[0]?.codeName;
  if (!other) return null;
  return (
    <Box sx={{ marginTop: 1, display: 'grid', gap: 0.5, justifyItems: 'start' }}>
      <Tag tone="toValidate" shape="half">
        {isHere ? 'Doublon possible' : 'Lien possible'}
      </Tag>
      <Typography variant="body2">
        {isHere ? (
          <strong>{other}</strong>
        ) : (
          <Link component={RouterLink} to={`/cases/${link.otherCaseId}/show`}>
            {other}
          </Link>
        )}
        {'\u00A0'}: {link.isExact ? 'nom et prénom identiques' : 'nom et prénom qui se prononcent de même'}.
      </Typography>
      {can.dismiss && (
        <Button
          size="small"
          onClick={() => setIsDismissing(true)}
          aria-label={`Ce n’est pas la même personne — ${person.pseudonym}, ${other}`}
        >
          Ce n’est pas la même personne
        </Button>
      )}
      {isDismissing && <Dismiss link={link} onClose={() => setIsDismissing(false)} />}
    </Box>
  );
}

const LABELS = { dismissedReason: 'Pourquoi ce n’est pas la même personne' };

function Dismiss({ link, onClose }: { link: PossibleLinkRow; onClose: () => void }) {
  const api = useApi();
  const say = useSay();
  const refresh = useRefresh();
  const save = async ({ dismissedReason }: FieldValues) => {
    await api.act('possible-links', link.id, 'dismiss', { version: link.version, dismissedReason });
    say('Lien écarté. Il ne sera plus proposé.');
    refresh();
    onClose();
  };
  return (
    <FormDialog title="Écarter ce lien" submitLabel="Écarter le lien" labels={LABELS} onSave={save} onClose={onClose}>
      <Typography variant="body2">Le motif reste au dossier et au journal.</Typography>
      <TextLine source="dismissedReason" label={LABELS.dismissedReason} validate={toFill} autoFocus max={300} />
    </FormDialog>
  );
}
