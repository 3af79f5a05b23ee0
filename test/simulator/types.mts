import type { Content, Received } from './content.mts';
import type { LazyTable } from './records/lazyTable.mts';

/** The simulator's public API. Ids are numbers that fit 2^53, as Procore's record ids do; webhook event ids are bigint. */

export type AccountName =
	'dmsa' | 'dmsaAdmin' | 'dmsaElsewhere' | 'dmsaStrict' | 'user' | 'userLimited';
export type AccessLevel = 'none' | 'read_only' | 'standard' | 'admin';
export type Host = 'login' | 'api' | 'storage';
export type JsonValue =
	| string
	| number
	| boolean
	| null
	| bigint
	| undefined
	| JsonValue[]
	| { [key: string]: JsonValue };
export type JsonObject = { [key: string]: JsonValue };

export interface SeedOptions {
	/** The same number gives the same company, names and ids. Default 1. */
	seed?: number;
	/** Projects of the first company. Default 60. */
	projects?: number;
	/** How many of them are inactive. Default 4. */
	inactiveProjects?: number;
	/** How many the DMSA was permitted. Default 40 (never more than there are). */
	permittedProjects?: number;
	/** Company vendors. Default 600. */
	vendors?: number;
	/** Contacts of vendors, with and without a login. Default 1100, or in proportion to the vendors. */
	people?: number;
	/** How many of those who can sign in are inactive. Default 0. */
	inactivePeople?: number;
	/** Records of each tool in each permitted project. Default 3. */
	recordsPerTool?: number;
	/** How many permitted projects carry tool records. Default: all permitted, at most 60. */
	projectsWithRecords?: number;
	/** Records of single tools in each of those projects, by the key that toolTable gives them: `{ rfi: 1200 }`. */
	records?: Record<string, number>;
	/** Users in the directory of each permitted project. Default: up to 12. */
	usersPerProject?: number;
	/** Instead of a few folders with a few files in each Documents tool: a tree of this size. */
	documents?: DocumentTree;
	/** Sizes in bytes of files in the root folder of each Documents tool; their bytes are made while they are sent. */
	bigFiles?: number[];
}

export interface DocumentTree {
	/** Levels of folders below the root. */
	depth: number;
	/** Folders in each folder. */
	folders: number;
	/** Files in each folder. */
	files: number;
}

export interface RateLimitSettings {
	/** Requests in an hour, per account and company. Default 3,600. */
	perHour: number;
	/** Requests in ten seconds, per account and company; null = no spike limit. Default null. */
	perTenSeconds: number | null;
	/** Length of the two windows in ms; shorten them in tests. Defaults 3,600,000 and 10,000. */
	hourMs: number;
	tenSecondsMs: number;
	/** Whether a 429 carries Retry-After; without it only X-Rate-Limit-Reset says when. Default true. */
	retryAfter: boolean;
}

export interface WebhookSettings {
	/** Real milliseconds for each documented millisecond of backoff and discarding. Default 1. */
	timeScale: number;
	/** How long a destination may take to answer. Default 5,000 ms, not scaled. */
	timeoutMs: number;
	/** Deliveries to one destination under way at the same time. Default 4. */
	concurrency: number;
	/** Percentage of deliveries that are made twice. Default 0. */
	duplicatePercent: number;
	/** Deliver each burst of events in reversed order. Default false. */
	reorder: boolean;
	/** event_type in a trigger's answer: the reference prints CREATED for it, requests say create. Default 'past'. */
	triggerEventType: 'past' | 'upper' | 'lower';
	/** v4.0 bodies carry payload_version, as seen live but absent from the documented sample. Default true. */
	v4PayloadVersion: boolean;
}

export interface SimulatorOptions {
	ports?: { login?: number; api?: number; storage?: number; control?: number };
	seed?: SeedOptions;
	/** Life of an access token in seconds. Default 5,400. */
	tokenLifetime?: number;
	/** The authorize page redirects at once, as if the person had pressed Allow. Default false. */
	autoAllow?: boolean;
	/** Redirect addresses registered for every app, beside http://localhost and urn:ietf:wg:oauth:2.0:oob. */
	redirectUris?: string[];
	limits?: Partial<RateLimitSettings>;
	webhooks?: Partial<WebhookSettings>;
	/** Keep at most this many requests in `requests` (the oldest go first). Default 100,000. */
	keepRequests?: number;
	/** Lowers the largest page of every list to this (Procore clamps silently). Default: the documented maxima. */
	maxPerPage?: number;
	/** Writes the answer to a read once and gives it again until something is written: for measurements. Default false. */
	prepareAnswers?: boolean;
	/** Start of the simulator's clock; it then runs with the real one. Default: now. */
	now?: Date;
}

