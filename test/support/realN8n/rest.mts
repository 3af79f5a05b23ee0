import { Agent } from 'node:http';
import axios, { type AxiosInstance } from 'axios';
import { owner } from './environment.mts';

/** n8n's internal REST API, signed in as the owner. Answers are unwrapped from their `data`. */
export class Rest {
	private readonly http: AxiosInstance;

	private cookie = '';

	constructor(readonly url: string) {
		// n8n closes a connection that is idle for a while, and a busy machine sees that too late.
		const httpAgent = new Agent({ keepAlive: false });
		const timeout = 180_000;
		this.http = axios.create({ baseURL: url, timeout, httpAgent, validateStatus: () => true });
	}

	async signIn(): Promise<void> {
		const deadline = Date.now() + 180_000;
		for (;;) {
			const { status, headers, data } = await this.http.post('rest/login', {
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
		const answer = await this.http.request({ method, url: path, data, headers: this.headers });
		if (answer.status >= 300) throw refusal(method, path, answer.status, answer.data);
		return (path.startsWith('rest/') ? answer.data.data : answer.data) as T;
	}
}

function refusal(method: string, path: string, status: number, body: unknown): Error {
	return new Error(
		`n8n answered ${status} to ${method} ${path}: ${JSON.stringify(body).slice(0, 2000)}`,
	);
}
