import { createHash } from 'node:crypto';
import type { AccessLevel, Account, AccountName, Company } from './types.mts';

const key = (text: string) => createHash('sha256').update(text).digest('hex');

interface Draft {
	name: AccountName;
	kind: 'dmsa' | 'person';
	userId: number;
	login: string;
	fullName: string;
	defaultLevel: AccessLevel;
	companyAdmin?: boolean;
	strictHeader?: boolean;
	levels?: Array<[string, AccessLevel]>;
}

const drafts: Draft[] = [
	{
		name: 'dmsa',
		kind: 'dmsa',
		userId: 598134325011001,
		login: 'dmsa-bridge@service.harborridge.example',
		fullName: 'n8n Bridge',
		defaultLevel: 'standard',
	},
	{
		name: 'dmsaAdmin',
		kind: 'dmsa',
		userId: 598134325011002,
		login: 'dmsa-admin@service.harborridge.example',
		fullName: 'n8n Bridge (company admin)',
		defaultLevel: 'admin',
		companyAdmin: true,
	},
	{
		name: 'dmsaElsewhere',
		kind: 'dmsa',
		userId: 598134325011003,
		login: 'dmsa-elsewhere@service.example',
		fullName: 'App without installation',
		defaultLevel: 'standard',
	},
	{
		name: 'dmsaStrict',
		kind: 'dmsa',
		userId: 598134325011004,
		login: 'dmsa-regions@service.harborridge.example',
		fullName: 'n8n Bridge (several regions)',
		defaultLevel: 'standard',
		strictHeader: true,
	},
	{
		name: 'user',
		kind: 'person',
		userId: 598134325011005,
		login: 'carla.contreras@harborridge.example',
		fullName: 'Carla Contreras',
		defaultLevel: 'admin',
		companyAdmin: true,
	},
	{
		name: 'userLimited',
		kind: 'person',
		userId: 598134325011006,
		login: 'liam.foster@harborridge.example',
		fullName: 'Liam Foster',
		defaultLevel: 'read_only',
		levels: [
			['webhooks_api', 'none'],
			['budget', 'none'],
			['prime_contracts', 'none'],
		],
	},
];

function fromDraft(draft: Draft, redirectUris: string[]): Account {
	return {
		name: draft.name,
		kind: draft.kind,
		clientId: key(`client id of ${draft.name}`),
		clientSecret: key(`client secret of ${draft.name}`),
		redirectUris: ['http://localhost', 'urn:ietf:wg:oauth:2.0:oob', ...redirectUris],
		userId: draft.userId,
		login: draft.login,
		fullName: draft.fullName,
		companyAdmin: draft.companyAdmin ?? false,
		strictHeader: draft.strictHeader ?? false,
		companies: new Set(),
		installed: new Set(),
		projects: new Set(),
		levels: new Map(draft.levels ?? []),
		projectLevels: new Map(),
		defaultLevel: draft.defaultLevel,
	};
}

export function createAccounts(redirectUris: string[]): Record<AccountName, Account> {
	const make = (name: AccountName) => {
		const draft = drafts.find((entry) => entry.name === name);
		if (!draft) throw new Error(`No account ${name}`);
		return fromDraft(draft, redirectUris);
	};
	return {
		dmsa: make('dmsa'),
		dmsaAdmin: make('dmsaAdmin'),
		dmsaElsewhere: make('dmsaElsewhere'),
		dmsaStrict: make('dmsaStrict'),
		user: make('user'),
		userLimited: make('userLimited'),
	};
}

/** Back to what each account has after seeding. */
export function grantSeededAccess(
	accounts: Record<AccountName, Account>,
	companies: { first: Company; second: Company; foreign: Company },
	permitted: { first: number[]; second: number[] },
): void {
	for (const account of Object.values(accounts)) {
		const draft = drafts.find((entry) => entry.name === account.name);
		account.levels = new Map(draft?.levels ?? []);
		account.projectLevels = new Map();
		const both = [companies.first.id, companies.second.id];
		account.installed = new Set(account.name === 'dmsaElsewhere' ? [] : both);
		account.companies = new Set(account.installed);
		if (account.kind === 'person') account.companies.add(companies.foreign.id);
		account.projects = new Set([...permitted.first, ...permitted.second]);
	}
	accounts.userLimited.companies = new Set([companies.first.id]);
	accounts.userLimited.projects = new Set(permitted.first.slice(0, 12));
	accounts.dmsaElsewhere.projects = new Set();
}
