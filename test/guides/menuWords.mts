/**
 * Words of n8n's editor that the guides use in paths such as `Settings > Community nodes`, from the
 * English texts of n8n-editor-ui 2.41. `test/e2e/editorWords.test.mts` looks for them there.
 */
export const N8N_WORDS = [
	'Community nodes',
	'Continue (using error output)',
	'Create credential',
	'Create workflow',
	'Credentials',
	'Data tables',
	'Executions',
	'From file',
	'From URL',
	'Import',
	'Import CSV',
	'Install',
	'Install a community node',
	'On Error',
	'Overview',
	'Settings',
	'Uninstall package',
] as const;

/**
 * Words of Procore's screens, from its support pages and its developer documentation (June 2026):
 * installing a custom app, permitted projects, permission templates, the Developer Portal.
 */
export const PROCORE_WORDS = [
	'Active Tools',
	'Add Components',
	'Admin',
	'App Management',
	'Company Admin',
	'Company Directory',
	'Company Permissions',
	'Create',
	'Create a New App',
	'Data Connector Components',
	'Edit',
	'Install App',
	'My Apps',
	'Permissions',
	'Project Permission Templates',
	'View',
] as const;

/** The buttons with three dots, and words that stand for whatever has that name. */
export const STANDING_FOR = ['⋯', '⋮', 'project', "the app's user"] as const;

/** Other nodes of n8n, and their operations. */
export const OTHER_NODES = ['Postgres', 'Insert'] as const;
