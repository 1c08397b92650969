import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { type ReactNode, useId } from 'react';
import { type Rule, wordsOf } from '#law/rules';
import { DEADLINE_CLASSES } from '#schema/deadlines';
import { typeset } from '../../typeset.ts';
import { RuleWording } from './RuleWording.tsx';
import { articlesOf } from './ruleWords.ts';
import type { ApprovalRow, ShownApproval } from './useApprovals.ts';

type RuleCardProps = {
  id: string;
  rule: Rule;
  /** Null when they could not be read: no status is shown. */
  approvals: Readonly<Record<string, ShownApproval>> | null;
  /** The approvals themselves, for who records them; empty for the others. */
  rows: readonly ApprovalRow[];
};

/** One rule: its name and article, each of its wordings with its status, and the rest unfolded. */
export function RuleCard({ id, rule, approvals, rows }: RuleCardProps) {
  const titleId = useId();
  const quoted = [...new Set(rule.versions.flatMap(version => wordsOf(rule, version) ?? []))];
  return (
    <Paper component="li" variant="outlined" aria-labelledby={titleId} sx={{ padding: 2, breakInside: 'avoid' }}>
      <Typography id={titleId} variant="h3" component="h2">
        {typeset(rule.title)}
      </Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
        {articlesOf(rule.articles)} — {DEADLINE_CLASSES[rule.class]} — {id}
      </Typography>
      {quoted.length > 0 && <Typography sx={{ marginTop: 0.5 }}>{quoted.join(', ')}</Typography>}
      <Box component="ul" sx={{ listStyle: 'none', margin: 0, marginTop: 1, padding: 0, display: 'grid', gap: 1 }}>
        {rule.versions.map(version => (
          <RuleWording
            key={version.id}
            {...{ rule, version }}
            isKnown={approvals !== null}
            shown={approvals?.[version.id] ?? null}
            row={rows.find(({ ruleVersion }) => ruleVersion === version.id) ?? null}
          />
        ))}
      </Box>
      <Box component="details" sx={{ marginTop: 1, '& > summary': { cursor: 'pointer', typography: 'body2', color: 'primary.main' } }}>
        <summary aria-label={`Le détail de la règle — ${rule.title}`}>Le détail de la règle</summary>
        <Box component="dl" sx={{ margin: 0, marginTop: 1, display: 'grid', gap: 1 }}>
          <Fact title="Qui agit">{rule.actor}</Fact>
          <Fact title="Point de départ">{rule.trigger.counts}</Fact>
          <Fact title="Forme">{rule.form}</Fact>
          <Fact title="Pièges">{rule.pitfalls.join(' ')}</Fact>
          <Fact title="Ce qui n’est pas calculé">{rule.notModelled}</Fact>
          <Fact title="Questions à l’avocat">{rule.toConfirm.join(' ')}</Fact>
        </Box>
      </Box>
    </Paper>
  );
}

function Fact({ title, children }: { title: string; children: ReactNode }) {
  if (children === '') return null;
  return (
    <div>
      <Typography component="dt" variant="subtitle2">
        {title}
      </Typography>
      <Typography component="dd" variant="body2" sx={{ margin: 0, maxWidth: '85ch' }}>
        {typeof children === 'string' ? typeset(children) : children}
      </Typography>
    </div>
  );
}
