import ExpandMore from '@mui/icons-material/ExpandMore';
import Accordion from '@mui/material/Accordion';
import AccordionDetails from '@mui/material/AccordionDetails';
import AccordionSummary from '@mui/material/AccordionSummary';
import Box from '@mui/material/Box';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { type ComponentType, useEffect, useRef } from 'react';
import { useMe } from '../../me.ts';
import { CaseDeadlines } from '../deadlines/CaseDeadlines.tsx';
import { CaseDecisions } from '../decisions/CaseDecisions.tsx';
import { CaseExhibits } from '../exhibits/CaseExhibits.tsx';
import { CaseFilings } from '../filings/CaseFilings.tsx';
import { HearingChain } from '../hearings/HearingChain.tsx';
import { CaseJournal } from '../journal/CaseJournal.tsx';
import { CaseParties } from '../persons/CaseParties.tsx';
import { CaseProceedings } from '../proceedings/CaseProceedings.tsx';
import { CaseOverview } from './CaseOverview.tsx';
import { type CaseFile, useCaseFile } from './caseFile.tsx';

type CaseTab = { id: string; label: string; count?: number; View: ComponentType };

/** The tabs open to this person, with the number of rows each shows; a role's closed ones are absent. */
function useCaseTabs(file: CaseFile): CaseTab[] {
  const { resources } = useMe();
  const { hearings, deadlines, filings, persons, counts, exhibits, proceedings } = file;
  const counted = (related: CaseFile['hearings'] | CaseFile['deadlines'] | CaseFile['filings']) =>
    related.isPending || related.error ? {} : { count: related.rows.length };
  // A withdrawn exhibit has no number any more and is not counted.
  const standing = ({ rows, isPending, error }: CaseFile['exhibits']) =>
    isPending || error ? {} : { count: rows.filter(({ withdrawnOn }) => !withdrawnOn).length };
  const isJournalByCase = resources.journal?.can.list === true && resources.journal.fields.caseId !== undefined;
  return [
    { id: 'overview', label: 'Vue d’ensemble', View: CaseOverview },
    ...(persons.isOpen || counts.isOpen ? [{ id: 'parties', label: 'Parties et chefs', View: CaseParties }] : []),
    ...(proceedings.isOpen ? [{ id: 'proceedings', label: 'Procédure', View: CaseProceedings }] : []),
    ...(hearings.isOpen ? [{ id: 'hearings', label: 'Audiences', View: HearingChain, ...counted(hearings) }] : []),
    ...(deadlines.isOpen ? [{ id: 'deadlines', label: 'Délais', View: CaseDeadlines, ...counted(deadlines) }] : []),
    ...(filings.isOpen ? [{ id: 'filings', label: 'Actes', View: CaseFilings, ...counted(filings) }] : []),
    ...(exhibits.isOpen ? [{ id: 'exhibits', label: 'Pièces', View: CaseExhibits, ...standing(exhibits) }] : []),
    ...(file.decisions.isOpen ? [{ id: 'decisions', label: 'Décisions et sommes', View: CaseDecisions }] : []),
    ...(isJournalByCase ? [{ id: 'journal', label: 'Journal', View: CaseJournal }] : []),
  ];
}

/** Tabs on a desk, accordions in the same order on a phone. */
export function CaseTabs() {
  const file = useCaseFile();
  const tabs = useCaseTabs(file);
  const isNarrow = useMediaQuery('(max-width:899px)', { noSsr: true });
  const shown = tabs.find(({ id }) => id === file.tab) ?? tabs[0];
  if (!shown) return null;
  if (isNarrow) return <CaseAccordions tabs={tabs} />;
  return (
    <>
      <Tabs
        value={shown.id}
        onChange={(_event, id: string) => file.openTab(id)}
        aria-label="Contenu du dossier"
        variant="scrollable"
        sx={{ borderBottom: 1, borderColor: 'divider', marginBottom: 2 }}
      >
        {tabs.map(({ id, label, count }) => (
          <Tab key={id} value={id} id={`tab-${id}`} aria-controls={`panel-${id}`} label={<TabLabel label={label} count={count} />} />
        ))}
      </Tabs>
      <Box role="tabpanel" id={`panel-${shown.id}`} aria-labelledby={`tab-${shown.id}`} tabIndex={-1}>
        <shown.View />
      </Box>
    </>
  );
}

function TabLabel({ label, count }: { label: string; count: number | undefined }) {
  return (
    <span>
      {label}
      {count !== undefined && count > 0 && (
        <Box component="span" sx={{ color: 'text.secondary', fontWeight: 400 }}>
          {' '}
          {count}
        </Box>
      )}
    </span>
  );
}

function CaseAccordions({ tabs }: { tabs: CaseTab[] }) {
  const { tab, openTab } = useCaseFile();
  return tabs.map(({ id, label, count, View }) => (
    <Section key={id} id={id} isOpen={tab === id} label={label} count={count} onToggle={isOpen => openTab(isOpen ? id : '')}>
      <View />
    </Section>
  ));
}

type SectionProps = {
  id: string;
  label: string;
  count: number | undefined;
  isOpen: boolean;
  onToggle: (isOpen: boolean) => void;
  children: React.ReactNode;
};

function Section({ id, label, count, isOpen, onToggle, children }: SectionProps) {
  const box = useRef<HTMLDivElement>(null);
  const isFirst = useRef(true);
  // A button of the next step opens a section further down: it is brought into view.
  useEffect(() => {
    if (isOpen && !isFirst.current) box.current?.scrollIntoView({ block: 'nearest' });
    isFirst.current = false;
  }, [isOpen]);
  return (
    <Accordion
      ref={box}
      expanded={isOpen}
      onChange={(_event, expanded) => onToggle(expanded)}
      disableGutters
      variant="outlined"
      slotProps={{ transition: { unmountOnExit: true, timeout: 0 } }}
    >
      <AccordionSummary expandIcon={<ExpandMore />} id={`section-${id}`} aria-controls={`section-${id}-content`} sx={{ minHeight: 56 }}>
        <Typography component="span" sx={{ fontWeight: 600 }}>
          <TabLabel label={label} count={count} />
        </Typography>
      </AccordionSummary>
      <AccordionDetails sx={{ paddingX: { xs: 1.5, sm: 2 } }}>{children}</AccordionDetails>
    </Accordion>
  );
}