/** An app's credentials together with the directory user that calls made with them belong to. */
export interface Account {
	name: AccountName;
	kind: 'dmsa' | 'person';
	clientId: string;
	clientSecret: string;
	redirectUris: string[];
	userId: number;
	login: string;
	fullName: string;
	/** Sees every project of its companies and has admin rights in every tool. */
	companyAdmin: boolean;
	/** A multi-region account: GET /companies and GET /me need the company header too. */
	strictHeader: boolean;
	/** Companies this user belongs to (a person's directory; for a DMSA the same as installed). */
	companies: Set<number>;
	/** Companies that installed the app. */
	installed: Set<number>;
	/** Projects it may see, unless companyAdmin. */
	projects: Set<number>;
	/** Access per tool; a tool that is not named has `defaultLevel`. */
	levels: Map<string, AccessLevel>;
	/** Access per project and tool, key `<project id>:<tool>`; wins over `levels`. */
	projectLevels: Map<string, AccessLevel>;
	defaultLevel: AccessLevel;
}

export interface Company {
	id: number;
	name: string;
	is_active: boolean;
	is_free: boolean;
	zone: string;
}

export interface IdName {
	id: number;
	name: string;
}

export interface Project {
	id: number;
	company_id: number;
	name: string;
	display_name: string;
	project_number: string | null;
	active: boolean;
	address: string | null;
	city: string | null;
	state_code: string | null;
	country_code: string | null;
	zip: string | null;
	county: string | null;
	time_zone: string | null;
	latitude: number | null;
	longitude: number | null;
	phone: string | null;
	project_stage: IdName | null;
	project_type: IdName | null;
	program: IdName | null;
	departments: IdName[];
	office: IdName | null;
	project_region: IdName | null;
	start_date: string | null;
	completion_date: string | null;
	total_value: string | null;
	description: string | null;
	square_feet: number | null;
	flag: string | null;
	public_notes: string | null;
	origin_id: string | null;
	origin_data: string | null;
	origin_code: string | null;
	is_demo: boolean;
	template: boolean;
	created_at: string;
	updated_at: string;
	custom_fields: JsonObject;
	/** Attributes that were written and have no field of their own here. */
	other: JsonObject;
	/** Tools switched off on this project. */
	disabledTools: Set<string>;
	/** Vendors added to the project's directory. */
	vendorIds: Set<number>;
	/** Users added to the project's directory. */
	userIds: Set<number>;
	/** Contacts that only the project's directory has. */
	personIds: Set<number>;
}

export interface BusinessRegister {
	id: number;
	type: 'abn' | 'ein';
	identifier: string;
	verified_at: string | null;
	verification_status: 'active' | 'cancelled' | 'does_not_exist' | null;
}

export interface Vendor {
	id: number;
	company_id: number;
	name: string;
	abbreviated_name: string | null;
	trade_name: string | null;
	address: string | null;
	city: string | null;
	state_code: string | null;
	zip: string | null;
	country_code: string | null;
	business_phone: string | null;
	mobile_phone: string | null;
	fax_number: string | null;
	email_address: string | null;
	website: string | null;
	business_id: string | null;
	business_register: BusinessRegister | null;
	license_number: string | null;
	labor_union: string | null;
	notes: string | null;
	is_active: boolean;
	authorized_bidder: boolean;
	prequalified: boolean;
	union_member: boolean;
	non_union_prevailing_wage: boolean;
	is_connected: boolean;
	synced_to_erp: boolean;
	company_vendor: boolean;
	origin_id: string | null;
	origin_data: string | null;
	origin_code: string | null;
	parent_id: number | null;
	primary_contact_id: number | null;
	vendor_group: IdName | null;
	trade_ids: number[];
	standard_cost_code_ids: number[];
	bidding: JsonObject;
	created_at: string;
	updated_at: string;
}

export type InsuranceStatus =
	| 'compliant'
	| 'compliant_in_progress'
	| 'expired'
	| 'non_compliant'
	| 'non_compliant_in_progress'
	| 'undecided'
	| 'unregistered';

/** An e-mail about an insurance that has expired. */
export interface InsuranceNotice {
	insurance_id: number;
	vendor_id: number;
	at: string;
}

