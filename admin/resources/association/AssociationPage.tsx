import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { type RaRecord, useGetOne } from 'react-admin';
import { isDay, longDay } from '#law/days';
import { Page } from '../../layout/Page.tsx';
import { type FieldDescription, useMe, useResourceDescription } from '../../me.ts';
import { typeset } from '../../typeset.ts';
import { SkeletonRows } from '../../ui/SkeletonRows.tsx';
import type { FieldChoice } from '../forms/DescribedInput.tsx';
import { RecordDialog } from '../forms/RecordDialog.tsx';
import { useApi } from '../forms/useApi.ts';
import { Fitness } from '../standing-documents/Fitness.tsx';
import { StandingTasks, useDoing } from '../standing-documents/StandingTasks.tsx';
import { useStandingFile } from '../standing-documents/useStandingFile.ts';

type AssociationRow = RaRecord<string> & { fullName: string; version: number };

const FIELDS: readonly FieldChoice[] = [
  { source: 'fullName' },
  { source: 'shortName' },
  { source: 'referencePrefix' },
  { source: 'legalForm' },
  { source: 'registeredOffice' },
  { source: 'city', helperText: '« Fait à … » au bas des actes.' },
  { source: 'rna' },
  { source: 'declaredOn' },
  { source: 'statutoryObject', helperText: 'Les mots exacts des statuts : les articles 2-3 et 2-22 en dépendent.' },
  { source: 'isPublicUtility' },
  { source: 'isRegistered' },
  { source: 'representativeName' },
  { source: 'representativeTitle' },
  { source: 'representativeGender', isOpen: true },
  { source: 'authorisedBy', helperText: 'L’organe que les statuts désignent pour agir en justice.' },
  { source: 'authorisedOn', helperText: 'Avant le dépôt : ce défaut ne se régularise pas en appel (Crim. 19 juin 2013).' },
];

/** « Dossier de l’association »: its dated documents, whether it may act, and the record its filings take the rest from. */
export default function AssociationPage() {
  const { association } = useMe();
  const { data } = useGetOne<AssociationRow>('association', { id: association.id });
  const { can } = useResourceDescription('association');
  const [isEdited, setIsEdited] = useState(false);
  const { can: may } = useResourceDescription('standing-documents');
  const { isOpen, documents, error, isPending, remindDays } = useStandingFile();
  const [doing, setDoing] = useDoing();
  const add = (
    <Button variant="contained" onClick={() => setDoing({ what: 'add', kind: null })}>
      Ajouter un document
    </Button>
  );
  return (
    <Page screen="Dossier de l’association" actions={may.create ? add : undefined}>
      {isPending && <SkeletonRows rows={8} columns={3} />}
      {error && (
        <Alert severity="error" sx={{ marginBottom: 2 }}>
          Les documents de l’association n’ont pas pu être lus. Rechargez la page dans un instant.
        </Alert>
      )}
      {isOpen && !isPending && !error && (
        <>
          <Fitness documents={documents} />
          <StandingTasks {...{ documents, remindDays, doing }} onDo={setDoing} />
        </>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2, marginBottom: 1 }}>
        <Typography variant="h2">Fiche de l’association</Typography>
        {can.edit && data && (
          <Button variant="outlined" onClick={() => setIsEdited(true)}>
            Modifier la fiche
          </Button>
        )}
      </Box>
      <Typography sx={{ maxWidth: '75ch', marginBottom: 2, color: 'text.secondary' }}>
        {typeset(
          'Ce que les actes disent de l’association. Là où un document daté existe ci-dessus, c’est lui qui fait foi ; la fiche vaut pour le reste.',
        )}
      </Typography>
      {data ? <Facts association={data} /> : <SkeletonRows />}
      {isEdited && data && <EditAssociation association={data} onClose={() => setIsEdited(false)} />}
    </Page>
  );
}

function Facts({ association }: { association: AssociationRow }) {
  const { fields } = useResourceDescription('association');
  return (
    <Box
      component="dl"
      sx={{ margin: 0, padding: 3, border: 1, borderColor: 'divider', borderRadius: 1, backgroundColor: 'background.paper' }}
    >
      {FIELDS.map(({ source }) => (
        <Box key={source} sx={{ display: 'grid', gridTemplateColumns: { sm: '260px 1fr' }, gap: { xs: 0, sm: 2 }, marginBottom: 1.5 }}>
          <Typography component="dt" sx={{ color: 'text.secondary' }}>
            {fields[source]?.title}
          </Typography>
          <Typography component="dd" sx={{ margin: 0, maxWidth: '75ch' }}>
            {inWords(fields[source], association[source])}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}

function inWords(field: FieldDescription | undefined, value: unknown): string {
  if (value === null || value === undefined || value === '') return 'À renseigner';
  if (typeof value === 'boolean') return value ? 'Oui' : 'Non';
  if (field?.kind === 'day' && isDay(String(value))) return longDay(String(value));
  return field?.choices?.[String(value)] ?? String(value);
}

function EditAssociation({ association, onClose }: { association: AssociationRow; onClose: () => void }) {
  const api = useApi();
  const defaults = Object.fromEntries([
    ...FIELDS.map(({ source }) => [source, association[source] ?? null]),
    ['version', association.version],
  ]);
  return (
    <RecordDialog
      title="Modifier la fiche de l’association"
      resource="association"
      object="la fiche de l’association"
      fields={FIELDS}
      defaults={defaults}
      submitLabel="Enregistrer"
      success="Fiche de l’association modifiée."
      save={values => api.update<AssociationRow>('association', { id: association.id, data: values, previousData: association })}
      onClose={onClose}
    />
  );
}
