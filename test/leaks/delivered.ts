import { readArchive } from '../../templates/engine/archive.ts';
import { PEOPLE, type Service, signIn } from '../support/service.ts';

/** The words of the body of a Word file. */
export const wordsOf = (file: Buffer) =>
  (
    readArchive(file)
      .get('word/document.xml')!
      .toString('utf8')
      .match(/<w:t[ >][^<]*/g) ?? []
  )
    .map(run => run.replace(/^[^>]*>/, ''))
    .join(' ');

/** A file as the service delivers it to somebody. */
export async function fileOf(service: Service, who: keyof typeof PEOPLE, path: string) {
  const Cookie = await signIn(service.url, PEOPLE[who]);
  const answer = await fetch(`${service.url}${path}`, { headers: { Cookie } });
  return { status: answer.status, name: answer.headers.get('content-disposition') ?? '', bytes: Buffer.from(await answer.arrayBuffer()) };
}
