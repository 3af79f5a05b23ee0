import http from 'node:http';

export interface Request {
	url: string;
	authorization: string;
	body: Buffer;
}

/** The body of an event about a vendor, as Procore sends it. */
export const eventBody = (id: string, companyId: string): Buffer =>
	Buffer.from(
		JSON.stringify({
			id,
			reason: 'update',
			user_id: '1',
			timestamp: new Date().toISOString(),
			company_id: companyId,
			project_id: '',
			resource_id: '5',
			resource_type: 'Company Vendors',
		}),
	);

/** Procore waits so long for an answer. */
const LONGEST_ANSWER_MS = 5_000;
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;
const AT_ONCE = 10;
/** Procore tries for 12 hours. */
const GIVEN_UP_AFTER_MS = 600_000;

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

const isTaken = async (request: Request): Promise<boolean> => {
	const status = await post(request);
	return status !== undefined && status < 300;
};

const sleep = async (ms: number) => await new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Delivers all at once, and again as Procore does what was not taken: the endpoint pauses as a
 * whole, then one delivery tries it, and after its success the others follow, a few at a time.
 * @returns how often something had to be sent again
 */
export async function deliverAll(requests: Request[]): Promise<number> {
	const open = new Set(requests);
	const send = async (request: Request) => {
		const taken = await isTaken(request);
		if (taken) open.delete(request);
		return taken;
	};
	await Promise.all(requests.map(send));
	let again = 0;
	let pause = FIRST_PAUSE_MS;
	const end = Date.now() + GIVEN_UP_AFTER_MS;
	while (open.size > 0) {
		if (Date.now() > end) throw new Error(`${open.size} deliveries were not taken`);
		await sleep(pause);
		const [first, ...others] = open;
		again += 1;
		if (!first || !(await send(first))) {
			pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
			continue;
		}
		pause = FIRST_PAUSE_MS;
		again += others.length;
		await sideBySide(others.length, AT_ONCE, async (index) => void (await send(others[index]!)));
	}
	return again;
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
