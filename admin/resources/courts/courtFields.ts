import type { FieldChoice } from '../forms/DescribedInput.tsx';

/** What is asked of a court that is not in the list. */
export const NEW_COURT: readonly FieldChoice[] = [
  { source: 'kind', autoFocus: true },
  { source: 'name', helperText: 'Le nom officiel, par exemple « Tribunal judiciaire de Lille ».' },
  { source: 'seat', helperText: 'La ville.' },
  { source: 'department', helperText: 'Le numéro, par exemple 59.' },
  { source: 'courtOfAppeal' },
  { source: 'holidayZone', helperText: 'Les délais se comptent avec les jours fériés de cette zone.' },
  { source: 'timeZone', helperText: 'Par exemple Europe/Paris ou Indian/Reunion.' },
];

/** What people keep up to date of any court. */
export const CONTACTS: readonly FieldChoice[] = [
  { source: 'chambers', helperText: 'Une par ligne.' },
  { source: 'address' },
  { source: 'phone', helperText: 'Un changement de contact demande une nouvelle vérification.' },
  { source: 'email' },
];
