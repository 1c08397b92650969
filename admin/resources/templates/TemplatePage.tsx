import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useState } from 'react';
import { useParams } from 'react-router-dom';
import { NotHerePage } from '../../layout/ErrorPages.tsx';
import { Page } from '../../layout/Page.tsx';
import { useResourceDescription } from '../../me.ts';
import { typeset } from '../../typeset.ts';
import { SkeletonRows } from '../../ui/SkeletonRows.tsx';
import { FileButton } from '../documents/FileButton.tsx';
import { dateOf } from '../forms/frenchDays.ts';
import { useLook } from '../forms/useLook.ts';
import { DepositVersion } from './DepositVersion.tsx';
import { FieldDictionary } from './FieldDictionary.tsx';
import { usedInWords, useTemplates } from './templateRows.ts';
import { VersionCard } from './VersionCard.tsx';
import { VersionList } from './VersionList.tsx';

/** One kind of filing: the version in use, what the check says of the last one deposited, and the fields to write with. */
export default function TemplatePage() {
  const kind = (useParams().kind ?? '').toLowerCase();
  const { data, isPending, error } = useTemplates(kind);
  const { data: uses } = useLook<Record<string, { used: number }>>('templates', 'figures');
  const { can } = useResourceDescription('templates');
  const isWide = useMediaQuery('(min-width: 900px)');
  const [refusal, setRefusal] = useState<string | null>(null);
  const crumbs = [{ label: 'Modèles', to: '/templates' }];
  if (error || (data && data.length === 0)) return <NotHerePage />;
  if (isPending || !data)
    return (
      <Page screen="Modèle" crumbs={crumbs}>
        <SkeletonRows />
      </Page>
    );
  const inUse = data.find(({ isPublished }) => isPublished);
  // The last deposit matters while it is newer than the version in use: refused, or waiting to be published.
  // A refused version has the number of the corrected one, which comes after it.
  const last = data
    .filter(row => row.documentId && row.edition > (inUse?.edition ?? 0))
    .toSorted((a, b) => b.edition - a.edition || Number(a.isRefused) - Number(b.isRefused) || (a.createdAt < b.createdAt ? 1 : -1))[0];
  const used = data.reduce((sum, { id }) => sum + (uses?.[id]?.used ?? 0), 0);
  const mayChange = can.create === true && isWide;
  return (
    <Page
      screen="Modèle"
      object={typeset(data[0]!.title)}
      crumbs={crumbs}
      actions={mayChange ? <DepositVersion kind={kind} isCorrection={last?.isRefused ?? false} onRefusal={setRefusal} /> : undefined}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 3, rowGap: 1, marginBottom: 3 }}>
        <Typography>
          {[
            inUse
              ? `Version\u00a0${inUse.edition} publiée${inUse.publishedAt ? ` le ${dateOf(inUse.publishedAt)}` : ', livrée avec le logiciel'}`
              : 'Aucune version publiée',
            usedInWords(used),
          ].join(' · ')}
        </Typography>
        {inUse && <FileButton resource="templates" id={inUse.id} name={`version ${inUse.edition}`} variant="outlined" />}
      </Box>
      {!isWide && can.create && (
        <Typography sx={{ marginBottom: 2, color: 'text.secondary' }}>Un modèle se dépose et se publie depuis un ordinateur.</Typography>
      )}
      {refusal && (
        <Alert severity="error" sx={{ marginBottom: 2 }}>
          {typeset(refusal)}
        </Alert>
      )}
      {last && !refusal && <VersionCard key={last.id} row={last} mayChange={mayChange} />}
      <VersionList rows={data} uses={uses ?? {}} mayChange={mayChange} />
      <FieldDictionary id={(last ?? inUse ?? data[0]!).id} />
    </Page>
  );
}
