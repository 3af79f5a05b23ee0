import axios from 'axios';
import type { AxiosResponse } from 'axios';
import type { AccountName, Simulator } from './types.mts';

export interface Ask {
	query?: Record<string, string | number | boolean>;
	body?: unknown;
	headers?: Record<string, string>;
	/** null: send no company header. */
	companyId?: number | null;
	/** Instead of a fresh one; null: none. */
	token?: string | null;
}

/** A plain client for the simulator's own tests: never throws for a status, never parses for you. */
export function caller(simulator: Simulator, account: AccountName) {
	const fresh = simulator.tokenFor(account);
	return async (method: string, path: string, ask: Ask = {}): Promise<AxiosResponse> => {
		const company = ask.companyId === undefined ? simulator.world.company.id : ask.companyId;
		const token = ask.token === undefined ? fresh : ask.token;
		return await axios.request({
			method,
			baseURL: simulator.apiUrl,
			url: path,
			params: ask.query,
			data: ask.body,
			headers: {
				...(token === null ? {} : { authorization: `Bearer ${token}` }),
				...(company === null ? {} : { 'procore-company-id': String(company) }),
				...ask.headers,
			},
			validateStatus: () => true,
			maxRedirects: 0,
			proxy: false,
		});
	};
}
