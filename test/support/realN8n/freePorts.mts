import { randomInt } from 'node:crypto';
import { createServer, type AddressInfo, type Server } from 'node:net';

/** Systems give the ports above these to connections, one of which could be faster than n8n. */
const LOWEST = 11_000;
const HIGHEST = 32_000;

async function listening(): Promise<Server> {
	for (;;) {
		const server = createServer();
		const isFree = await new Promise<boolean>((resolve) => {
			server.once('error', () => resolve(false));
			server.listen(randomInt(LOWEST, HIGHEST), '127.0.0.1', () => resolve(true));
		});
		if (isFree) return server;
	}
}

/** Free ports of loopback; all held open until the last is known, so they differ. */
export async function freePorts(count: number): Promise<number[]> {
	const servers = await Promise.all(Array.from({ length: count }, listening));
	const ports = servers.map((server) => (server.address() as AddressInfo).port);
	await Promise.all(
		servers.map(async (server) => await new Promise((resolve) => server.close(resolve))),
	);
	return ports;
}
