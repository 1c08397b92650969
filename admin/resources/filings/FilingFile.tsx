import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { useResourceDescription } from '../../me.ts';
import { FileButton } from '../documents/FileButton.tsx';
import { refusalOf } from '../forms/refusals.ts';
import type { FilingRow } from '../forms/rows.ts';
import { toGenerate } from './toGenerate.ts';

/** The answers that say the file itself is lost or damaged; a cut network or a busy service says nothing of it. */
const UNREADABLE = [404, 500];

/** The file of an act on its line; one that cannot be read says so and offers to make the act again. */
export function FilingFile({ filing, named }: { filing: FilingRow; named: string }) {
  const { can } = useResourceDescription('filings');
  const [isUnreadable, setIsUnreadable] = useState(false);
  const judge = (error: unknown) => {
    const isLost = UNREADABLE.includes(refusalOf(error)?.status ?? 0);
    setIsUnreadable(isLost);
    return isLost;
  };
  const file = { resource: 'documents', id: filing.documentId, name: named, onFailure: judge };
  if (!isUnreadable) return <FileButton {...file} />;
  return (
    <Alert
      severity="error"
      role="alert"
      action={
        <>
          <FileButton {...file} label="Réessayer" onSuccess={() => setIsUnreadable(false)} />
          {can.create && (
            <Button size="small" component={Link} {...toGenerate(filing)} aria-label={`Refaire — ${named}`}>
              Refaire
            </Button>
          )}
        </>
      }
    >
      Le fichier de cet acte ne peut pas être lu.
    </Alert>
  );
}
