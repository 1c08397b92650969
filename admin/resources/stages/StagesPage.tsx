import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useLocation } from 'react-router-dom';
import { COMPETENCE_TO_CHECK, STAGE_FACTS } from '#law/stageFacts';
import { MINOR_DEFENDANT, NEXT_STAGES, STAGES, type Stage } from '#law/stages';
import { Page } from '../../layout/Page.tsx';
import { useResourceDescription } from '../../me.ts';
import { typeset } from '../../typeset.ts';
import { StatusShape } from '../../ui/StatusShape.tsx';
import { articlesOf } from './articlesOf.ts';

/** The columns of the drawing, from the report of the facts to the recovery of the sums. */
const COLUMNS: readonly { title: string; stages: readonly Stage[] }[] = [
  { title: 'Avant les poursuites', stages: ['signalement', 'plainte', 'enquete', 'classement_sans_suite'] },
  { title: 'Instruction', stages: ['information', 'non_lieu'] },
  { title: 'Poursuites rapides', stages: ['crpc', 'comparution_immediate', 'cpv'] },
  { title: 'Jugement', stages: ['audience_tc', 'audience_tpe', 'audience_ccd', 'audience_assises', 'interets_civils'] },
  { title: 'Recours et suites', stages: ['appel', 'cassation', 'definitif', 'execution'] },
];

const comesFrom = (stage: Stage) => (Object.keys(NEXT_STAGES) as Stage[]).filter(from => NEXT_STAGES[from].includes(stage));

/** « Étapes de la procédure »: choose a stage, and see where one comes from, where one goes, who decides and what the association may do. */
export default function StagesPage() {
  const asked = (useLocation().state as { stage?: string } | null)?.stage;
  const [chosen, choose] = useState<Stage>(asked !== undefined && Object.hasOwn(STAGES, asked) ? (asked as Stage) : 'enquete');
  return (
    <Page screen="Étapes de la procédure">
      <Typography sx={{ color: 'text.secondary', maxWidth: '75ch', marginTop: -1, marginBottom: 2 }}>
        Choisissez une étape. Un autre passage reste possible dans un dossier, avec un motif.
      </Typography>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 340px' }, alignItems: 'start' }}>
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(5, minmax(0, 1fr))' } }}>
          {COLUMNS.map(({ title, stages }) => (
            <Box key={title} component="section" aria-label={title} sx={{ display: 'grid', gap: 1, alignContent: 'start' }}>
              <Typography variant="subtitle2" component="h2">
                {title}
              </Typography>
              {stages.map(stage => (
                <StageButton key={stage} stage={stage} chosen={chosen} onChoose={choose} />
              ))}
            </Box>
          ))}
        </Box>
        <StageCard stage={chosen} onChoose={choose} />
      </Box>
      <Told title="Quand l’auteur est mineur" lines={MINOR_DEFENDANT} />
      <Told title="Compétence à vérifier" lines={COMPETENCE_TO_CHECK} />
    </Page>
  );
}

type Choosing = { onChoose: (stage: Stage) => void };

function StageButton({ stage, chosen, onChoose }: { stage: Stage; chosen: Stage } & Choosing) {
  const isChosen = stage === chosen;
  const place = NEXT_STAGES[chosen].includes(stage) ? 'ensuite' : NEXT_STAGES[stage].includes(chosen) ? 'avant' : null;
  return (
    <ButtonBase
      aria-pressed={isChosen}
      onClick={() => onChoose(stage)}
      sx={{
        ...{ display: 'block', width: '100%', minHeight: 44, padding: 1, textAlign: 'left', border: 1, borderRadius: 1 },
        borderColor: isChosen || place === 'ensuite' ? 'primary.main' : 'divider',
        borderStyle: place === 'avant' ? 'dashed' : 'solid',
        backgroundColor: isChosen ? 'action.selected' : 'background.paper',
      }}
    >
      <Typography variant="body2" component="span" sx={{ display: 'block', fontWeight: isChosen ? 600 : 400 }}>
        {STAGES[stage].label}
      </Typography>
      {place && (
        <Typography variant="caption" component="span" sx={{ color: 'text.secondary' }}>
          {place === 'ensuite' ? '→ peut suivre' : 'peut précéder'}
        </Typography>
      )}
    </ButtonBase>
  );
}

function StageCard({ stage, onChoose }: { stage: Stage } & Choosing) {
  const kinds: Readonly<Record<string, string>> = useResourceDescription('courts').fields.kind?.choices ?? {};
  const { authority, courts, decisions, opens, articles } = STAGE_FACTS[stage];
  const named = courts.map(kind => kinds[kind]).filter(Boolean);
  const { label, help } = STAGES[stage];
  return (
    <Paper
      variant="outlined"
      component="section"
      aria-label={label}
      aria-live="polite"
      sx={{ padding: 2, display: 'grid', gap: 1.5, order: { xs: -1, lg: 0 } }}
    >
      <div>
        <Typography variant="h2">{label}</Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {typeset(help)}
        </Typography>
      </div>
      {authority !== 'Aucune' && <Fact title="Qui décide" text={authority} />}
      {named.length > 0 && <Fact title="Juridictions" text={named.join(', ')} />}
      {decisions.length > 0 && <Fact title="Décisions possibles" text={decisions.join(', ')} />}
      {opens && <Fact title="Pour l’association" text={opens} />}
      <Stages title="Vient de" stages={comesFrom(stage)} onChoose={onChoose} />
      <Stages title="Peut aller vers" stages={NEXT_STAGES[stage]} onChoose={onChoose} />
      {articles.length > 0 && (
        <Typography variant="caption" sx={{ color: 'text.secondary' }}>
          {articlesOf(articles)}
        </Typography>
      )}
    </Paper>
  );
}

const Fact = ({ title, text }: { title: string; text: string }) => (
  <div>
    <Typography variant="subtitle2" component="h3">
      {title}
    </Typography>
    <Typography variant="body2">{typeset(text)}</Typography>
  </div>
);

function Stages({ title, stages, onChoose }: { title: string; stages: readonly Stage[] } & Choosing) {
  const shown = stages.filter(stage => stage !== 'clos');
  if (shown.length === 0) return null;
  return (
    <div>
      <Typography variant="subtitle2" component="h3">
        {title}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {shown.map(stage => (
          <li key={stage}>
            <ButtonBase onClick={() => onChoose(stage)} sx={{ minHeight: 28, color: 'primary.main', textDecoration: 'underline' }}>
              <Typography variant="body2">{STAGES[stage].label}</Typography>
            </ButtonBase>
          </li>
        ))}
      </Box>
    </div>
  );
}

/** What no drawing says, each with its article. */
function Told({ title, lines }: { title: string; lines: readonly { text: string; article: string }[] }) {
  return (
    <Paper variant="outlined" component="section" aria-label={title} sx={{ padding: 2, marginTop: 2 }}>
      <Typography variant="h2">{title}</Typography>
      <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {lines.map(({ text, article }) => (
          <Box component="li" key={text} sx={{ display: 'flex', gap: 1, paddingY: 0.5 }}>
            <Box sx={{ paddingTop: '3px', color: 'text.secondary' }}>
              <StatusShape shape="dot" />
            </Box>
            <Typography variant="body2">{typeset(`${text} (${article})`)}</Typography>
          </Box>
        ))}
      </Box>
    </Paper>
  );
}
