import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useGetList, useGetOne } from 'react-admin';
import { Link } from 'react-router-dom';
import { useMe } from '../me.ts';
import { StateTag } from '../ui/StateTag.tsx';

/** A new installation: three steps, each with where it stands. */
export function FirstSteps() {
  const { association, resources } = useMe();
  const { data: record } = useGetOne('association', { id: association.id });
  const { data: lawyers } = useGetList(
    'lawyers',
    { pagination: { page: 1, perPage: 1 } },
    { enabled: resources.lawyers?.can.list === true },
  );
  const steps = [
    { label: 'Vérifier le dossier de l’association', to: '/association', isDone: Boolean(record?.authorisedOn) },
    { label: 'Créer un premier dossier', to: '/cases/create', isDone: false },
    {
      label: 'Faire connaître un avocat partenaire',
      to: resources.lawyers?.can.create ? '/lawyers' : undefined,
      isDone: (lawyers?.length ?? 0) > 0,
    },
  ];
  return (
    <Paper component="section" variant="outlined" aria-labelledby="first-steps" sx={{ padding: 2, maxWidth: 720 }}>
      <Typography id="first-steps" variant="h2" sx={{ marginBottom: 1 }}>
        Pour commencer
      </Typography>
      <Box component="ol" sx={{ margin: 0, paddingLeft: 3, display: 'grid', gap: 1 }}>
        {steps.map(({ label, to, isDone }) => (
          <li key={label}>
            <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5 }}>
              {to ? (
                <Button component={Link} to={to} sx={{ marginLeft: -1 }}>
                  {label}
                </Button>
              ) : (
                <span>{label}</span>
              )}
              <StateTag label={isDone ? 'Fait' : 'À faire'} tone={isDone ? 'favourable' : 'info'} />
            </Box>
          </li>
        ))}
      </Box>
    </Paper>
  );
}
