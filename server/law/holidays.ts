import { addDays, type Day, weekday, yearOf } from './days.ts';

/** The ten places whose list of public holidays differs; a court elsewhere has the national list only. */
export const HOLIDAY_ZONES = [
  'metropole',
  'alsace-moselle',
  'guadeloupe',
  'martinique',
  'guyane',
  'reunion',
  'mayotte',
  'saint-barthelemy',
  'saint-martin',
  'saint-pierre-et-miquelon',
] as const;

/** One of HOLIDAY_ZONES; the zone of the court where the act is filed decides. */
export type HolidayZone = (typeof HOLIDAY_ZONES)[number];

/** What each holiday zone is called in a sentence. */
export const ZONE_LABELS: Record<HolidayZone, string> = {
  metropole: 'métropole',
  'alsace-moselle': 'Alsace-Moselle',
  guadeloupe: 'Guadeloupe',
  martinique: 'Martinique',
  guyane: 'Guyane',
  reunion: 'La Réunion',
  mayotte: 'Mayotte',
  'saint-barthelemy': 'Saint-Barthélemy',
  'saint-martin': 'Saint-Martin',
  'saint-pierre-et-miquelon': 'Saint-Pierre-et-Miquelon',
};

/** The clock of each holiday zone, for a place known by its zone alone (a case file); a court has its own time zone. */
export const ZONE_CLOCKS: Record<HolidayZone, string> = {
  metropole: 'Europe/Paris',
  'alsace-moselle': 'Europe/Paris',
  guadeloupe: 'America/Guadeloupe',
  martinique: 'America/Martinique',
  guyane: 'America/Cayenne',
  reunion: 'Indian/Reunion',
  mayotte: 'Indian/Mayotte',
  'saint-barthelemy': 'America/St_Barthelemy',
  'saint-martin': 'America/Marigot',
  'saint-pierre-et-miquelon': 'America/Miquelon',
};

/** How sure a holiday is: `legal` moves a date; `selon_commune` moves the legal limit only; `a_verifier` warns and moves nothing. */
export type HolidayStatus = 'legal' | 'selon_commune' | 'a_verifier';

/** A public holiday; `isLocal` when it comes from a local text rather than from the national list. */
export type Holiday = { on: Day; name: string; status: HolidayStatus; isLocal: boolean };

/** Which days close: `legal` counts every holiday that may move the limit, `prudent` leaves out those that depend on the town. */
export type Reading = 'legal' | 'prudent';

/** C. trav. L3422-2 (text of 2019). Saint-Martin: 28 May by usage, 27 May in that text, so the day only warns. */
const ABOLITION: Partial<Record<HolidayZone, { at: string; status: HolidayStatus }>> = {
  mayotte: { at: '04-27', status: 'legal' },
  martinique: { at: '05-22', status: 'legal' },
  guadeloupe: { at: '05-27', status: 'legal' },
  'saint-martin': { at: '05-28', status: 'a_verifier' },
  guyane: { at: '06-10', status: 'legal' },
  'saint-barthelemy': { at: '10-09', status: 'legal' },
  reunion: { at: '12-20', status: 'legal' },
};

/**
 * The holidays of a year in a zone, in order, one row a day.
 * Articles: C. trav. L3133-1 (national), L3134-13 (Alsace-Moselle), L3422-2 (overseas); lundi de Pentecôte counts (Crim. 10 mai 2006 n° 05-86.744).
 * Not modelled: the shorter lists of before 1984 (8 May, abolition days); days of usage, bridges and closing days of a greffe never count
 * (2e civ. 16 juill. 1976 n° 75-12.260). Saint-Pierre-et-Miquelon was not checked: its whole list only warns.
 */
export function holidays(year: number, zone: HolidayZone): Holiday[] {
  return [...calendar(year, zone).values()];
}

// A few hundred years and zones at most: each is written once, every deadline reads several.
const calendars = new Map<HolidayZone, Map<number, ReadonlyMap<Day, Holiday>>>();

