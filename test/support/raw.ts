import { request } from 'node:http';
import { PEOPLE, type Service, signIn, type Who } from './service.ts';

/** A reply to a request whose method and path were sent byte for byte as written. */
export interface RawAnswer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
}

const cookies = new WeakMap<Service, Map<Who, string>>();

/** Sends a request that fetch would tidy up: odd verbs, paths with dots, headers in double. */
export async function raw(
  service: Service,
  who: Who,
  method: string,
  path: string,
  options: { headers?: Record<string, string | string[]>; body?: string | Buffer } = {},
): Promise<RawAnswer> {
  const known = cookies.get(service) ?? new Map<Who, string>();
  cookies.set(service, known);
  if (who !== 'nobody' && !known.has(who)) known.set(who, await signIn(service.url, PEOPLE[who]));
  const cookie = known.get(who);
  const { hostname, port } = new URL(service.url);
  const headers = { ...(cookie ? { Cookie: cookie } : {}), ...options.headers };
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, method, path, headers, agent: false }, response => {
      const chunks: Buffer[] = [];
      response.on('data', chunk => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode!, headers: response.headers, text: Buffer.concat(chunks).toString('utf8') }),
      );
    });
    sent.on('error', reject);
    sent.end(options.body);
  });
}
