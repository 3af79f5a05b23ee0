import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How long a step of the workflow takes, so that a worker holds several events at once. */
const WORK_MS = 400;

interface Told {
	eventId: string;
	worker: string;
}

async function bodyOf<T>(incoming: IncomingMessage): Promise<T> {
	let text = '';
	for await (const chunk of incoming) text += String(chunk);
	return JSON.parse(text) as T;
}

/**
 * The system to which the workflows pass on what they have. It holds each event once, by its ID, as
 * a table with a unique key does.
 */
export async function startOtherSystem() {
	/** How often each event was passed on. */
	const arrivals = new Map<string, number>();
	/** How many events each worker works on. */
	const held = new Map<string, number>();
	/** Runs of the mapping that came to their end. */
	const finished = new Set<number>();

	async function work({ worker }: Told): Promise<void> {
		const change = (by: number) => held.set(worker, (held.get(worker) ?? 0) + by);
		change(1);
		await new Promise((resolve) => setTimeout(resolve, WORK_MS));
		change(-1);
	}

	const server = createServer((incoming, outgoing) => {
		const answer = async () => {
			if (incoming.url === '/work') await work(await bodyOf<Told>(incoming));
			else if (incoming.url === '/finished') {
				finished.add((await bodyOf<{ run: number }>(incoming)).run);
			} else {
				const { eventId } = await bodyOf<Told>(incoming);
				arrivals.set(eventId, (arrivals.get(eventId) ?? 0) + 1);
			}
			outgoing.end('{}');
		};
		answer().catch(() => outgoing.destroy());
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		arrivals,
		finished,
		heldBy: (worker: string) => held.get(worker) ?? 0,
		stop: async () => {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}

export type OtherSystem = Awaited<ReturnType<typeof startOtherSystem>>;
