import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesIn, secretsIn } from './support/writtenSecrets.mts';

/** The search for secrets in what an end-to-end run wrote must be able to find one. */
describe('a secret in what a run wrote', () => {
	const value = 'S3cret/"quoted"+value=';
	const secrets = [{ name: 'client secret', value }];
	let folder = '';
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'written-'));
		mkdirSync(join(folder, '.n8n', 'nodes', 'node_modules', 'a'), { recursive: true });
	});
	afterEach(() => rmSync(folder, { recursive: true, force: true }));

	it.each([
		['as it is', value],
		['within an address', `?client_secret=${encodeURIComponent(value)}&a=1`],
		['within JSON', JSON.stringify({ said: value })],
		['in base64', Buffer.from(value).toString('base64')],
		['in hex', Buffer.from(value).toString('hex')],
		['between bytes that are no text', `\u0000\u00ff${value}\u0000`],
	])('is found in a file %s', (_, text) => {
		writeFileSync(join(folder, 'n8n.log'), text, 'latin1');
		expect(secretsIn(filesIn(folder), secrets)).toEqual(['n8n.log: client secret']);
	});

	it('is not found where there is none, nor in the file that n8n keeps for its key', () => {
		writeFileSync(join(folder, 'n8n.log'), 'S3cret');
		writeFileSync(join(folder, '.n8n', 'config'), value);
		writeFileSync(join(folder, '.n8n', 'nodes', 'node_modules', 'a', 'index.js'), value);
		expect(secretsIn(filesIn(folder), secrets)).toEqual([]);
	});
});

const withN8n = readdirSync('test/e2e').filter((file) =>
	readFileSync(join('test/e2e', file), 'utf8').includes('startN8n('),
);

it.each(withN8n)('%s searches for secrets before it stops n8n', (file) => {
	expect(readFileSync(join('test/e2e', file), 'utf8')).toContain('await stopAndSearch(n8n,');
});
