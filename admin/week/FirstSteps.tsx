import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { type RaRecord, useGetList, useGetOne } from 'react-admin';
import { Link } from 'react-router-dom';
import { type Declared, obstaclesOn, provedBy } from '#law/standingDocuments';
import { type Me, useMe } from '../me.ts';
import { useStandingFile } from '../resources/standing-documents/useStandingFile.ts';
import { StateTag, type StateTone } from '../ui/StateTag.tsx';

type State = { label: string; tone: StateTone };
const DONE: State = { label: 'Fait', tone: 'favourable' };
const TO_DO: State = { label: 'À faire', tone: 'info' };

/** A new installation: three steps, each with where it stands. */
export function FirstSteps() {
  const me = useMe();
  const { can } = me.resources.lawyers ?? {};
  const { total: lawyers = 0 } = useGetList('lawyers', { pagination: { page: 1, perPage: 1 } }, { enabled: can?.list === true });
  const steps = [
    {
      ...{ label: 'Vérifier le dossier de l’association', to: '/association', state: useAssociationState(me) },
      why: 'Sans statuts, sans décision d’agir ni pouvoir en vigueur, aucun acte ne peut être déposé.',
    },
    { label: 'Créer un premier dossier', to: '/cases/create', state: TO_DO, why: 'À partir d’un avis, d’un signalement ou d’un appel.' },
    {
      ...{ label: 'Inviter un avocat', state: lawyers > 0 ? { label: 'Fiche créée', tone: 'favourable' as const } : TO_DO },
      ...invitation(me),
    },
  ];
  return (
    <Paper component="section" variant="outlined" aria-labelledby="first-steps" sx={{ padding: 2, maxWidth: 720 }}>
      <Typography id="first-steps" variant="h2" sx={{ marginBottom: 1 }}>
        Pour commencer
      </Typography>
      <Box component="ol" sx={{ margin: 0, paddingLeft: 3, display: 'grid', gap: 1.5 }}>
        {steps.map(({ label, to, state, why }) => (
          <li key={label}>
            <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1.5 }}>
              {to ? (
                <Button component={Link} to={to} sx={{ marginLeft: -1 }}>
                  {label}
                </Button>
              ) : (
                <span>{label}</span>
              )}
              <StateTag {...state} />
            </Box>
            <Typography variant="body2" sx={{ color: 'text.secondary', maxWidth: '75ch' }}>
              {why}
            </Typography>
          </li>
        ))}
      </Box>
    </Paper>
  );
}

/** Who manages the accesses invites; the others make the lawyer known, whom the administration then lets in. */
function invitation({ user, resources }: Me) {
  if (user.isAdmin) return { to: '/users', why: 'Sa fiche d’abord (page Avocats), puis son accès, avec une date de fin.' };
  const why = 'Créez sa fiche. L’administration ouvre ensuite son accès, avec une date de fin.';
  return { to: resources.lawyers?.can.create ? '/lawyers' : undefined, why };
}

/** What the law would ask of the association today, in one word. */
function useAssociationState({ association, today }: Me): State {
  const { data: record } = useGetOne<RaRecord<string> & Declared>('association', { id: association.id });
  const { documents } = useStandingFile();
  if (!record) return TO_DO;
  const { associationDeclaredOn, objectAtFiling, powerOn } = provedBy(documents, record, { factsOn: null, filingOn: today });
  if (associationDeclaredOn === null || objectAtFiling === null || powerOn === null) return { label: 'À compléter', tone: 'toValidate' };
  return obstaclesOn(documents, today).length > 0 ? { label: 'Documents à joindre', tone: 'toValidate' } : DONE;
}
