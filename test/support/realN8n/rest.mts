import { owner } from './environment.mts';
import { PATIENCE_MS, visitor } from './visitor.mts';

/** n8n's internal REST API, signed in as the owner. Answers are unwrapped from their `data`. */
export class Rest {
	private cookie = '';

	constructor(readonly url: string) {}

	async signIn(): Promise<void> {
		const deadline = Date.now() + PATIENCE_MS;
		for (;;) {
			const { status, headers, data } = await visitor.post(`${this.url}rest/login`, {
				emailOrLdapLoginId: owner.email,
				password: owner.password,
			});
			const cookie = headers['set-cookie']?.[0]?.split(';')[0];
			if (status === 200 && cookie) {
				this.cookie = cookie;
				return;
			}
			// The owner named by the environment is written shortly after readiness.
			if (Date.now() > deadline) throw refusal('POST', 'rest/login', status, data);
			await new Promise((done) => setTimeout(done, 300));
		}
	}

	get headers(): Record<string, string> {
		return { cookie: this.cookie };
	}

	async get<T>(path: string): Promise<T> {
		return await this.send<T>('GET', path);
	}

	async post<T>(path: string, body: unknown = {}): Promise<T> {
		return await this.send<T>('POST', path, body);
	}

	async patch<T>(path: string, body: unknown): Promise<T> {
		return await this.send<T>('PATCH', path, body);
	}

	async delete<T>(path: string): Promise<T> {
		return await this.send<T>('DELETE', path);
	}

	private async send<T>(method: string, path: string, data?: unknown): Promise<T> {
		const answer = await visitor.request({
			method,
			url: this.url + path,
			data,
			headers: this.headers,
		});
		if (answer.status >= 300) throw refusal(method, path, answer.status, answer.data);
		return (path.startsWith('rest/') ? answer.data.data : answer.data) as T;
	}
}

function refusal(method: string, path: string, status: number, body: unknown): Error {
	return new Error(
		`n8n answered ${status} to ${method} ${path}: ${JSON.stringify(body).slice(0, 2000)}`,
	);
}
