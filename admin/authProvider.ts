import type { AuthProvider, HttpError } from 'react-admin';
import { request } from './http.ts';
import { currentMe, forgetMe, loadMe } from './me.ts';
import { rememberEmail } from './session.ts';

/** What the sign-in form asks. */
export type Credentials = { email: string; password: string };

/** Opens a session. Throws HttpError 401 or 429 with the server's sentence. */
export async function openSession({ email, password }: Credentials): Promise<void> {
  await request('/api/login', { method: 'POST', body: { email, password }, isSignIn: true });
  rememberEmail(email);
}

/** First sign-in with the code told by the administrator. Throws HttpError 400, 401 or 429 with the server's sentence. */
export async function arrive(typed: Credentials & { code: string }): Promise<void> {
  await request('/api/first-sign-in', { method: 'POST', body: typed, isSignIn: true });
  rememberEmail(typed.email);
}

/** Signs out and loads the page anew, so that nothing read or typed is left in memory for the next person. */
export async function leave(): Promise<void> {
  await closeSession();
  window.location.assign('/login');
}

async function closeSession(): Promise<void> {
  await request('/api/logout', { method: 'POST', isSignIn: true });
}

/** Sign-in by the server's session; permissions come from what it says of this person, and it alone decides. */
export const authProvider: AuthProvider = {
  async login(credentials: Credentials) {
    await openSession(credentials);
    forgetMe();
    await loadMe();
  },
  // react-admin also calls this when nobody is signed in: only a session is closed.
  async logout() {
    if (currentMe() === null) return;
    await closeSession().catch(() => undefined);
    rememberEmail('');
    forgetMe();
  },
  async checkAuth() {
    await loadMe().catch(error => {
      // No message: the sign-in page says what to do by itself.
      throw Object.assign(error as Error, { message: false });
    });
  },
  // A 401 reaches this point only when the person refused to sign in again.
  async checkError(error: HttpError) {
    if (error.status === 401) throw Object.assign(new Error(), { message: false });
  },
  async getIdentity() {
    const { user } = await loadMe();
    return { id: user.id, fullName: user.displayName };
  },
  async canAccess({ resource, action }) {
    const { resources } = await loadMe();
    return resources[resource]?.can[action] ?? false;
  },
};
