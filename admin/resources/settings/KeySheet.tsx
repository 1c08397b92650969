import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useMe } from '../../me.ts';
import { typeset } from '../../typeset.ts';

/** « Clé de chiffrement »: what it is, its fingerprint and how to put it away on paper; the key itself never comes to a screen. */
export function KeySheet() {
  const titleId = useId();
  const { key } = useMe();
  if (key === undefined) return null;
  return (
    <Box component="section" aria-labelledby={titleId}>
      <Typography id={titleId} variant="h2" sx={{ marginBottom: 1 }}>
        Clé de chiffrement
      </Typography>
      <Typography>
        {typeset(
          'Les identités, les récits et les documents sont chiffrés par une clé gardée hors de la base. Sans elle, ni la base ni une sauvegarde ne s’ouvrent : déposez-en une copie sur papier, sous pli fermé, dans un autre lieu.',
        )}
      </Typography>
      <Box component="dl" sx={{ margin: 0, marginY: 2 }}>
        <Typography component="dt" sx={{ color: 'text.secondary' }}>
          {typeset(`Empreinte de la clé « ${key.id} »`)}
        </Typography>
        <Typography component="dd" sx={{ margin: 0, fontFamily: 'monospace', overflowWrap: 'anywhere' }}>
          {key.fingerprint}
        </Typography>
      </Box>
      <Typography>
        {typeset('Pour imprimer la fiche de dépôt de la clé, arrêtez le service puis lancez, sur la machine qui l’héberge :')}
      </Typography>
      <Box
        component="code"
        sx={{ display: 'block', marginY: 1, padding: 1.5, border: 1, borderColor: 'divider', borderRadius: 1, overflowWrap: 'anywhere' }}
      >
        npm run key:sheet
      </Box>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {typeset(
          'La commande écrit une page A4 lisible par ce seul compte et l’inscrit au journal. Comparez l’empreinte imprimée à celle-ci, imprimez, puis effacez le fichier. La clé retapée depuis la fiche se remet en place avec « npm run key:restore ».',
        )}
      </Typography>
    </Box>
  );
}
