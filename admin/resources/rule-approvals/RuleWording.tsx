import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { shortDay } from '#law/days';
import type { Rule, RuleVersion } from '#law/rules';
import { useResourceDescription } from '../../me.ts';
import { typeset } from '../../typeset.ts';
import { StateTag } from '../../ui/StateTag.tsx';
import { FileButton } from '../documents/FileButton.tsx';
import { ApproveRule, WithdrawApproval } from './ApproveRule.tsx';
import { Concerned } from './Concerned.tsx';
import { lengthOf, spanOf } from './ruleWords.ts';
import type { ApprovalRow, ShownApproval } from './useApprovals.ts';

type RuleWordingProps = { rule: Rule; version: RuleVersion; isKnown: boolean; shown: ShownApproval | null; row: ApprovalRow | null };

/** One wording of a rule: its length, when it holds, where it was read, whether counsel has read it, and what may be done of that. */
export function RuleWording({ rule, version, isKnown, shown, row }: RuleWordingProps) {
  const { can } = useResourceDescription('rule-approvals');
  const [doing, setDoing] = useState<'approve' | 'withdraw' | null>(null);
  const isCurrent = shown?.isCurrent === true;
  const name = `${rule.title}${version.validFrom || version.validTo ? `, ${spanOf(version)}` : ''}`;
  const close = () => setDoing(null);
  return (
    <Box
      component="li"
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', borderTop: 1, borderColor: 'divider', paddingTop: 1 }}
    >
      <Box sx={{ flex: '1 1 320px', minWidth: 0 }}>
        <Typography sx={{ fontWeight: 600 }}>{typeset([lengthOf(rule, version), spanOf(version)].filter(Boolean).join(', '))}</Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {sentence(version.source)}
        </Typography>
        {row?.note && <Typography variant="body2">{typeset(`Réponse de l’avocat : ${row.note}`)}</Typography>}
        {shown && !isCurrent && (
          <>
            <Typography variant="body2">
              {typeset(`Changée depuis sa validation par ${shown.lawyerName}, le ${shortDay(shown.approvedOn)} : à relire.`)}
            </Typography>
            {can.create && <Concerned ruleVersion={version.id} />}
          </>
        )}
      </Box>
      {isCurrent && <StateTag tone="favourable" label={typeset(`Validée par ${shown.lawyerName} le ${shortDay(shown.approvedOn)}`)} />}
      {isKnown && !isCurrent && <StateTag tone="toValidate" label="À confirmer par l’avocat" />}
      <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {isCurrent && row?.documentId && <FileButton resource="documents" id={row.documentId} name={`Réponse de l’avocat — ${name}`} />}
        {can.create && isKnown && !isCurrent && (
          <Button
            variant="outlined"
            size="small"
            onClick={() => setDoing('approve')}
            aria-label={`Enregistrer la validation de l’avocat — ${name}`}
          >
            Enregistrer la validation de l’avocat
          </Button>
        )}
        {can.withdraw && isKnown && row && (
          <Button size="small" onClick={() => setDoing('withdraw')} aria-label={`Retirer la validation — ${name}`}>
            Retirer
          </Button>
        )}
      </Box>
      {doing === 'approve' && <ApproveRule ruleVersion={version.id} title={name} onClose={close} />}
      {doing === 'withdraw' && row && <WithdrawApproval row={row} title={name} onClose={close} />}
    </Box>
  );
}

const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
