import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { RaRecord } from 'react-admin';
import { isDay, longDay } from '#law/days';
import { ReferenceList } from '../../layout/ReferenceList.tsx';
import { useResourceDescription } from '../../me.ts';

interface OffenceRow extends RaRecord<string> {
  natinf: string | null;
  article: string | null;
  label: string;
  class: string | null;
  maximumPenalty: string | null;
  category: string;
  bases: string | null;
  inForceFromOn: string | null;
  inForceUntilOn: string | null;
  source: string;
}

const INTRO =
  'Le catalogue livré, puis la liste NATINF du ministère si elle a été importée. Un code absent se saisit tel quel dans un dossier.';
const CHOICES = [
  { source: 'category', label: 'Catégorie', all: 'Toutes les catégories' },
  { source: 'class', label: 'Classe', all: 'Toutes les classes' },
];

/** « Infractions »: the catalogue, to read and to search; it is written by the program and by the import of the ministry's list. */
export default function OffenceList() {
  return (
    <ReferenceList<OffenceRow>
      {...{ resource: 'offences', screen: 'Infractions', intro: INTRO, choices: CHOICES, words: ['infraction', 'infractions'] }}
      search={{ label: 'Rechercher une infraction', placeholder: 'Article, code NATINF ou mots' }}
      empty="Aucune infraction ne correspond. Un code NATINF absent se saisit tel quel dans un dossier."
      render={offence => <OffenceLine offence={offence} />}
    />
  );
}

function OffenceLine({ offence }: { offence: OffenceRow }) {
  const { fields } = useResourceDescription('offences');
  const words = (source: string, value: string | null) => (value === null ? null : (fields[source]?.choices?.[value] ?? value));
  const facts = [words('class', offence.class), offence.maximumPenalty, words('category', offence.category), inForce(offence)];
  return (
    <Box sx={{ padding: 2, display: 'grid', columnGap: 3, rowGap: 0.5, gridTemplateColumns: { sm: '150px minmax(0, 1fr)' } }}>
      <Box>
        <Typography sx={{ fontWeight: 600 }}>{offence.article ?? '—'}</Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {offence.natinf ? `NATINF ${offence.natinf}` : 'Sans code NATINF'}
        </Typography>
      </Box>
      <Box sx={{ minWidth: 0 }}>
        <Typography sx={{ overflowWrap: 'anywhere' }}>{offence.label}</Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {facts.filter(Boolean).join(' · ')}
        </Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {offence.bases
            ? `Action de l’association\u00a0: article ${offence.bases} du code de procédure pénale`
            : 'Ne fonde pas seule l’action de l’association'}
        </Typography>
      </Box>
    </Box>
  );
}

function inForce({ inForceFromOn, inForceUntilOn }: OffenceRow): string | null {
  const said = [
    inForceFromOn && isDay(inForceFromOn) && `en vigueur depuis le ${longDay(inForceFromOn)}`,
    inForceUntilOn && isDay(inForceUntilOn) && `jusqu’au ${longDay(inForceUntilOn)}`,
  ];
  return said.filter(Boolean).join(', ') || null;
}
