import { readFileSync, realpathSync } from 'node:fs';
import { basename } from 'node:path';
import { z } from 'zod';
import { isDay, isTime } from '../law/days.ts';
import { computeDeadline } from '../law/deadline.ts';
import { HOLIDAY_ZONES, type HolidayZone, ZONE_CLOCKS } from '../law/holidays.ts';
import { isLimitationId, LIMITATIONS, type LimitationId } from '../law/limitation/offences.ts';
import { type LimitationInput, limitation } from '../law/limitation/walk.ts';
import { limitationWhy } from '../law/limitation/why.ts';
import { isRuleId, type RuleId } from '../law/rules.ts';
import { why } from '../law/why.ts';
import { Refusal } from './failures.ts';

/** A day or a local date-time of a case file: `2026-11-23` or `2026-11-23T13:30`. */
const moment = z.string().refine(text => {
  const [on = '', time] = text.split('T');
  return isDay(on) && (time === undefined || isTime(time));
}, 'jour AAAA-MM-JJ ou moment AAAA-MM-JJTHH:MM attendu');
const day = z.string().refine(isDay, 'jour AAAA-MM-JJ attendu');
const anyCase = z.looseObject({ id: z.string(), rule: z.string() });
const deadlineCase = z.looseObject({
  trigger: moment,
  region: z.string(),
  expected: moment,
  expected_conservative: moment.nullish(),
});
const offence = z.looseObject({
  rule: z.string().refine(isLimitationId, 'infraction connue attendue'),
  facts: day,
  birth: day.nullish(),
  author_ascendant_or_authority: z.boolean().nullish(),
  interrupting_act: z.union([day, z.array(day)]).nullish(),
});
const limitationCase = z.looseObject({
  ...offence.shape,
  later_offence_same_author_other_minor: offence.nullish(),
  expected: day,
  expected_conservative: day.nullish(),
});

function readCases(path: string): z.infer<typeof anyCase>[] {
  const name = basename(path);
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    const isSyntax = error instanceof SyntaxError;
    throw new Refusal(isSyntax ? `${name} n’est pas du JSON valable.` : `${name} est introuvable ou illisible.`);
  }
  const cases = z.array(anyCase).safeParse(json);
  if (!cases.success) throw new Refusal(`${name} n’est pas une liste de cas (id, rule, trigger, region, expected).`);
  return cases.data;
}

type AnyCase = z.infer<typeof anyCase>;

function parsed<S extends z.ZodType>(schema: S, raw: AnyCase): z.infer<S> {
  const result = schema.safeParse(raw);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new Refusal(
    `Le cas ${raw.id} est invalide\u00a0: ${issue?.path.join('.')}, ${issue?.code === 'custom' ? issue.message : 'texte attendu'}.`,
  );
}

/** What a case expects, what was computed, and why. */
type Comparison = [label: string, wanted: string, got: string];

/** The case is recomputed from rule, trigger and region alone; nothing else of the file is an input. */
function checkDeadline(rule: RuleId, raw: AnyCase): string[] {
  const { trigger, region, expected, expected_conservative: prudent } = parsed(deadlineCase, raw);
  const [on = '', time] = trigger.split('T');
  const zone = zoneOf(region) ?? 'metropole';
  const computed = computeDeadline({ rule, on, time, zone, timeZone: ZONE_CLOCKS[zone] });
  const { legalLimitOn, legalLimitTime, prudentOn, prudentTime } = computed;
  const because = why(computed).items.filter(item => item.id === 'count' || item.id === 'shift');
  const safer = (asked: string) => (prudentOn ? written(prudentOn, prudentTime, asked) : written(legalLimitOn, legalLimitTime, asked));
  const compared: Comparison[] = [['attendu', expected, written(legalLimitOn, legalLimitTime, expected)]];
  if (prudent) compared.push(['date prudente attendue', prudent, safer(prudent)]);
  return failuresOf(raw, compared, because);
}

