import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The public address of an n8n that comes and goes: passes requests on, and notes how long they took. */
export async function startFront() {
	let target: URL | undefined;
	/** `isSigned`: the request carried an Authorization header, as deliveries do and knocks of repair do not. */
	const answers: Array<{ status: number; ms: number; isSigned: boolean }> = [];
	const server = createServer((incoming, outgoing) => {
		const began = Date.now();
		const isSigned = incoming.headers.authorization !== undefined;
		const answered = (status: number) => answers.push({ status, ms: Date.now() - began, isSigned });
		const refuse = () => {
			if (!outgoing.headersSent) outgoing.writeHead(502);
			outgoing.end();
			answered(502);
		};
		if (!target) return refuse();
		const { method, url: path, headers } = incoming;
		const inner = request(
			{ host: target.hostname, port: target.port, path, method, headers },
			(answer) => {
				outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
				answer.pipe(outgoing);
				answer.once('end', () => answered(answer.statusCode ?? 502));
			},
		);
		inner.once('error', refuse);
		incoming.pipe(inner);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
		answers,
		leadTo: (url: string | undefined) => {
			target = url === undefined ? undefined : new URL(url);
		},
		stop: async () => {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}

/** What comes out at the end of the workflow: each event's id as often as it came. */
export async function startCollector() {
	const arrivals = new Map<string, number>();
	const server = createServer((incoming, outgoing) => {
		let text = '';
		incoming.on('data', (chunk) => (text += String(chunk)));
		incoming.on('end', () => {
			const { eventId } = JSON.parse(text) as { eventId: string };
			arrivals.set(eventId, (arrivals.get(eventId) ?? 0) + 1);
			outgoing.end('{}');
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
		arrivals,
		stop: async () => {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}