/** The holidays of a year in a zone by day, in order. */
function calendar(year: number, zone: HolidayZone): ReadonlyMap<Day, Holiday> {
  const years = calendars.get(zone) ?? new Map<number, ReadonlyMap<Day, Holiday>>();
  calendars.set(zone, years);
  const known = years.get(year);
  if (known) return known;
  const byDay = new Map<Day, Holiday>();
  for (const holiday of [...national(year, zone), ...local(year, zone)].sort((a, b) => a.on.localeCompare(b.on))) {
    const same = byDay.get(holiday.on);
    byDay.set(holiday.on, Object.freeze(same ? { ...same, name: `${same.name} et ${holiday.name}` } : holiday));
  }
  years.set(year, byDay);
  return byDay;
}

/** The holidays from one day to another, both included, in order. */
export function holidaysBetween(from: Day, to: Day, zone: HolidayZone): Holiday[] {
  const found: Holiday[] = [];
  for (let year = yearOf(from); year <= yearOf(to); year += 1)
    for (const holiday of calendar(year, zone).values()) if (holiday.on >= from && holiday.on <= to) found.push(holiday);
  return found;
}

/** The holiday of that day in that zone, whatever its status, or undefined. */
export function holidayOn(day: Day, zone: HolidayZone): Holiday | undefined {
  return calendar(yearOf(day), zone).get(day);
}

/** Whether art. 801 CPP sees this day as a working day (« jour ouvrable »): neither Saturday, Sunday nor, in this reading, a holiday. */
export function isWorkingDay(day: Day, zone: HolidayZone, reading: Reading): boolean {
  if (weekday(day) === 0 || weekday(day) === 6) return false;
  const status = holidayOn(day, zone)?.status;
  return !(status === 'legal' || (status === 'selon_commune' && reading === 'legal'));
}

/** This day if it is a working day, otherwise the first working day after it (the extension of art. 801 CPP). */
export function workingDayFrom(day: Day, zone: HolidayZone, reading: Reading): Day {
  let candidate = day;
  while (!isWorkingDay(candidate, zone, reading)) candidate = addDays(candidate, 1);
  return candidate;
}

/** The `count`th working day strictly before this day; days that close only in some towns are skipped, which is the earlier date. */
export function workingDayBefore(day: Day, zone: HolidayZone, count = 1): Day {
  let candidate = day;
  for (let left = count; left > 0; left -= 1) {
    do candidate = addDays(candidate, -1);
    while (!isWorkingDay(candidate, zone, 'legal'));
  }
  return candidate;
}

function national(year: number, zone: HolidayZone): Holiday[] {
  const easter = easterSunday(year);
  const status = zone === 'saint-pierre-et-miquelon' ? 'a_verifier' : 'legal';
  const days: [Day, string][] = [
    [`${year}-01-01`, 'Jour de l’An'],
    [addDays(easter, 1), 'Lundi de Pâques'],
    [`${year}-05-01`, 'Fête du Travail'],
    [`${year}-05-08`, 'Victoire 1945'],
    [addDays(easter, 39), 'Ascension'],
    [addDays(easter, 50), 'Lundi de Pentecôte'],
    [`${year}-07-14`, 'Fête nationale'],
    [`${year}-08-15`, 'Assomption'],
    [`${year}-11-01`, 'Toussaint'],
    [`${year}-11-11`, 'Armistice 1918'],
    [`${year}-12-25`, 'Noël'],
  ];
  return days.map(([on, name]) => ({ on, name, status, isLocal: false }));
}

function local(year: number, zone: HolidayZone): Holiday[] {
  if (zone === 'alsace-moselle') {
    return [
      { on: addDays(easterSunday(year), -2), name: 'Vendredi saint', status: 'selon_commune', isLocal: true },
      { on: `${year}-12-26`, name: 'Saint-Étienne', status: 'legal', isLocal: true },
    ];
  }
  const day = ABOLITION[zone];
  return day ? [{ on: `${year}-${day.at}`, name: 'Abolition de l’esclavage', status: day.status, isLocal: true }] : [];
}

/** Easter Sunday of the Gregorian calendar, by the anonymous computus of Meeus and Butcher; the letters are those of the published method. */
function easterSunday(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return addDays(`${year}-${n >= 124 ? '04' : '03'}-01`, n % 31);
}
