import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router-dom';
import { NOT_HERE } from '../i18n.ts';
import { errorReference } from './errorReference.ts';
import { Page } from './Page.tsx';

/** What does not exist and what is not open to this person: one page for both (S28). */
export const NotHerePage = () => (
  <Page screen="Page introuvable">
    <Typography sx={{ marginBottom: 2 }}>{NOT_HERE}</Typography>
    <Button variant="contained" component={Link} to="/">
      Aller à l’accueil
    </Button>
  </Page>
);

/** A page that broke. Says what to quote, shows nothing of what it held. */
export const ErrorPage = ({ error }: { error: Error }) => (
  <Box role="alert" sx={{ padding: 2 }}>
    <Page screen="Un problème est survenu">
      <Typography sx={{ marginBottom: 2 }}>
        Un problème est survenu dans cette page. Ce qui était déjà enregistré l’est toujours. Référence {errorReference(error)}.
      </Typography>
      <Button variant="contained" onClick={() => window.location.reload()}>
        Recharger la page
      </Button>
    </Page>
  </Box>
);
