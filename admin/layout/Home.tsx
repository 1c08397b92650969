import Typography from '@mui/material/Typography';
import { useMe } from '../me.ts';
import { WeekPage } from '../week/index.ts';
import { Page } from './Page.tsx';

/** Where « / » leads: the week, or a plain page for who looks after accounts and settings without reading them. */
export function Home() {
  const me = useMe();
  if (me.resources.cases?.can.list) return <WeekPage />;
  return (
    <Page screen="Accueil">
      <Typography sx={{ maxWidth: '75ch', marginBottom: 1 }}>
        Vous administrez les comptes et les réglages de {me.association.shortName}. Le contenu des dossiers ne vous est pas ouvert.
      </Typography>
      <Typography sx={{ maxWidth: '75ch' }}>Les sauvegardes et la vérification du journal se lancent sur la machine du service.</Typography>
    </Page>
  );
}
