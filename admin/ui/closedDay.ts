import { weekday, yearOf } from '#law/days';
import { type HolidayZone, holidays } from '#law/holidays';
import { typeset } from '../typeset.ts';

/** A question in amber when courts usually do not sit that day; never an error, some do. */
export function closedDayNote(on: string, zone: HolidayZone = 'metropole'): string | undefined {
  const holiday = holidays(yearOf(on), zone).find(day => day.on === on);
  if (holiday) return typeset(`C’est un jour férié (${holiday.name}) : confirmer ?`);
  if (weekday(on) === 0) return typeset('C’est un dimanche : confirmer ?');
  return weekday(on) === 6 ? typeset('C’est un samedi : confirmer ?') : undefined;
}
