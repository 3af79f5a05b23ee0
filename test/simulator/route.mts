import type { Readable } from 'node:stream';
import type { Core } from './core.mts';
import type { Query } from './query.mts';
import type { Account, AccessLevel, Company, JsonObject, Project } from './types.mts';

export type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';

export interface Call {
	core: Core;
	method: string;
	path: string;
	params: Record<string, string>;
	query: Query;
	/** A JSON object, or an empty one. */
	body: JsonObject;
	/** The JSON body as it came: an array for the bulk calls. */
	rawBody: unknown;
	account: Account;
	clientId: string;
	/** Absent only where the company header may be. */
	company?: Company;
	project?: Project;
	ignorePage: boolean;
}

export interface Answer {
	/** Instead of a body: raw bytes, at once or as they come. */
	bytes?: Buffer;
	stream?: Readable;
	status?: number;
	body?: unknown;
	text?: string;
	headers?: Record<string, string>;
}

export interface Route {
	method: Method;
	/** With {names}, as Procore's reference writes it. */
	path: string;
	/** The tool whose access level counts; none for calls that every user may make. */
	tool?: string | ((call: Call) => string | undefined);
	/** Default: read_only for GET, standard for the rest. */
	level?: AccessLevel;
	/** For user tokens without company_id and project_id the header may be missing. */
	headerOptional?: boolean;
	/** An address that Procore gave out: followed with the token alone. */
	headerFree?: boolean;
	/** For a route that the reference lacks: where it is documented, and its query keys. */
	documentedIn?: string;
	query?: string[];
	handle(call: Call): Answer | Promise<Answer>;
}

/** The company that the pipeline has checked. */
export function companyOf(call: Call): Company {
	if (!call.company) throw new Error(`${call.path}: no company`);
	return call.company;
}

export function projectOf(call: Call): Project {
	if (!call.project) throw new Error(`${call.path}: no project`);
	return call.project;
}

export function numberParam(call: Call, name: string): number {
	const text = call.params[name] ?? '';
	return /^\d+$/.test(text) ? Number(text) : Number.NaN;
}
