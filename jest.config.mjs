const shared = {
	// No test is about time; a busy machine may take long over one.
	setupFilesAfterEnv: ['<rootDir>/test/support/patience.mjs'],
	transform: {
		'^.+\\.(ts|mts)$': [
			'@swc/jest',
			{
				module: { type: 'commonjs' },
				jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
			},
		],
	},
	moduleFileExtensions: ['mts', 'ts', 'js', 'mjs', 'cjs', 'json', 'node'],
	modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.cache/'],
	testPathIgnorePatterns: ['/node_modules/', '<rootDir>/.cache/'],
};

/** Where a real n8n starts, which takes its time. */
const withN8n = { ...shared, setupFilesAfterEnv: ['<rootDir>/test/support/patienceWithN8n.mjs'] };

/** n8n's engine of another version, from a folder of its own. */
const engineOf = (folder) => ({
	moduleNameMapper: {
		'^(n8n-core|n8n-workflow|reflect-metadata|zod)$': `<rootDir>/.cache/${folder}/node_modules/$1`,
	},
});

/** What differs between versions of n8n: sign-in, lost answers, redirects, errors of items, files. */
const telling =
	'brokenReads|brokenWrites|configurationTroubles|givenUp|hosts|mappingApply|pollingTrigger|reading|signIn|triggerPublication';

/**
 * Pure code, n8n's engine in this process, a real n8n, one that is troubled in every way, one of
 * several processes, and a real n8n in a real browser.
 */
export default {
	projects: [
		{
			...shared,
			displayName: 'unit',
			testMatch: [
				'<rootDir>/test/*.test.mts',
				'<rootDir>/test/guides/**/*.test.mts',
				'<rootDir>/test/nodes/**/*.test.mts',
				'<rootDir>/test/credentials/**/*.test.mts',
				'<rootDir>/test/simulator/**/*.test.mts',
				'<rootDir>/test/reference/**/*.test.mts',
				'<rootDir>/test/page/**/*.test.mts',
				'<rootDir>/test/bench/**/*.test.mts',
				'<rootDir>/test/build/**/*.test.mts',
			],
		},
		{ ...shared, displayName: 'engine', testMatch: ['<rootDir>/test/engine/**/*.test.mts'] },
		{
			...shared,
			...engineOf('oldest'),
			displayName: 'oldest',
			testMatch: [`<rootDir>/test/engine/@(${telling}).test.mts`],
		},
		{
			...shared,
			...engineOf('tooOld'),
			displayName: 'tooOld',
			testMatch: ['<rootDir>/test/tooOld/**/*.test.mts'],
		},
		{
			...withN8n,
			displayName: 'oldestServer',
			testMatch: ['<rootDir>/test/oldestServer/**/*.test.mts'],
		},
		{ ...withN8n, displayName: 'e2e', testMatch: ['<rootDir>/test/e2e/**/*.test.mts'] },
		{ ...withN8n, displayName: 'soak', testMatch: ['<rootDir>/test/soak/**/*.test.mts'] },
		{ ...withN8n, displayName: 'queue', testMatch: ['<rootDir>/test/queue/**/*.test.mts'] },
		{ ...withN8n, displayName: 'browser', testMatch: ['<rootDir>/test/browser/**/*.test.mts'] },
	],
};