export interface Insurance {
	id: number;
	company_id: number;
	/** null: company level. */
	project_id: number | null;
	vendor_id: number;
	insurance_type: string | null;
	insurance_provider: string | null;
	policy_number: string | null;
	limit: string | null;
	effective_date: string | null;
	expiration_date: string | null;
	status: InsuranceStatus;
	exempt: boolean;
	info_received: boolean;
	enable_expired_insurance_notifications: boolean;
	additional_insured: string | null;
	division_template: string | null;
	insurance_sets: string | null;
	notes: string | null;
	origin_id: string | null;
	origin_data: string | null;
}

/** A contact in the directory; user_id is null when it cannot log in. */
export interface Person {
	id: number;
	company_id: number;
	vendor_id: number | null;
	first_name: string | null;
	last_name: string;
	email: string | null;
	business_phone: string | null;
	mobile_phone: string | null;
	job_title: string | null;
	is_employee: boolean;
	employee_id: string | null;
	user_id: number | null;
	origin_id: string | null;
	is_active: boolean;
	created_at: string;
	updated_at: string;
}

export interface User {
	id: number;
	company_id: number;
	contact_id: number;
	vendor_id: number | null;
	first_name: string | null;
	last_name: string;
	email_address: string;
	job_title: string | null;
	business_phone: string | null;
	mobile_phone: string | null;
	address: string | null;
	city: string | null;
	state_code: string | null;
	country_code: string | null;
	zip: string | null;
	is_active: boolean;
	is_employee: boolean;
	employee_id: string | null;
	origin_id: string | null;
	origin_data: string | null;
	permission_template: JsonObject | null;
	/** When the invitation was sent; null: never. */
	invited_at: string | null;
	/** Attributes that were written and have no field of their own here. */
	other: JsonObject;
	created_at: string;
	updated_at: string;
}

export interface Trade {
	id: number;
	company_id: number;
	name: string;
	active: boolean;
	updated_at: string;
}

export interface VendorComment {
	id: number;
	vendor_id: number;
	body: string;
	created_by: IdName;
	created_at: string;
}

export interface Folder {
	id: number;
	company_id: number;
	/** null: the company's Documents tool. */
	project_id: number | null;
	parent_id: number | null;
	name: string;
	private: boolean;
	/** Who sees a private folder, beside its creator and admins. */
	allowedUserIds: Set<number>;
	is_tracked: boolean;
	read_only: boolean;
	is_recycle_bin: boolean;
	is_deleted: boolean;
	created_at: string;
	updated_at: string;
	created_by_id: number;
}

export interface FileVersion {
	id: number;
	number: number;
	notes: string | null;
	content: Content;
	content_type: string;
	created_at: string;
	created_by_id: number;
	/** Path on the storage host. */
	storage_key: string;
	/** The file it is a version of. */
	file_id: number;
}

/** A file that hangs on a record. */
export interface Attachment {
	id: number;
	company_id: number;
	name: string;
	content: Content;
	content_type: string;
	storage_key: string;
}

export interface StoredFile {
	id: number;
	company_id: number;
	project_id: number | null;
	parent_id: number;
	name: string;
	description: string | null;
	private: boolean;
	is_tracked: boolean;
	is_deleted: boolean;
	checked_out_by: JsonObject | null;
	checked_out_until: string | null;
	created_at: string;
	updated_at: string;
	created_by_id: number;
	versions: FileVersion[];
}

export interface Upload {
	uuid: string;
	company_id: number;
	project_id: number | null;
	account: AccountName;
	filename: string;
	content_type: string;
	size: number | null;
	/** null: one multipart POST; otherwise one PUT for each. */
	segments: UploadSegment[] | null;
	content: Content | null;
	status: 'ready' | 'complete';
	used: boolean;
	created_at: string;
}

export interface UploadSegment {
	size: number;
	sha256: string;
	md5: string | null;
	received: Received | null;
	etag: string | null;
}

/** A record of a tool (RFI, submittal, …): Procore's own fields, with the project it lives in. */
export interface ToolRecord {
	id: number;
	tool: string;
	company_id: number;
	project_id: number | null;
	fields: JsonObject;
	deleted: boolean;
}

export interface Trigger {
	id: string;
	resource_name: string;
	event_type: string;
}

export type PayloadVersion = 'v2.0' | 'v3.0' | 'v4.0';

