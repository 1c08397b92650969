import { execFile } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, isAbsolute, join } from 'node:path';
import { promisify } from 'node:util';

const NAMES = ['soffice', 'libreoffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'];

/** Where the word processor may be: the program an administrator names, and the folders of PATH. */
export interface OfficeSettings {
  soffice: string | null;
  path: string;
}

/** Full path of LibreOffice's program, or null: a name given that leads nowhere finds nothing else. */
export function sofficeProgram({ soffice, path }: OfficeSettings): string | null {
  return located(soffice === null ? NAMES : [soffice], path);
}

const PYTHON_MS = 10_000;

/** A Python that speaks to LibreOffice (its own, else the system's with python3-uno), or null; one that answers nothing within the time is none. */
export async function unoPython(soffice: string, { path }: OfficeSettings, limitMs: number = PYTHON_MS): Promise<string | null> {
  const own = dirname(realpathSync(soffice));
  const candidates = [join(own, 'python'), join(own, '../Resources/python'), '/usr/bin/python3', located(['python3'], path)];
  for (const program of new Set(candidates))
    if (program !== null && existsSync(program) && (await importsUno(program, path, limitMs))) return program;
  return null;
}

/** Asked without the server's variables, among which the key may be. */
async function importsUno(program: string, path: string, limitMs: number): Promise<boolean> {
  const limits = { env: { PATH: path }, timeout: limitMs, killSignal: 'SIGKILL' } as const;
  return promisify(execFile)(program, ['-c', 'import uno'], limits).then(
    () => true,
    () => false,
  );
}

function located(names: readonly string[], path: string): string | null {
  const folders = path.split(delimiter).filter(folder => folder !== '');
  const candidates = names.flatMap(name => (isAbsolute(name) ? [name] : folders.map(folder => join(folder, name))));
  return candidates.find(candidate => existsSync(candidate)) ?? null;
}

/** What a running LibreOffice may know of the server: never its variables, among which the key may be. */
export const quietEnvironment = (folder: string, path: string): NodeJS.ProcessEnv => ({
  ...{ PATH: path, HOME: folder, TMPDIR: folder, LANG: 'C.UTF-8' },
  ...{ http_proxy: NOWHERE, https_proxy: NOWHERE, SAL_USE_VCLPLUGIN: 'svp' },
});

const NOWHERE = 'http://127.0.0.1:9';

/** A private folder with a profile in it: no macro runs, no link of a document is followed, nothing is fetched. */
export async function privateFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'pc-office-'));
  await mkdir(join(folder, 'profile', 'user'), { recursive: true, mode: 0o700 });
  await writeFile(join(folder, 'profile', 'user', 'registrymodifications.xcu'), settings());
  return folder;
}

const SECURITY = '/org.openoffice.Office.Common/Security/Scripting';
const INTERNET = '/org.openoffice.Inet/Settings';
const SETTINGS: readonly (readonly [string, string, string | number | boolean])[] = [
  [SECURITY, 'MacroSecurityLevel', 3],
  [SECURITY, 'DisableMacrosExecution', true],
  [SECURITY, 'DisableActiveContent', true],
  [SECURITY, 'BlockUntrustedRefererLinks', true],
  ['/org.openoffice.Office.Writer/Content/Update', 'Link', 0],
  ['/org.openoffice.Office.Common/Save/Document', 'AutoSave', false],
  ['/org.openoffice.Office.Recovery/AutoSave', 'Enabled', false],
  ['/org.openoffice.Office.Common/Misc', 'CrashReport', false],
  [INTERNET, 'ooInetProxyType', 2],
  [INTERNET, 'ooInetHTTPProxyName', '127.0.0.1'],
  [INTERNET, 'ooInetHTTPProxyPort', 9],
  [INTERNET, 'ooInetHTTPSProxyName', '127.0.0.1'],
  [INTERNET, 'ooInetHTTPSProxyPort', 9],
  [INTERNET, 'ooInetNoProxy', ''],
];

function settings(): string {
  const items = SETTINGS.map(
    ([path, name, value]) =>
      `<item oor:path="${path}"><prop oor:name="${name}" oor:op="fuse" oor:finalized="true"><value>${value}</value></prop></item>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
${items.join('\n')}
</oor:items>
`;
}
