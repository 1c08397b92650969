import PrintOutlined from '@mui/icons-material/PrintOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { ToKnow } from '../../ui/ToKnow.tsx';
import { type WhyStep, WhySteps } from '../../ui/WhySteps.tsx';

/** What was computed, ready to be read and printed. */
export type Explained = { answer: string; doubt?: string; items: WhyStep[]; toKnow: readonly string[] };

const columns = { display: 'grid', gap: 3, alignItems: 'start', gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '360px minmax(0, 1fr)' } };

/** The question on one side, its answer with every step on the other; `null` while something is missing. */
export function CalculatorLayout({ fields, result, waiting }: { fields: ReactNode; result: Explained | null; waiting: string }) {
  return (
    <Box sx={{ ...columns, '@media print': { display: 'block' } }}>
      <Box className="no-print" sx={{ display: 'grid', gap: 1.5 }}>
        {fields}
      </Box>
      <Paper variant="outlined" component="section" aria-label="Résultat" sx={{ padding: { xs: 2, sm: 3 } }}>
        <div role="status">
          {result ? (
            <Typography variant="h2" component="p">
              {result.answer}
            </Typography>
          ) : (
            <Typography sx={{ color: 'text.secondary' }}>{waiting}</Typography>
          )}
          {result?.doubt && <Typography sx={{ marginTop: 1 }}>{result.doubt}</Typography>}
        </div>
        {result && (
          <>
            <WhySteps items={result.items} />
            <ToKnow sentences={result.toKnow} />
            <Button
              className="no-print"
              variant="outlined"
              startIcon={<PrintOutlined />}
              onClick={() => window.print()}
              sx={{ marginTop: 3 }}
            >
              Imprimer ce calcul
            </Button>
          </>
        )}
      </Paper>
    </Box>
  );
}
