/** Name and attributes of the session cookie; `__Host-` needs https, which loopback does without. */
export interface CookieSettings {
  isHttps: boolean;
}

const TOKEN = /^[\w-]{43}$/;

/** `__Host-s` over https: no sibling host can set it. Plain `s` on loopback. */
export function cookieName(settings: CookieSettings): string {
  return settings.isHttps ? '__Host-s' : 's';
}

/** Set-Cookie that hands a token to the browser until it closes; the server ends the session earlier. */
export function sessionCookie(settings: CookieSettings, token: string): string {
  return `${cookieName(settings)}=${token}; ${attributes(settings)}`;
}

/** Set-Cookie that takes it back. */
export function expiredCookie(settings: CookieSettings): string {
  return `${cookieName(settings)}=; ${attributes(settings)}; Max-Age=0`;
}

/** The token of a Cookie header, or null when there is none, more than one (which is ours?), or one not made by us. */
export function tokenOf(settings: CookieSettings, header: string | undefined): string | null {
  const prefix = `${cookieName(settings)}=`;
  const ours = (header ?? '')
    .split(';')
    .map(part => part.trim())
    .filter(part => part.startsWith(prefix));
  const value = ours[0]?.slice(prefix.length) ?? '';
  return ours.length === 1 && TOKEN.test(value) ? value : null;
}

function attributes(settings: CookieSettings): string {
  return `Path=/; HttpOnly; SameSite=Strict${settings.isHttps ? '; Secure' : ''}`;
}
