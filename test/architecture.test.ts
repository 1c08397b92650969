import { posix } from 'node:path';
import Database from 'better-sqlite3';
import { expect } from 'chai';
import { codeOf, importsOf, readJson, readText, type Source, sources, topLevel } from './support/sources.ts';

const PRODUCT = ['server', 'admin', 'prisma', 'templates'];
const none = (found: readonly string[]) => expect([...found].sort()).to.deep.equal([]);
/** « file: words » of each file whose code matches, texts and comments aside. */
const hits = (files: readonly Source[], pattern: RegExp, isAllowed: (path: string) => boolean = () => false) =>
  files
    .filter(({ path }) => !isAllowed(path))
    .flatMap(({ path, text }) => [...codeOf(text).matchAll(new RegExp(pattern, 'g'))].map(([words]) => `${path}: ${words}`));
/** Where an import leads, from the root; a package or a gate stays as written. */
const target = (path: string, wanted: string) => (wanted.startsWith('.') ? posix.join(posix.dirname(path), wanted) : wanted);
const edges = (folders: readonly string[]) =>
  sources(folders).flatMap(({ path, text }) => importsOf(text).map(wanted => ({ path, to: target(path, wanted) })));

describe('architecture: the tree', () => {
  it('has nothing at its top but what the pattern names', () => {
    const fixed = ['package.json', 'tsconfig.json', 'server', 'admin', 'prisma', 'templates', 'test', 'README.md'];
    const others = ['LICENSE', 'package-lock.json', 'Dockerfile', 'CHANGELOG.md'];
    none(topLevel().filter(name => !name.startsWith('.') && !fixed.includes(name) && !others.includes(name)));
  });

  it('has no file over 300 lines, data tables aside', () => {
    const files = [...sources([...PRODUCT, 'test'], ['.ts', '.tsx', '.js', '.cjs', '.css', '.prisma'])];
    const isTable = (path: string) => path.startsWith('prisma/demo/') || path === 'test/support/rights.ts';
    const long = files.filter(({ path, text }) => !isTable(path) && text.split('\n').length > 301);
    none(long.map(({ path, text }) => `${path} (${text.split('\n').length - 1})`));
  });

  it('has no drawer: utils, helpers, common, misc, services, types', () => {
    const drawer = /(?:^|\/)(?:utils?|helpers?|common|misc|services?|types|shared)(?:\/|\.[jt]sx?$)/;
    none(sources([...PRODUCT, 'test']).flatMap(({ path }) => (drawer.test(path) && !path.startsWith('test/') ? [path] : [])));
  });

  it('names files in ASCII', () => {
    none(sources([...PRODUCT, 'test']).flatMap(({ path }) => (/^[\w./-]+$/.test(path) ? [] : [path])));
  });

  it('leaves nothing for later: no TODO, no skipped test', () => {
    const left = sources([...PRODUCT, 'test']).filter(
      ({ path, text }) =>
        path !== 'test/architecture.test.ts' && /\b(?:TODO|FIXME|XXX)\b|\b(?:it|describe)\.(?:skip|only)\b|\bxit\(/.test(text),
    );
    none(left.map(({ path }) => path));
  });
});

describe('architecture: gates', () => {
  it('has no `any` outside rest/ and db.ts', () => {
    const pattern = /(?::\s*|\bas\s+|<|,\s*|\|\s*)any\b(?:\[\])?(?=[\s,;>)|=[\]]|$)/;
    none(hits(sources(PRODUCT), pattern, path => path.startsWith('server/rest/') || path === 'server/db.ts'));
  });

  it('keeps the law pure: zod, date-fns in days.ts, and itself', () => {
    none(
      edges(['server/law'])
        .filter(
          ({ path, to }) => !to.startsWith('server/law/') && to !== 'zod' && !(to.startsWith('date-fns/') && path === 'server/law/days.ts'),
        )
        .map(({ path, to }) => `${path} -> ${to}`),
    );
  });

  it('imports the Prisma client in db.ts alone', () => {
    const client = /(?:^|\/)prisma\/client\/|@prisma\/client/;
    none(
      edges(PRODUCT)
        .filter(({ path, to }) => client.test(to) && path !== 'server/db.ts')
        .map(({ path, to }) => `${path} -> ${to}`),
    );
  });

  it('ciphers in the vault alone', () => {
    const cipher = /\b(?:createCipheriv|createDecipheriv|createHmac|hkdfSync|hkdf|createSecretKey|pbkdf2|scrypt)\b/;
    none(hits(sources(PRODUCT), cipher, path => path.startsWith('server/vault/')));
  });

  it('asks the machine for the time in clock.ts alone, and makes no instant of a day', () => {
    none(hits(sources(PRODUCT), /\bnew Date\(\)|\bDate\.now\(\)/, path => path === 'server/clock.ts'));
    none(sources(PRODUCT).flatMap(({ path, text }) => (/new Date\(['"`]\d{4}-\d\d-\d\d['"`]\)/.test(text) ? [path] : [])));
  });

  it('reads variables in config.ts alone, in the starter that runs before dependencies exist, and in the settings of tools', () => {
    const isAllowed = (path: string) => path === 'server/config.ts' || /^server\/cli\/[^/]+\.js$/.test(path) || path.endsWith('.config.ts');
    none(hits(sources(PRODUCT), /\bprocess\.env\b/, isAllowed));
  });

  it('judges a role in access.ts alone: elsewhere the role only chooses a view or is shown', () => {
    // views.ts picks the view of a role; me.ts and admin/ show it; none decides with it.
    none(hits(sources(['server']), /\buser\.role\b/, path => path === 'server/access.ts' || path === 'server/rest/views.ts'));
    none(
      hits(sources(['server', 'admin', 'templates']), /\brole\s*(?:===|!==)\s*''/, path =>
        /access\.ts$|resources\/(?:filings|persons|cases|consents|counts|decisions)\//.test(path),
      ),
    );
  });

  it('lets admin/ and templates/ in by the gates only', () => {
    const gate = /^#(?:law\/|schema\/|fields$)/;
    const isOutside = ({ path, to }: { path: string; to: string }) =>
      to.startsWith('server/') ||
      to.startsWith('prisma/') ||
      (to.startsWith('templates/') && path.startsWith('admin/')) ||
      to.startsWith('test/');
    none([...edges(['admin']), ...edges(['templates'])].filter(isOutside).map(({ path, to }) => `${path} -> ${to}`));
    const gates = [...edges(['admin']), ...edges(['templates'])].filter(({ to }) => to.startsWith('#') && !gate.test(to));
    none(gates.map(({ path, to }) => `${path} -> ${to}`));
  });

  it('keeps the engine free of the profession’s words', () => {
    const words =
      /\b\w*(?:hearing|deadline|victim|lawyer|avocat|juriste|assistant|director|tribunal|letter|person(?!al)|offence|proceeding|mandate|assignment|dossier|audience|délai)\w*\b/i;
    const engine = sources(['server/rest']).map(file => ({ ...file, text: file.text.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/[^\n]*/g, '') }));
    const isTypeOfUser = (found: string) => /resource\.ts: (?:lawyerId|juriste|assistant|lawyer|director)$/.test(found); // CurrentUser, whose roles access.ts reads
    const found = engine.flatMap(({ path, text }) => [...text.matchAll(new RegExp(words, 'gi'))].map(([word]) => `${path}: ${word}`));
    none(found.filter(hit => !isTypeOfUser(hit)));
  });

  it('imports no resource from the engine, the law or the vault', () => {
    const found = edges(['server/rest', 'server/law', 'server/vault']).filter(({ to }) =>
      /^server\/(?:resources|access|app|main)/.test(to),
    );
    none(found.map(({ path, to }) => `${path} -> ${to}`));
  });
});

describe('architecture: dangerous words', () => {
  it('writes no HTML and builds no SQL from texts', () => {
    none(hits(sources(PRODUCT), /dangerouslySetInnerHTML|\binnerHTML\b|insertAdjacentHTML|document\.write\b/));
    none(hits(sources(PRODUCT), /\$(?:query|execute)RawUnsafe\b/));
    none(hits(sources(PRODUCT), /\beval\(|new Function\(/));
  });

  it('keeps nothing in the browser’s storage but the theme', () => {
    none(hits(sources(['admin']), /\b(?:localStorage|sessionStorage|indexedDB)\b/, path => /heme|prepaint/.test(path)));
  });

  it('saves pessimistically, always (CON-04)', () => {
    for (const { path, text } of sources(['admin'])) {
      const tags = [...text.matchAll(/<(?:Edit|EditBase|UpdateButton|DeleteButton|SaveButton\s+mutation)\b[^>]*>/g)].map(([tag]) => tag);
      for (const tag of tags) expect(tag, path).to.contain('mutationMode="pessimistic"');
      for (const [call] of text.matchAll(/\buse(?:Update|Delete|UpdateMany|DeleteMany)(?:Controller)?\((?:[^()]|\([^()]*\))*\)/g))
        expect(call, path).to.contain("'pessimistic'");
      expect(text, path).not.to.match(/\b(?:undoable|optimistic)\b['"]/);
    }
  });
});

describe('architecture: dependencies', () => {
  const lock = readJson('package-lock.json') as { packages: Record<string, { version?: string; resolved?: string; link?: boolean }> };
  const direct = () => {
    const { dependencies, devDependencies } = readJson('package.json') as Record<string, Record<string, string>>;
    return { ...dependencies, ...devDependencies };
  };
  const numbers = (version: string) => version.split(/[.-]/).slice(0, 3).map(Number);
  const isAtLeast = (version: string, floor: string) => {
    const [a, b] = [numbers(version), numbers(floor)];
    const first = a.findIndex((part, index) => part !== b[index]);
    return first === -1 || a[first]! > b[first]!;
  };

  it('holds the version floors of what had flaws (CFG-12)', () => {
    const floors = {
      docxtemplater: '3.69.0',
      '@xmldom/xmldom': '0.9.10',
      multer: '2.3.0',
      nodemailer: '10.0.5',
      express: '5.0.0',
      zod: '4.0.0',
    };
    for (const [path, { version }] of Object.entries(lock.packages)) {
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length) as keyof typeof floors;
      if (floors[name] && version) expect(isAtLeast(version, floors[name]), `${path} ${version}`).to.equal(true);
    }
    const database = new Database(':memory:');
    expect(isAtLeast(database.prepare('SELECT sqlite_version()').pluck().get() as string, '3.51.3'), 'SQLite').to.equal(true);
    database.close();
  });

  it('pins exact versions, none from git or an address', () => {
    none(
      Object.entries(direct()).flatMap(([name, version]) => (/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version) ? [] : [`${name}@${version}`])),
    );
    none(Object.entries(lock.packages).flatMap(([path, entry]) => (entry.resolved || entry.link ? [path] : [])));
    expect(readText('.npmrc')).to.match(/^omit-lockfile-registry-resolved=true$/m);
  });

  it('depends directly on free software only', () => {
    const free = /^\(?(?:MIT|ISC|Apache-2\.0|BSD-[23]-Clause|0BSD|OFL-1\.1|MPL-2\.0|Unlicense|CC0-1\.0)(?: (?:OR|AND) [\w.-]+)*\)?$/;
    const found = Object.keys(direct()).map(name => {
      const { license } = readJson(`node_modules/${name}/package.json`);
      return free.test(String(license)) ? '' : `${name}: ${license}`;
    });
    none(found.filter(Boolean));
  });

  it('names every package it imports', () => {
    const known = new Set(Object.keys(direct()));
    const nameOf = (to: string) => (to.startsWith('@') ? to.split('/').slice(0, 2).join('/') : to.split('/')[0]!);
    const asked = edges([...PRODUCT, 'test']).filter(
      ({ to }) => /^[@a-z]/.test(to) && !to.startsWith('node:') && !/^(?:server|admin|prisma|templates|test)\//.test(to),
    );
    none(asked.filter(({ to }) => !known.has(nameOf(to))).map(({ path, to }) => `${path} -> ${to}`));
  });

  it('lets run at installation only what compiles, and says no to the rest by name', () => {
    const { allowScripts } = readJson('package.json') as { allowScripts: Record<string, boolean> };
    const allowed = Object.keys(allowScripts).filter(name => allowScripts[name]);
    expect(allowed).to.have.members(['better-sqlite3', 'esbuild']);
    const scripted = Object.entries(lock.packages).filter(([, entry]) => (entry as { hasInstallScript?: boolean }).hasInstallScript);
    const names = scripted.map(([path]) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length));
    none(names.filter(name => !(name in allowScripts) && name !== 'fsevents'));
  });
});
