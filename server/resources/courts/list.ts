import type { HolidayZone } from '#law/holidays';
import { DEPARTMENTS } from './departments.ts';
import { ASSIZES_ELSEWHERE, CHILDREN_ELSEWHERE, DETACHED, NAMED, SEATS } from './seats.ts';

/** A court as the product ships it: public facts, no contact. */
export interface ShippedCourt {
  code: string;
  kind: string;
  name: string;
  seat: string;
  department: string;
  courtOfAppeal: string | null;
  ressort: string | null;
  holidayZone: HolidayZone;
  timeZone: string;
  isToConfirm: boolean;
  chambers: string | null;
}

interface Place {
  insee: string;
  seat: string;
}

/** Zone of holidays and clock by département; the others are those of metropolitan France. The last three have the national list only. */
const ZONES: Readonly<Record<string, readonly [HolidayZone, string]>> = {
  57: ['alsace-moselle', 'Europe/Paris'],
  67: ['alsace-moselle', 'Europe/Paris'],
  68: ['alsace-moselle', 'Europe/Paris'],
  971: ['guadeloupe', 'America/Guadeloupe'],
  972: ['martinique', 'America/Martinique'],
  973: ['guyane', 'America/Cayenne'],
  974: ['reunion', 'Indian/Reunion'],
  975: ['saint-pierre-et-miquelon', 'America/Miquelon'],
  976: ['mayotte', 'Indian/Mayotte'],
  986: ['metropole', 'Pacific/Wallis'],
  987: ['metropole', 'Pacific/Tahiti'],
  988: ['metropole', 'Pacific/Noumea'],
};
const MIQUELON = '975';
/** Départements whose rape cases go to the assizes, or where no text was read that says otherwise: no cour criminelle is shipped there. */
const WITHOUT_CRIMINAL_COURT = new Set([MIQUELON, '976', '986', '987', '988']);
const FIRST_INSTANCE = new Set([MIQUELON, '986', '987', '988']);

const place = (words: string): Place => ({ insee: words.slice(0, 5), seat: words.slice(6) });
const departmentOf = (insee: string) => insee.slice(0, /^9[78]/.test(insee) ? 3 : 2);
const named = ({ insee, seat }: Place) => NAMED[insee] ?? seat;

/** « de Lille », « d’Évry », « du Mans », « des Sables-d’Olonne ». */
export function of(town: string): string {
  if (town.startsWith('Le ')) return `du ${town.slice(3)}`;
  if (town.startsWith('Les ')) return `des ${town.slice(4)}`;
  return /^[AEIOUÉÈÊÎÔ]/.test(town) ? `d’${town}` : `de ${town}`;
}

const listed = (items: readonly string[]) => (items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} et ${items.at(-1)}`);

function row(code: string, kind: string, name: string, at: Place, rest: Pick<ShippedCourt, 'courtOfAppeal' | 'ressort'>): ShippedCourt {
  const department = departmentOf(at.insee);
  const [holidayZone, timeZone] = ZONES[department] ?? ['metropole', 'Europe/Paris'];
  return { code, kind, name, seat: at.seat, department, ...rest, holidayZone, timeZone, isToConfirm: false, chambers: null };
}

function appealCourt(at: Place, groups: readonly string[]): ShippedCourt {
  const departments = groups.map(group => DEPARTMENTS[departmentOf(group)]!.replace(/^(?:d’|(?:du|des|de l’|de la|de) ?)/, ''));
  const ressort = { courtOfAppeal: named(at), ressort: listed(departments) };
  if (departmentOf(at.insee) === MIQUELON)
    return row(`tsa-${at.insee}`, 'tribunal_superieur_appel', `Tribunal supérieur d’appel ${of(named(at))}`, at, ressort);
  return row(`ca-${at.insee}`, 'cour_appel', `Cour d’appel ${of(named(at))}`, at, ressort);
}

function firstInstance(at: Place, courtOfAppeal: string): ShippedCourt {
  const chambers = DETACHED[at.insee] ?? null;
  if (FIRST_INSTANCE.has(departmentOf(at.insee))) {
    const name = `Tribunal de première instance ${of(named(at))}`;
    return { ...row(`tpi-${at.insee}`, 'tribunal_premiere_instance', name, at, { courtOfAppeal, ressort: null }), chambers };
  }
  const name = `Tribunal judiciaire ${of(named(at))}`;
  return { ...row(`tj-${at.insee}`, 'tribunal_judiciaire', name, at, { courtOfAppeal, ressort: null }), chambers };
}

function childrensCourt(at: Place, courtOfAppeal: string, all: readonly Place[]): ShippedCourt[] {
  if (CHILDREN_ELSEWHERE[at.insee]) return [];
  const covered = [at, ...all.filter(({ insee }) => CHILDREN_ELSEWHERE[insee] === at.insee)];
  const ressort = covered.length > 1 ? `tribunaux ${listed(covered.map(town => of(named(town))))}` : null;
  return [row(`tpe-${at.insee}`, 'tribunal_pour_enfants', `Tribunal pour enfants ${of(named(at))}`, at, { courtOfAppeal, ressort })];
}

/** Seats by rule, no official list read: each says it is to be confirmed. Saint-Pierre-et-Miquelon has a tribunal criminel instead. */
function criminalCourts(group: string, courtOfAppeal: string): ShippedCourt[] {
  const department = departmentOf(group);
  if (department === MIQUELON) return [];
  const at = place(ASSIZES_ELSEWHERE[department] ?? group.split(', ')[0]!);
  const rest = { courtOfAppeal, ressort: null };
  const assizes = row(`assises-${department}`, 'cour_assises', `Cour d’assises ${DEPARTMENTS[department]}`, at, rest);
  const criminal = row(`ccd-${department}`, 'cour_criminelle', `Cour criminelle départementale ${DEPARTMENTS[department]}`, at, rest);
  const shipped = WITHOUT_CRIMINAL_COURT.has(department) ? [assizes] : [assizes, criminal];
  return shipped.map(court => ({ ...court, isToConfirm: true }));
}

function underAppeal([appeal, ...groups]: (typeof SEATS)[number]): ShippedCourt[] {
  const court = appealCourt(place(appeal), groups);
  const towns = groups.flatMap(group => group.split(', ').map(place));
  const courtOfAppeal = court.courtOfAppeal!;
  return [
    court,
    ...towns.map(town => firstInstance(town, courtOfAppeal)),
    ...towns.flatMap(town => childrensCourt(town, courtOfAppeal, towns)),
    ...groups.flatMap(group => criminalCourts(group, courtOfAppeal)),
  ];
}

const CASSATION = row(
  'cassation',
  'cour_cassation',
  'Cour de cassation',
  { insee: '75056', seat: 'Paris' },
  { courtOfAppeal: null, ressort: null },
);

/** Every criminal court the product knows, each with the zone and the clock by which its time limits run. */
export const SHIPPED_COURTS: readonly ShippedCourt[] = [...SEATS.flatMap(underAppeal), CASSATION];
