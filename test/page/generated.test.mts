import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** In a process of its own: esbuild does not run among Jest's globals. */
const built = (): string =>
	execFileSync(
		process.execPath,
		[
			'--import',
			'tsx',
			'-e',
			"import('./page/build/files.mts').then(({ pageModule }) => process.stdout.write(pageModule()))",
		],
		{ encoding: 'utf8' },
	);

it('the page in the package is what page/ gives; `npm run page` writes it', () => {
	const kept = readFileSync('nodes/Procore/review/generated/page.ts', 'utf8');
	expect(kept).toBe(built());
});
