import Typography from '@mui/material/Typography';
import { Navigate } from 'react-router-dom';
import { useMe } from '../me.ts';
import { Page } from './Page.tsx';

/** Where « / » leads: the cases, or a plain page for who looks after accounts and settings without reading them. */
export function Home() {
  const me = useMe();
  if (me.resources.cases?.can.list) return <Navigate to="/cases" replace />;
  return (
    <Page screen="Accueil">
      <Typography sx={{ maxWidth: '75ch', marginBottom: 1 }}>
        Vous administrez les comptes et les réglages de {me.association.shortName}. Le contenu des dossiers ne vous est pas ouvert.
      </Typography>
      <Typography sx={{ maxWidth: '75ch' }}>Les sauvegardes et la vérification du journal se lancent sur la machine du service.</Typography>
    </Page>
  );
}
