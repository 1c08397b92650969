import { useSyncExternalStore } from 'react';
import { HttpError } from 'react-admin';
import { request } from './http.ts';
import { adoptLabels } from './i18n.ts';
import { typesetDeep } from './typeset.ts';

/** What the server says of one field: its French title, how to show and ask it. */
export type FieldDescription = {
  title: string;
  kind: string;
  isRequired: boolean;
  isWritable: boolean;
  max?: number;
  resource?: string;
  choices?: Readonly<Record<string, string>>;
  /** What the field is for, under its input. */
  help?: string;
};

/** What the server says of one resource for this person; `can` maps list, show, create, edit and each action. */
export type ResourceDescription = {
  singular: string;
  plural: string;
  fields: Readonly<Record<string, FieldDescription>>;
  /** Named conditions of the filter `scope`, with their French titles. */
  scopes: Readonly<Record<string, string>>;
  /** What a creation of its own asks. */
  creation?: Readonly<Record<string, FieldDescription>>;
  can: Readonly<Record<string, boolean>>;
};

/** How one person likes a list. */
export type ListPreferences = { columns?: string[]; sort?: [string, 'ASC' | 'DESC'] | null };

/** What each person sets for himself, kept on the server. */
export type Preferences = {
  theme?: 'device' | 'light' | 'dark';
  density?: 'comfortable' | 'compact';
  hasSingleKeys?: boolean;
  lists?: Readonly<Record<string, ListPreferences>>;
};

/** The person signed in, the day at the server, and what may be seen and done. */
export type Me = {
  user: { id: string; displayName: string; role: string | null; isAdmin: boolean; canValidate: boolean; lawyerId: string | null };
  today: string;
  now: string;
  /** When the person was last at work before today, null for who never was; what came since has a greater sequence in the journal. */
  lastVisit: { at: string | null; sequence: number };
  isDemo: boolean;
  association: { id: string; shortName: string };
  preferences: Preferences;
  resources: Readonly<Record<string, ResourceDescription>>;
  /** For who administers: which key is in use; never the key. */
  key?: { id: string; fingerprint: string };
};

/** `failed` carries how to ask again: a service that does not answer must not look like a closed session. */
export type MeState = { me: Me | null; failed: null | { error: Error; retry: () => void } };

let state: MeState = { me: null, failed: null };
let pending: Promise<Me> | null = null;
const listeners = new Set<() => void>();

function publish(next: MeState): void {
  state = next;
  for (const listener of listeners) listener();
}

function adopt(me: Me): void {
  adoptLabels(me);
  publish({ me, failed: null });
}

/** The server names fields with ordinary spaces: here they become those of French print. */
const readable = (me: Me): Me => ({ ...me, resources: typesetDeep(me.resources) });

async function ask(): Promise<Me> {
  for (;;) {
    try {
      const { json } = await request('/api/me', { isSignIn: true });
      const me = readable(json as Me);
      adopt(me);
      return me;
    } catch (error) {
      if (error instanceof HttpError && error.status === 401) {
        publish({ me: null, failed: null });
        throw error;
      }
      await new Promise<void>(retry => publish({ me: null, failed: { error: error as Error, retry } }));
    }
  }
}

/** The person signed in, asked once and kept in memory. Rejects with HttpError 401 when nobody is. */
export function loadMe(): Promise<Me> {
  pending ??= ask().catch(error => {
    pending = null;
    throw error;
  });
  return pending;
}

/** Asks again while the page lives on, after a session was opened anew; the pages see the answer, and the caller who answered. */
export async function renewMe(): Promise<Me> {
  const { json } = await request('/api/me', { isSignIn: true });
  return readable(json as Me);
}

/** Changes some preferences at once on screen, then on the server; rejects when they could not be kept, and they are what they were. */
export async function keepPreferences(change: Preferences): Promise<void> {
  const { me } = state;
  if (me === null) return;
  const wanted = { ...me.preferences, ...change };
  publish({ me: { ...me, preferences: wanted }, failed: null });
  try {
    await request('/api/me/preferences', { method: 'PUT', body: wanted });
  } catch (error) {
    if (state.me) publish({ me: { ...state.me, preferences: me.preferences }, failed: null });
    throw error;
  }
}

/** Forgets who is signed in, so that the next check asks the server. */
export function forgetMe(): void {
  pending = null;
  publish({ me: null, failed: null });
}

/** Who is signed in, outside a component; null before the first answer and after signing out. */
export const currentMe = (): Me | null => state.me;

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** What is known of the person signed in, followed by the component. */
export const useMeState = (): MeState => useSyncExternalStore(subscribe, () => state);

/** The person signed in. Throws where nobody can be: use it below the layout only. */
export function useMe(): Me {
  const { me } = useMeState();
  if (me === null) throw new Error('useMe is for the pages of a person signed in');
  return me;
}

/** One resource as this person may use it: labels, choices, permissions. */
export function useResourceDescription(name: string): ResourceDescription {
  const described = useMe().resources[name];
  if (described === undefined) throw new Error(`The server describes no resource ${name}`);
  return described;
}
