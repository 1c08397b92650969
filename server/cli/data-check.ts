import { readFileSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { HOLIDAY_ZONES, holidays } from '../law/holidays.ts';
import { NATINF } from '../law/natinf.ts';
import { SHIPPED_BARS } from '../resources/bars/list.ts';
import { SHIPPED_COURTS } from '../resources/courts/list.ts';
import { CHILDREN_ELSEWHERE, DETACHED } from '../resources/courts/seats.ts';
import { folded } from '../rest/fields.ts';
import { Refusal } from './failures.ts';

/** One fact of a file: what it is about, what the file says, what the product ships. */
interface Fact {
  about: string;
  wanted: string;
  shipped: string;
}

const text = z.string();
const place = z.looseObject({ id: text, nom: text, ville: text, departement: text });
const courtOf = (code: string) => SHIPPED_COURTS.find(court => court.code === code);
const appealOf = (name: string | null | undefined) =>
  SHIPPED_COURTS.find(({ kind, courtOfAppeal }) => /^(?:cour_appel|tribunal_superieur_appel)$/.test(kind) && courtOfAppeal === name)?.code;
const straight = (words: string) => words.replaceAll('’', "'");
const list = (items: readonly string[]) => items.toSorted().join(' ');

/** The rows of one file, and the code of each row the product has that the file may lack. */
function read<T>(dir: string, name: string, key: string, row: z.ZodType<T>): T[] {
  try {
    const json = JSON.parse(readFileSync(join(dir, name), 'utf8')) as Record<string, unknown>;
    return z.array(row).parse(json[key]);
  } catch {
    throw new Refusal(`${name} est introuvable ou n’a pas la forme attendue (liste «\u00a0${key}\u00a0»).`);
  }
}

/** One fact for the whole list: what either side has that the other lacks. */
const extra = (what: string, ours: readonly string[], theirs: readonly string[]): Fact[] => [
  {
    about: what,
    wanted: list(theirs.filter(code => !ours.includes(code))),
    shipped: list(ours.filter(code => !theirs.includes(code))),
  },
];

function appealFacts(dir: string): Fact[] {
  const rows = read(dir, 'cours-appel.json', 'coursAppel', place.extend({ departementsDuRessort: z.array(text) }));
  const ours = SHIPPED_COURTS.filter(({ kind }) => kind === 'cour_appel' || kind === 'tribunal_superieur_appel');
  const departments = (name: string) => [
    ...new Set(SHIPPED_COURTS.filter(court => court.courtOfAppeal === name).map(({ department }) => department)),
  ];
  return [
    ...extra(
      'cours d’appel',
      ours.map(({ code }) => code),
      rows.map(({ id }) => id),
    ),
    ...rows.map(row => {
      const court = courtOf(row.id);
      const shipped = court && [court.name, court.seat, court.department, list(departments(court.courtOfAppeal ?? ''))].join(', ');
      return fact(row.id, [row.nom, row.ville, row.departement, list(row.departementsDuRessort)], shipped);
    }),
  ];
}

const fact = (about: string, wanted: readonly string[], shipped: string | undefined): Fact => ({
  about,
  wanted: straight(wanted.join(', ')),
  shipped: shipped === undefined ? 'absent' : straight(shipped),
});

function courtFacts(dir: string): Fact[] {
  const rows = read(dir, 'tribunaux-judiciaires.json', 'tribunaux', place.extend({ courAppelId: text, tpeId: text }));
  const ours = SHIPPED_COURTS.filter(({ kind }) => kind === 'tribunal_judiciaire' || kind === 'tribunal_premiere_instance');
  const children = (insee: string) => `tpe-${CHILDREN_ELSEWHERE[insee] ?? insee}`;
  return [
    ...extra(
      'tribunaux',
      ours.map(({ code }) => code),
      rows.map(({ id }) => id),
    ),
    ...rows.map(row => {
      const court = courtOf(row.id);
      const insee = row.id.replace(/^.*-/, '');
      const shipped = court && [court.name, court.seat, court.department, appealOf(court.courtOfAppeal), children(insee)].join(', ');
      return fact(row.id, [row.nom, row.ville, row.departement, row.courAppelId, row.tpeId], shipped);
    }),
  ];
}

function childrenFacts(dir: string): Fact[] {
  const rows = read(dir, 'tribunaux-pour-enfants.json', 'tribunauxPourEnfants', place.extend({ courAppelId: text }));
  const ours = SHIPPED_COURTS.filter(({ kind }) => kind === 'tribunal_pour_enfants');
  return [
    ...extra(
      'tribunaux pour enfants',
      ours.map(({ code }) => code),
      rows.map(({ id }) => id),
    ),
    ...rows.map(row => {
      const court = courtOf(row.id);
      const shipped = court && [court.name, court.seat, court.department, appealOf(court.courtOfAppeal)].join(', ');
      return fact(row.id, [row.nom, row.ville, row.departement, row.courAppelId], shipped);
    }),
  ];
}

function criminalFacts(dir: string): Fact[] {
  const row = z.looseObject({
    departement: text,
    siege: text,
    courAssises: z.boolean(),
    courCriminelleDepartementale: z.boolean().nullable(),
  });
  const rows = read(dir, 'cours-assises-unverified.json', 'coursAssises', row);
  return rows.flatMap(({ departement, siege, courAssises, courCriminelleDepartementale }) =>
    [['assises', courAssises] as const, ['ccd', courCriminelleDepartementale === true] as const].map(([prefix, exists]) => {
      const court = courtOf(`${prefix}-${departement}`);
      return fact(`${prefix}-${departement}`, [exists ? siege : 'absent'], court?.seat);
    }),
  );
}

function chamberFacts(dir: string): Fact[] {
  const row = z.looseObject({ id: text, nom: text, rattacheeA: text });
  return read(dir, 'chambres-detachees.json', 'chambresDetachees', row).map(({ id, nom, rattacheeA }) =>
    fact(id, [nom.replace(/ \(.*$/, '')], DETACHED[rattacheeA.replace(/^.*-/, '')]),
  );
}

function barFacts(dir: string): Fact[] {
  const rows = read(dir, 'barreaux.json', 'barreaux', z.looseObject({ id: text, libelle: text }));
  return [
    ...extra(
      'barreaux',
      SHIPPED_BARS.map(({ code }) => code),
      rows.map(({ id }) => id),
    ),
    ...rows.map(({ id, libelle }) => fact(id, [libelle], SHIPPED_BARS.find(({ code }) => code === id)?.name)),
  ];
}

function holidayFacts(dir: string): Fact[] {
  const row = z.looseObject({ zone: z.enum(HOLIDAY_ZONES), date: text, nom: text, statut: text });
  const rows = read(dir, 'jours-feries-2024-2030.json', 'joursFeries', row);
  const years = [...new Set(rows.map(({ date }) => Number(date.slice(0, 4))))];
  const ours = HOLIDAY_ZONES.flatMap(zone => years.flatMap(year => holidays(year, zone).map(holiday => ({ zone, ...holiday }))));
  return [
    ...extra(
      'jours fériés',
      ours.map(({ zone, on }) => `${zone} ${on}`),
      rows.map(({ zone, date }) => `${zone} ${date}`),
    ),
    ...rows.map(({ zone, date, statut }) =>
      fact(`${zone} ${date}`, [statut], ours.find(holiday => holiday.zone === zone && holiday.on === date)?.status),
    ),
  ];
}

function natinfFacts(dir: string): Fact[] {
  const row = z.looseObject({ natinf: text, nature: text, qualification: text, definie_par: text });
  const rows = read(dir, 'natinf-exploitation-sexuelle-mineurs.json', 'infractions', row);
  return [
    ...extra(
      'codes NATINF',
      NATINF.map(({ code }) => code),
      rows.map(({ natinf }) => natinf),
    ),
    ...rows.map(({ natinf, nature, qualification, definie_par }) => {
      const ours = NATINF.find(({ code }) => code === natinf);
      const [, number] = /^ART\.(\d+(?:-\w+)*)/.exec(definie_par) ?? [];
      const isSame = ours && folded(ours.article).includes(folded(number ?? ''));
      const wanted = [folded(nature), folded(qualification), number ?? ''];
      return fact(natinf, wanted, ours && [folded(ours.class), folded(ours.label), isSame ? number : ours.article].join(', '));
    }),
  ];
}

const CHECKS = [appealFacts, courtFacts, childrenFacts, criminalFacts, chamberFacts, barFacts, holidayFacts, natinfFacts];

/** Where the check speaks: results to one side, the sentence of a refusal to the other. */
export type Voice = { say(line: string): void; refuse(sentence: string): void };

/** Compares the lists the product ships with the files of a folder; gives the exit code, 1 at the first difference or unusable folder. */
export function dataCheck(dir: string | undefined, { say, refuse }: Voice): 0 | 1 {
  try {
    if (dir === undefined) throw new Refusal('Indiquez le dossier des données\u00a0: npm run data:check -- DOSSIER');
    if (!statSync(dir, { throwIfNoEntry: false })?.isDirectory()) throw new Refusal(`${dir} n’est pas un dossier.`);
    const facts = CHECKS.flatMap(check => check(dir));
    const failed = facts.filter(({ wanted, shipped }) => wanted !== shipped);
    for (const { about, wanted, shipped } of failed) say(`${about}  attendu ${wanted}  livré ${shipped}`);
    say(`${facts.length - failed.length} passed, ${failed.length} failed`);
    return failed.length > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    refuse(error.message);
    return 1;
  }
}

if (process.argv[1] && realpathSync(process.argv[1]) === import.meta.filename)
  process.exitCode = dataCheck(process.argv[2], { say: console.log, refuse: console.error });
