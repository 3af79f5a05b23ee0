import type { ControlCalls } from './controlServer.mts';
import type {
	AccessLevel,
	AccountName,
	EmitEvent,
	Fault,
	JsonObject,
	RateLimitSettings,
	RecordKind,
	RecordedRequest,
	SeedOptions,
	StateSummary,
	WebhookSettings,
} from './types.mts';

/** Drives a simulator that runs in another process. */
export class SimulatorControl {
	constructor(private readonly url: string) {}

	private async get<T>(path: string): Promise<T> {
		const response = await fetch(`${this.url}/${path}`);
		if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
		const body: T = JSON.parse(await response.text());
		return body;
	}

	private async post<Name extends keyof ControlCalls, T = unknown>(
		name: Name,
		body: ControlCalls[Name],
	): Promise<T> {
		const response = await fetch(`${this.url}/${name}`, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify(body),
		});
		const text = await response.text();
		if (!response.ok) throw new Error(`${name}: ${response.status} ${text}`);
		const answer: T = JSON.parse(text);
		return answer;
	}

	summary = () => this.get<StateSummary>('');
	requests = () => this.get<RecordedRequest[]>('requests');
	violations = () => this.get<string[]>('violations');
	/** Rows of one part of the world: vendors, projects, hooks, deliveries, … */
	world = <T = JsonObject,>(name: string) => this.get<T[]>(`world/${name}`);
	accounts = () => this.get<Record<AccountName, JsonObject>>('accounts');
	faults = () => this.get<Array<Fault & { hits: number }>>('faults');
	clear = () => this.post('clear', {});
	reset = (sizes: SeedOptions = {}) => this.post('reset', sizes);
	emit = (event: EmitEvent) => this.post('emit', event);
	expireTokens = (account?: AccountName) => this.post('expire-tokens', { account });
	tokenFor = (account: AccountName) => this.post<'token', string>('token', { account });
	setAutoAllow = (on: boolean) => this.post('auto-allow', { on });
	registerRedirectUri = (uri: string, account?: AccountName) =>
		this.post('register-redirect-uri', { uri, account });
	change = (kind: RecordKind, id: number, fields: JsonObject) =>
		this.post('change', { kind, id, fields });
	create = (kind: RecordKind, fields: JsonObject) =>
		this.post<'create', number>('create', { kind, fields });
	remove = (kind: RecordKind, id: number) => this.post('remove', { kind, id });
	permit = (account: AccountName, projectIds: number[]) =>
		this.post('permit', { account, projectIds });
	unpermit = (account: AccountName, projectIds: number[]) =>
		this.post('unpermit', { account, projectIds });
	setLevel = (account: AccountName, tool: string, level: AccessLevel, projectId?: number) =>
		this.post('level', { account, tool, level, projectId });
	setTool = (projectId: number, tool: string, on: boolean) =>
		this.post('tool', { projectId, tool, on });
	install = (account: AccountName, companyId: number) =>
		this.post('install', { account, companyId });
	uninstall = (account: AccountName, companyId: number) =>
		this.post('uninstall', { account, companyId });
	disableHook = (id: string) => this.post('disable-hook', { id });
	deleteHook = (id: string) => this.post('delete-hook', { id });
	addFault = (fault: Fault) => this.post<'add-fault', string>('add-fault', fault);
	removeFault = (id: string) => this.post('remove-fault', { id });
	projectFault = (projectId: number, status: 403 | 404 | null) =>
		this.post('project-fault', { projectId, status });
	setLimits = (settings: Partial<RateLimitSettings>) => this.post('limits', settings);
	setWebhooks = (settings: Partial<WebhookSettings>) => this.post('webhooks', settings);
	advanceClock = (ms: number) => this.post('advance-clock', { ms });
	deliveriesSettled = (timeoutMs?: number) => this.post('settled', { timeoutMs });
}
