import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { isMinorOn } from '#law/minority';
import { useMe } from '../../me.ts';
import { useCaseFile } from '../cases/caseFile.tsx';
import type { VictimConsent } from '../cases/useStanding.ts';
import type { PersonRow } from '../forms/rows.ts';
import { AskConsent } from './AskConsent.tsx';
import { ConsentForm } from './ConsentForm.tsx';

const STATES: Readonly<Record<VictimConsent['state'], string>> = {
  given: 'établi',
  conflicted: 'à vérifier',
  outgrown: 'à recueillir de nouveau',
  withdrawn: 'retiré',
  missing: 'manquant',
};

/** One link for each consent that is lacking: who may give it, and the two ways out, ask for it or record it. */
export function ConsentRemedies({ consents }: { consents: readonly VictimConsent[] }) {
  const { persons } = useCaseFile();
  const open = consents.filter(({ state }) => state !== 'given');
  const hasSeveral = open.length > 1;
  if (consents.length === 0)
    return <Typography variant="caption">Ajoutez la victime dans Parties et chefs : l’accord se recueille pour elle.</Typography>;
  return open.map(({ victimId, state }) => {
    const victim = persons.rows.find(({ id }) => id === victimId);
    return victim && <ConsentRemedy key={victimId} victim={victim} state={state} hasSeveral={hasSeveral} />;
  });
}

function ConsentRemedy({ victim, state, hasSeveral }: { victim: PersonRow; state: VictimConsent['state']; hasSeveral: boolean }) {
  const { persons } = useCaseFile();
  const { today, resources } = useMe();
  const [isOpen, setIsOpen] = useState(false);
  const [act, setAct] = useState<{ ask: PersonRow | null } | 'record' | null>(null);
  const isAdult = isMinorOn(victim.majorityMonth, today) === false;
  const whose = isAdult ? 'Accord de la victime' : 'Accord du représentant légal';
  const givers = persons.rows.filter(person => mayGive(person, victim, isAdult));
  const close = () => setAct(null);
  return (
    <Box sx={{ marginTop: 0.5 }}>
      <Link
        component="a"
        href="#accord"
        aria-expanded={isOpen}
        onClick={event => {
          event.preventDefault();
          setIsOpen(!isOpen);
        }}
        variant="body2"
      >
        {whose}
        {'\u00A0'}: {STATES[state]}
        {hasSeveral && ` — ${victim.pseudonym}`}
      </Link>
      {isOpen && (
        <Box sx={{ display: 'grid', gap: 0.5, justifyItems: 'start', paddingY: 0.5 }}>
          <Typography variant="body2">Sans l’accord, aucune constitution sur l’article 2-22. {isAdult ? ADULT : MINOR}</Typography>
          {resources.tasks?.can.create &&
            (givers.length > 0 ? (
              givers.map(giver => (
                <Button key={giver.id} size="small" variant="outlined" onClick={() => setAct({ ask: giver })}>
                  Demander l’accord à {askedWords(giver, resources.persons?.fields.role?.choices ?? {})}
                </Button>
              ))
            ) : (
              <Button size="small" variant="outlined" onClick={() => setAct({ ask: null })}>
                Demander l’accord à qui représente {victim.pseudonym}
              </Button>
            ))}
          {resources.consents?.can.create && (
            <Button size="small" onClick={() => setAct('record')} aria-label={`Enregistrer l’accord reçu — ${victim.pseudonym}`}>
              Enregistrer l’accord reçu
            </Button>
          )}
        </Box>
      )}
      {act === 'record' && <ConsentForm victim={victim} consent={null} onClose={close} />}
      {act !== null && act !== 'record' && <AskConsent victim={victim} giver={act.ask} onClose={close} />}
    </Box>
  );
}

const ADULT = 'La victime, aujourd’hui majeure, le donne elle-même.';
const MINOR =
  'Il est donné par le représentant légal ; si le parent est mis en cause, absent ou en conflit d’intérêts, par l’administrateur ad hoc (art. 706-50).'.replace(
    ' ;',
    '\u202F;',
  );

/** A parent whose interests are against the child's is not asked. */
function mayGive(person: PersonRow, victim: PersonRow, isAdult: boolean): boolean {
  if (isAdult) return person.id === victim.id;
  if (person.role === 'administrateur_ad_hoc') return true;
  return person.role === 'representant_legal' && !person.hasConflictOfInterest && !victim.hasConflictOfInterest;
}

const askedWords = ({ role, pseudonym }: PersonRow, roles: Readonly<Record<string, string>>) =>
  role === 'victim' ? pseudonym : `${pseudonym}, ${(roles[role] ?? '').toLowerCase()}`;
