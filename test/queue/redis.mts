import { mkdirSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { freePorts } from '../support/realN8n/freePorts.mts';
import { startService } from './service.mts';

/** Whether something answers as Redis does. */
async function answers(port: number): Promise<boolean> {
	return await new Promise((resolve) => {
		const socket = connect({ host: '127.0.0.1', port });
		const done = (isReady: boolean) => {
			socket.destroy();
			resolve(isReady);
		};
		socket.once('connect', () => socket.write('PING\r\n'));
		socket.once('data', (data) => done(String(data).startsWith('+PONG')));
		socket.once('error', () => done(false));
	});
}

/** A Redis of its own on loopback, which keeps nothing. */
export async function startRedis(folder: string) {
	mkdirSync(folder, { recursive: true });
	const [port] = await freePorts(1);
	const settings = { port, bind: '127.0.0.1', dir: folder, save: '', appendonly: 'no' };
	const args = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]);
	const service = await startService({
		program: 'redis-server',
		args,
		logFile: join(folder, 'redis.log'),
		isReady: async () => await answers(port!),
		stopSignal: 'SIGTERM',
	});
	return { ...service, port: port! };
}
