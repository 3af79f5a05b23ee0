import {
	hostFault,
	hostsOf,
	originExpression,
	originOf,
} from '../../../../nodes/Procore/client/environments';

/** What n8n's expression engine does with `={{ … }}`, for expressions that use plain JavaScript. */
function evaluate(expression: string, self: Record<string, unknown>): unknown {
	const code = expression.replace(/^=\{\{/, '').replace(/\}\}$/, '');
	return new Function('$self', '$credentials', `return (${code})`)(self, self);
}

describe('hosts', () => {
	it.each([
		['production', 'https://login.procore.com', 'https://api.procore.com'],
		['developerSandbox', 'https://login-sandbox.procore.com', 'https://sandbox.procore.com'],
		[
			'monthlySandbox',
			'https://login-sandbox-monthly.procore.com',
			'https://api-monthly.procore.com',
		],
		['federal', 'https://login.procoregov.com', 'https://api.procoregov.com'],
	])('of %s are a login and an API host that belong together', (environment, login, api) => {
		expect(hostsOf({ environment })).toMatchObject({ login, api });
		expect(evaluate(originExpression('$self', 'login', '/oauth/token'), { environment })).toBe(
			`${login}/oauth/token`,
		);
		expect(evaluate(originExpression('$credentials', 'api', ''), { environment })).toBe(api);
	});

	it.each(['constructor', '__proto__', 'toString'])(
		'of an environment called %s are those typed in, as of any that is not known',
		(environment) => {
			const apiUrl = 'https://api.example.com';
			expect(hostsOf({ environment, loginUrl: apiUrl, apiUrl }).api).toBe(apiUrl);
		},
	);

	it('are those of production where no environment was chosen', () => {
		expect(hostsOf({}).api).toBe('https://api.procore.com');
		expect(evaluate(originExpression('$self', 'api', ''), {})).toBe('https://api.procore.com');
	});

	it.each([
		['api.procore.com', 'https://api.procore.com'],
		['https://api.procore.com/', 'https://api.procore.com'],
		['  https://API.procore.com/rest/v1.0  ', 'https://api.procore.com'],
		['http://127.0.0.1:7202', 'http://127.0.0.1:7202'],
		['', ''],
	])('typed as "%s" mean %s', (typed, origin) => {
		expect(originOf(typed)).toBe(origin);
	});

	it.each(['api.example.com', 'https://api.example.com/', ' http://127.0.0.1:7202/x '])(
		'typed as "%s" are the same to n8n and to the client',
		(apiUrl) => {
			const fields = { environment: 'custom', loginUrl: 'login.example.com/', apiUrl };
			expect(evaluate(originExpression('$self', 'api', ''), fields)).toBe(hostsOf(fields).api);
			expect(evaluate(originExpression('$self', 'login', '/oauth/token'), fields)).toBe(
				'https://login.example.com/oauth/token',
			);
		},
	);

	it.each([
		['http://api.example.com/x', 'https://api.example.com'],
		['HTTP://127.0.0.1.example.com', 'https://127.0.0.1.example.com'],
		['http://127.0.0.1@api.example.com', 'https://api.example.com'],
		['http://localhost:80@api.example.com', 'https://api.example.com'],
		['http://localhost:7202/x', 'http://localhost:7202'],
		['http://[::1]/', 'http://[::1]'],
	])('typed as "%s" get the keys from n8n only at %s', (loginUrl, origin) => {
		const fields = { environment: 'custom', loginUrl };
		expect(evaluate(originExpression('$self', 'login', ''), fields)).toBe(origin);
	});

	it.each<[string, string, string | undefined]>([
		['', 'https://api.example.com', 'Login URL is empty'],
		['login.example.com', ' ', 'API URL is empty'],
		['not a host', 'api.example.com', 'Login URL is not an address: "https://not a host"'],
		[
			'login.example.com',
			'ftp://api.example.com',
			'API URL is not an address: "ftp://api.example.com"',
		],
		[
			'login.example.com',
			'http://127.0.0.1:99999',
			'API URL is not an address: "http://127.0.0.1:99999"',
		],
		['login.example.com', 'http://[::1]:7202/', undefined],
		['http://LOCALHOST', 'http://127.0.0.1:7202/', undefined],
	])('typed as "%s" and "%s": %s', (loginUrl, apiUrl, fault) => {
		expect(hostFault({ environment: 'custom', loginUrl, apiUrl })).toBe(fault);
	});

	it.each([
		'http://api.example.com',
		'http://127.0.0.1.example.com',
		'http://localhost.example.com',
	])(
		'typed as "%s" are refused, since only this machine may be called without encryption',
		(apiUrl) => {
			const loginUrl = 'login.example.com';
			expect(hostFault({ environment: 'custom', loginUrl, apiUrl })).toBe(
				`API URL begins with http://, so that others on the network can read the keys: enter "${apiUrl.replace('http', 'https')}"`,
			);
		},
	);
});
