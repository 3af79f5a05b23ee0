import http from 'node:http';

export interface Request {
	url: string;
	authorization: string;
	body: Buffer;
}

/** Procore waits so long for an answer. */
const LONGEST_ANSWER_MS = 5_000;
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 8_000;
const MOST_ATTEMPTS = 15;

/** @returns the status, or undefined without an answer within the time that Procore waits */
export async function post({ url, authorization, body }: Request): Promise<number | undefined> {
	return await new Promise((resolve) => {
		const headers = {
			authorization,
			'content-type': 'application/json',
			'content-length': String(body.length),
		};
		const options = { method: 'POST', headers, timeout: LONGEST_ANSWER_MS };
		const request = http.request(url, options, (answer) => {
			answer.resume();
			resolve(answer.statusCode);
		});
		request.once('timeout', () => request.destroy());
		request.once('error', () => resolve(undefined));
		request.end(body);
	});
}

/**
 * Delivers as Procore does: until there is an answer of success.
 * @returns how often it had to be sent again
 */
export async function deliver(request: Request): Promise<number> {
	const answers: string[] = [];
	let pause = FIRST_PAUSE_MS;
	for (let again = 0; again < MOST_ATTEMPTS; again++) {
		const status = await post(request);
		if (status !== undefined && status < 300) return again;
		answers.push(String(status ?? 'none'));
		await new Promise((resolve) => setTimeout(resolve, pause * (1 + Math.random())));
		pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
	}
	throw new Error(`A delivery was not taken: ${answers.join(', ')}`);
}

/** Runs a work so many times, some of them at once. */
export async function sideBySide(
	count: number,
	atOnce: number,
	work: (index: number) => Promise<void>,
): Promise<void> {
	let next = 0;
	const worker = async () => {
		for (let index = next++; index < count; index = next++) await work(index);
	};
	await Promise.all(Array.from({ length: atOnce }, worker));
}
