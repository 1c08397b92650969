import Button from '@mui/material/Button';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { useResourceDescription } from '../../me.ts';
import { FileButton } from '../documents/FileButton.tsx';
import { ActButton } from '../forms/ActButton.tsx';
import type { FilingRow } from '../forms/rows.ts';
import { DropFiling } from './DropFiling.tsx';
import { FileFiling } from './FileFiling.tsx';
import { FilingFile } from './FilingFile.tsx';
import { ProveFiling } from './ProveFiling.tsx';
import { RevertFiling } from './RevertFiling.tsx';
import { shortKind } from './shortKinds.ts';
import { toGenerate } from './toGenerate.ts';

type Asked = 'file' | 'prove' | 'revert' | 'drop' | null;

/** What may be done of an act where it stands; `codeName` tells one line from another. */
export function FilingActs({ filing, codeName }: { filing: FilingRow; codeName: string }) {
  const { can } = useResourceDescription('filings');
  const [asked, ask] = useState<Asked>(null);
  const shut = () => ask(null);
  const named = `${codeName}, ${shortKind(filing.kind)}${filing.edition > 1 ? ` v${filing.edition}` : ''}`;
  const { state, confirmedAt, proofDocumentId } = filing;
  const isWaiting = state === 'ready' || state === 'draft';
  return (
    <>
      {state !== 'dropped' && <FilingFile filing={filing} named={named} />}
      {proofDocumentId && <FileButton resource="documents" id={proofDocumentId} name={named} label="Preuve de dépôt" />}
      {state === 'draft' && can.create && (
        <Button size="small" variant="outlined" component={Link} {...toGenerate(filing)} aria-label={`Compléter — ${named}`}>
          Compléter
        </Button>
      )}
      {state === 'ready' && can.file && (
        <Button size="small" variant="contained" onClick={() => ask('file')} aria-label={`Marquer comme déposé — ${named}`}>
          Marquer comme déposé
        </Button>
      )}
      {state === 'filed' && proofDocumentId === null && can.prove && (
        <Button size="small" variant="outlined" onClick={() => ask('prove')} aria-label={`Joindre la preuve — ${named}`}>
          Joindre la preuve
        </Button>
      )}
      {state === 'filed' && confirmedAt === null && can.confirm && (
        <ActButton resource="filings" record={filing} verb="confirm" label="Confirmer le dépôt" named={named} success="Dépôt confirmé." />
      )}
      {state === 'filed' && can.revert && (
        <Button size="small" onClick={() => ask('revert')} aria-label={`Annuler le dépôt — ${named}`}>
          Annuler le dépôt
        </Button>
      )}
      {isWaiting && can.drop && (
        <Button size="small" onClick={() => ask('drop')} aria-label={`Sans suite — ${named}`}>
          Sans suite
        </Button>
      )}
      {asked === 'file' && <FileFiling filing={filing} codeName={codeName} onClose={shut} />}
      {asked === 'prove' && <ProveFiling filing={filing} named={named} onClose={shut} />}
      {asked === 'revert' && <RevertFiling filing={filing} named={named} onClose={shut} />}
      {asked === 'drop' && <DropFiling filing={filing} named={named} onClose={shut} />}
    </>
  );
}
