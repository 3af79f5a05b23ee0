import { existsSync, readFileSync } from 'node:fs';

const ROW = /^\|.*\| `([^`]+)`: (.+) \|$/;

const rows = readFileSync('docs/security.md', 'utf8')
	.split('protections:')
	.flatMap((part, index) => (index === 1 ? part.split('\n').slice(4) : []))
	.filter((line) => line.startsWith('|'));

describe('a protection that docs/security.md promises', () => {
	it('is one of many', () => {
		expect(rows.length).toBeGreaterThan(15);
	});

	it.each(rows)('has its test: %s', (row) => {
		const [, file = '', title = ''] = ROW.exec(row) ?? [];
		expect(existsSync(file) && readFileSync(file, 'utf8')).toContain(title);
	});
});