/** The same for the limitation of an offence: facts, birth date, author and acts alone. */
function checkLimitation(rule: LimitationId, raw: AnyCase): string[] {
  const data = parsed(limitationCase, raw);
  if (LIMITATIONS[rule].isAgainstMinor && !data.birth)
    throw new Refusal(`Le cas ${raw.id} est invalide\u00a0: birth, jour AAAA-MM-JJ attendu.`);
  const { later_offence_same_author_other_minor: later, expected, expected_conservative: prudent } = data;
  const computed = limitation({ ...limitationInput(rule, data), later: later ? limitationInput(later.rule as LimitationId, later) : null });
  const compared: Comparison[] = [['attendu', expected, computed.lastOn]];
  if (prudent) compared.push(['date prudente attendue', prudent, computed.prudentOn]);
  return failuresOf(raw, compared, limitationWhy(computed).items);
}

function limitationInput(rule: LimitationId, data: z.infer<typeof offence>): LimitationInput {
  const { facts, birth = null, author_ascendant_or_authority: byAuthority, interrupting_act: acts } = data;
  return { rule, facts, birth, byAuthority: byAuthority ?? false, interruptedOn: acts ? [acts].flat() : [] };
}

const failuresOf = (raw: AnyCase, compared: Comparison[], because: { text: string }[]): string[] =>
  compared
    .filter(([, wanted, got]) => wanted !== got)
    .map(
      ([label, wanted, got]) => `${raw.id}  ${raw.rule}  ${label} ${wanted}  obtenu ${got}  ${because.map(({ text }) => text).join(' ')}`,
    );

function zoneOf(region: unknown): HolidayZone | undefined {
  return HOLIDAY_ZONES.find(known => known === region);
}

/** The result with the precision of what was expected: an hour only where the case gives one. */
function written(on: string, time: string | null, expected: string): string {
  return expected.includes('T') ? `${on}T${time ?? '24:00'}` : on;
}

/** Where the check speaks: results to one side, the sentence of a refusal to the other. */
export type Voice = { say(line: string): void; refuse(sentence: string): void };

/** Recomputes the cases of these files and returns the exit code: 0 all right, 1 a case differs, 2 a file that cannot be used. */
export function lawCheck(paths: string[], { say, refuse }: Voice): 0 | 1 | 2 {
  const tally = { passed: 0, failed: 0, skipped: [] as string[] };
  try {
    if (paths.length === 0) throw new Refusal('Indiquez au moins un fichier de cas\u00a0: npm run law:check -- FICHIER…');
    for (const raw of paths.flatMap(readCases)) {
      if (!isRuleId(raw.rule) && !isLimitationId(raw.rule)) {
        tally.skipped.push(raw.rule);
        continue;
      }
      const failures = isRuleId(raw.rule) ? checkDeadline(raw.rule, raw) : checkLimitation(raw.rule as LimitationId, raw);
      // A place without a list of its own has the national one, and that is said.
      if (isRuleId(raw.rule) && !zoneOf(raw.region))
        say(`${raw.id}  région ${raw.region} sans liste propre\u00a0: jours fériés nationaux seulement`);
      tally[failures.length === 0 ? 'passed' : 'failed'] += 1;
      for (const failure of failures) say(failure);
    }
  } catch (error) {
    // A RangeError is a day the law module does not cover: a fault of the file like any other.
    if (!(error instanceof Refusal || error instanceof RangeError)) throw error;
    refuse(error instanceof Refusal ? error.message : 'Un cas porte une date hors des années 1970 à 2199.');
    return 2;
  }
  if (tally.skipped.length > 0) say(`Règles non modélisées\u00a0: ${[...new Set(tally.skipped)].sort().join(', ')}`);
  say(`${tally.passed} passed, ${tally.failed} failed, ${tally.skipped.length} skipped`);
  return tally.failed > 0 ? 1 : 0;
}

if (process.argv[1] && realpathSync(process.argv[1]) === import.meta.filename) {
  process.exitCode = lawCheck(process.argv.slice(2), { say: console.log, refuse: console.error });
}