export interface Hook {
	id: string;
	status: 'active' | 'disabled';
	payload_version: PayloadVersion;
	namespace: string;
	destination_url: string;
	/** As it was given; answers show it masked. */
	authorization: string | null;
	company_id: number;
	project_id: number | null;
	account: AccountName;
	triggers: Map<string, Trigger>;
	created_at: string;
	updated_at: string;
}

export interface WebhookEvent {
	/** Above 2^53. */
	id: bigint;
	ulid: string;
	timestamp: string;
	event_type: string;
	resource_name: string;
	resource_id: number;
	company_id: number;
	project_id: number | null;
	user_id: number;
	source_application_id: string | null;
	source_operation_id: string | null;
	related_resources: IdName[];
	/** v4.0 company events print "" on create, the id on a project's update. */
	v4ProjectId: string;
}

export type DeliveryStatus = 'enqueued' | 'retrying' | 'delivered' | 'failed' | 'discarded';

export interface DeliveryAttempt {
	id: string;
	success: boolean;
	response_status: number | null;
	response_body: string;
	response_headers: JsonObject;
	started_at: string;
	completed_at: string;
}

export interface Delivery {
	id: string;
	hookId: string;
	destination_url: string;
	status: DeliveryStatus;
	event: WebhookEvent;
	payload: JsonObject;
	attempts: DeliveryAttempt[];
	created_at: string;
}

/** Everything the simulated Procore knows. Change it freely in process; webhooks follow `change`, `create`, `remove` only. */
export interface World {
	companies: Map<number, Company>;
	projects: Map<number, Project>;
	vendors: Map<number, Vendor>;
	insurances: Map<number, Insurance>;
	/** E-mails that Procore would have sent about insurances. */
	notices: InsuranceNotice[];
	people: Map<number, Person>;
	users: Map<number, User>;
	trades: Map<number, Trade>;
	comments: Map<number, VendorComment>;
	/** Folders, files, versions and records are made when they are first looked at, place by place. */
	folders: LazyTable<Folder>;
	files: LazyTable<StoredFile>;
	versions: LazyTable<FileVersion>;
	attachments: Map<number, Attachment>;
	uploads: Map<string, Upload>;
	records: LazyTable<ToolRecord>;
	hooks: Map<string, Hook>;
	events: WebhookEvent[];
	deliveries: Delivery[];
	/** The company that tests use first: "Harbor Ridge Builders". */
	company: Company;
	/** The second one, which the accounts may see too. */
	secondCompany: Company;
	/** The one where no app is installed. */
	foreignCompany: Company;
	nextId(): number;
}

export interface RecordedRequest {
	host: Host;
	method: string;
	path: string;
	/** Raw query keys (with brackets) to their values. */
	query: Record<string, string[]>;
	/** `authorization` is the name of the account, `invalid` or absent; never the token. */
	headers: Record<string, string>;
	body: unknown;
	/** The body letter by letter, unless it is longer than two million bytes. */
	text?: string;
	status: number;
	account: AccountName | null;
	time: number;
	durationMs: number;
}

/** The requests that a fault is about. */
export interface FaultMatch {
	id?: string;
	method?: string;
	/** Part of a path, or a pattern with * for anything; `/rest/v1.0/vendors*`. */
	path: string;
	host?: Host;
	account?: AccountName;
	/** Values that the query must have, by its raw keys. */
	query?: Record<string, string>;
	/** How many requests it hits; null = every one until it is removed. Default 1. */
	times?: number | null;
	/** Let this many matching requests pass first. */
	skip?: number;
}

export type Fault = FaultMatch &
	(
		| { kind: 'latency'; delayMs: number }
		/** Answered instead of the real answer; nothing is written, unless the work is said to be done. */
		| {
				kind: 'answer';
				status: number;
				isDone?: boolean;
				body?: JsonValue;
				text?: string;
				/** Instead of a body or text: raw bytes. */
				bytes?: Buffer;
				headers?: Record<string, string>;
		  }
		/** The connection ends before anything was done. */
		| { kind: 'drop' }
		/** The work is done, the answer is lost (a write that happened, a refresh token that is spent). */
		| { kind: 'loseAnswer' }
		/** The work is done, the answer is complete HTTP that ends in the middle of its JSON. */
		| { kind: 'malformed' }
		/**
		 * The work is done, the connection ends after so many bytes of the answer's body. How the length
		 * is told: by Content-Length, or in chunks of which the last never comes.
		 */
		| { kind: 'cut'; afterBytes: number; framing: 'length' | 'chunked' }
		/** The work is done, the answer says that it is gzip and is plain. */
		| { kind: 'saysGzip' }
		/** A list that answers its first page whatever `page` says. */
		| { kind: 'ignorePage' }
		/** The Link header of a list is left out, empty, or names a cursor instead of a page. */
		| { kind: 'link'; link: 'none' | 'empty' | 'cursor' }
		/** The header Total of a list has another number, or is left out. */
		| { kind: 'total'; total: number | 'none' }
		/** Records at any depth of the answer are without these fields. */
		| { kind: 'omit'; fields: string[] }
		/** 302 to itself. */
		| { kind: 'redirectLoop' }
		/** 302 to a file on the storage host, with or without a signature in the address. */
		| { kind: 'redirectToStorage'; signed: boolean }
	);

