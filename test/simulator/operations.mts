import { operations as reference } from '../../reference/read.mts';

export interface Operation {
	method: string;
	path: string;
	/** Names without a trailing []. */
	query: Set<string>;
	required: string[];
	/** The documented status of success, where it is not the usual one of the method. */
	success?: number;
	matches: RegExp;
}

/** Query keys that the newer reference has and the list of operations lacks. */
const laterQuery: Record<string, string[]> = {
	'GET /rest/v2.0/companies/{company_id}/webhooks/hooks/{hook_id}/deliveries': ['sort'],
	'GET /rest/v2.0/companies/{company_id}/projects/{project_id}/webhooks/hooks/{hook_id}/deliveries':
		['sort'],
	'GET /rest/v2.0/companies/{company_id}/webhooks/resources': ['payload_format'],
	'GET /rest/v2.0/companies/{company_id}/projects/{project_id}/webhooks/resources': [
		'payload_format',
	],
};

const USUAL: Record<string, number> = { GET: 200, POST: 201, PATCH: 200, PUT: 200, DELETE: 204 };

let known: Map<string, Operation> | undefined;
let bySize: Map<string, Operation[]> | undefined;

export const withoutBrackets = (name: string) => name.replace(/\[\]$/, '');

function toOperation(method: string, url: string, names: string[], success?: number): Operation {
	const all = [...names, ...(laterQuery[`${method} ${url}`] ?? [])];
	const plain = all.map((name) => withoutBrackets(name.replace(/\*$/, '')));
	const pattern = url.replace(/[.]/g, '\\.').replace(/\{\w+\}/g, '[^/]+');
	return {
		method,
		path: url,
		query: new Set(plain),
		required: all.filter((name) => name.endsWith('*')).map((name) => name.slice(0, -1)),
		success,
		matches: new RegExp(`^${pattern}$`),
	};
}

export function operations(): Map<string, Operation> {
	if (known) return known;
	known = new Map(
		reference().map(({ method, path, parameters, status }) => {
			const query = parameters.filter((parameter) => parameter.in === 'query');
			const names = query.map(({ name, required }) => `${name}${required ? '*' : ''}`);
			const success = status === USUAL[method] ? undefined : status;
			return [`${method} ${path}`, toOperation(method, path, names, success)];
		}),
	);
	return known;
}

const size = (method: string, url: string) => `${method} ${url.split('/').length}`;

/** The operation that a request line names, if Procore has it. */
export function findOperation(method: string, url: string): Operation | undefined {
	if (!bySize) {
		bySize = new Map();
		for (const operation of operations().values()) {
			const key = size(operation.method, operation.path);
			bySize.set(key, [...(bySize.get(key) ?? []), operation]);
		}
	}
	return bySize.get(size(method, url))?.find((operation) => operation.matches.test(url));
}

export function describeOperation(method: string, url: string, query: string[]): Operation {
	return operations().get(`${method} ${url}`) ?? toOperation(method, url, query);
}
