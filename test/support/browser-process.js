import { chromium } from 'playwright-core';

// A process of its own: the driver compiles functions from strings, which the tests' own process refuses as the service does.
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const browser = await chromium.launchServer({
  executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
  args: FLAGS,
  headless: true,
  host: '127.0.0.1',
});
process.on('disconnect', () => void browser.close().then(() => process.exit()));
process.send?.(browser.wsEndpoint());
