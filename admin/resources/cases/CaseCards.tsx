import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import CardActionArea from '@mui/material/CardActionArea';
import Typography from '@mui/material/Typography';
import { RecordContextProvider } from 'react-admin';
import { Link } from 'react-router-dom';
import { useResourceDescription } from '../../me.ts';
import type { CaseRow } from '../forms/rows.ts';
import { NextStepCell } from './NextStepCell.tsx';

/** The same rows on a phone: code name, stage, what presses. */
export function CaseCards({ rows }: { rows: CaseRow[] }) {
  const { fields } = useResourceDescription('cases');
  return (
    <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: 1.5 }}>
      {rows.map(row => (
        <Card component="li" key={row.id}>
          <CardActionArea
            component={Link}
            to={`/cases/${row.id}/show`}
            sx={{ padding: 2, display: 'grid', gap: 0.5, gridTemplateColumns: 'minmax(0, 1fr)', justifyItems: 'start' }}
          >
            <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: 1.5 }}>
              <Typography variant="h3" component="h2">
                {row.codeName}
              </Typography>
              <Typography variant="caption" sx={{ color: 'text.secondary' }}>
                {row.reference}
              </Typography>
            </Box>
            <Typography variant="body2" sx={{ color: 'text.secondary' }}>
              {fields.stage?.choices?.[row.stage] ?? row.stage}
            </Typography>
            <RecordContextProvider value={row}>
              <NextStepCell />
            </RecordContextProvider>
          </CardActionArea>
        </Card>
      ))}
    </Box>
  );
}
