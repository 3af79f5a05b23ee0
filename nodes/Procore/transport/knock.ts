import type { IExecuteFunctions, IN8nHttpFullResponse } from 'n8n-workflow';

const LONGEST_MS = 5_000;

/** Whether anybody is at an address: a POST without a body, and without any credential. */
export async function knock(caller: IExecuteFunctions, url: string): Promise<number | undefined> {
	try {
		const response: IN8nHttpFullResponse = await caller.helpers.httpRequest({
			method: 'POST',
			url,
			timeout: LONGEST_MS,
			returnFullResponse: true,
			ignoreHttpStatusErrors: true,
			disableFollowRedirect: true,
		});
		return response.statusCode;
	} catch {
		return undefined;
	}
}