export interface FaultSwitch {
	add(fault: Fault): string;
	remove(id: string): boolean;
	clear(): void;
	list(): Array<Fault & { hits: number }>;
	/** The project answers this status to every call that names it; null makes it well again. */
	project(projectId: number, status: 403 | 404 | null): void;
}

export interface EmitEvent {
	resource_name: string;
	event_type: string;
	resource_id: number;
	company_id?: number;
	project_id?: number | null;
	user_id?: number;
	/** The account whose app made the change; without it a person did it on a Procore screen. */
	account?: AccountName;
	related_resources?: IdName[];
	/** Repeat an id to test deduplication. */
	ulid?: string;
	timestamp?: string;
}

/** Kinds of record that `change`, `create` and `remove` know. */
export type RecordKind =
	'vendor' | 'project' | 'insurance' | 'person' | 'user' | 'folder' | 'file' | 'record';

export interface Clock {
	now(): number;
	date(): Date;
	/** Whole seconds, Procore's form: 2026-01-31T12:00:00Z. */
	iso(): string;
	advance(ms: number): void;
}

export interface StateSummary {
	urls: { login: string; api: string; storage: string; control: string };
	companies: Company[];
	accounts: Array<{
		name: AccountName;
		kind: string;
		clientId: string;
		clientSecret: string;
		login: string;
		userId: number;
		permittedProjects: number;
	}>;
	counts: Record<string, number>;
	violations: number;
	requests: number;
}

/** What may stand nowhere but in n8n's encrypted credentials. */
export interface Secret {
	/** What it is, for messages. */
	name: string;
	value: string;
}

export interface Simulator {
	loginUrl: string;
	apiUrl: string;
	storageUrl: string;
	controlUrl: string;
	world: World;
	accounts: Record<AccountName, Account>;
	requests: RecordedRequest[];
	violations: string[];
	faults: FaultSwitch;
	limits: RateLimitSettings;
	webhooks: WebhookSettings;
	clock: Clock;
	/** Forgets requests, violations, faults and rate limit windows; the world stays. */
	clear(): void;
	/** Forgets everything and seeds the world again. */
	reset(seed?: SeedOptions): void;
	emit(event: EmitEvent): WebhookEvent;
	/** Every access token made so far (of that account) is no longer valid; refresh tokens stay. */
	expireTokens(account?: AccountName): void;
	/** An access token without the OAuth round trip. */
	tokenFor(account: AccountName): string;
	/** Client secrets, all tokens that were issued, and what hooks were given as Authorization. */
	secrets(): Secret[];
	/** Whether the authorize page redirects at once. */
	setAutoAllow(on: boolean): void;
	registerRedirectUri(uri: string, account?: AccountName): void;
	/** As a person in Procore's web screens would: updated_at moves and the webhook event goes out. */
	change(kind: RecordKind, id: number, fields: JsonObject): void;
	create(kind: RecordKind, fields: JsonObject): number;
	remove(kind: RecordKind, id: number): void;
	permit(account: AccountName, projectIds: number[]): void;
	unpermit(account: AccountName, projectIds: number[]): void;
	setLevel(account: AccountName, tool: string, level: AccessLevel, projectId?: number): void;
	setTool(projectId: number, tool: string, on: boolean): void;
	install(account: AccountName, companyId: number): void;
	uninstall(account: AccountName, companyId: number): void;
	disableHook(id: string): void;
	deleteHook(id: string): void;
	/** Resolves when no delivery is under way or waiting (paused ones count as waiting); rejects after timeoutMs. */
	deliveriesSettled(timeoutMs?: number): Promise<void>;
	summary(): StateSummary;
	stop(): Promise<void>;
}
