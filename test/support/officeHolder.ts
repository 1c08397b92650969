import { Office } from '../../server/office/office.ts';

// Holds a running LibreOffice until it is killed: what it leaves behind is what a killed server would.
const office = new Office({ soffice: process.env.SOFFICE || null, path: process.env.PATH ?? '' });
const pdf = await office.toPdf(Buffer.from('Bonjour'), 'txt');
console.log(pdf.subarray(0, 5).toString());
process.once('SIGTERM', async () => {
  await office.stop();
  process.exit(0);
});
setInterval(() => undefined, 1_000);
