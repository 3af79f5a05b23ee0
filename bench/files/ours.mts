import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import type { Order } from './transfer.mts';

/** A process with n8n's engine, and the highest memory that a transfer takes in it. Linux only. */
export function engineProcess() {
	const child = fork(new URL('transfer.mts', import.meta.url).pathname, {
		execArgv: ['--import', 'tsx'],
	});
	const ended = once(child, 'exit').then(() => 'ended' as const);
	const proc = `/proc/${child.pid}`;
	const megabytes = () =>
		Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`${proc}/status`, 'utf8'))?.[1]) / 1024;
	return {
		/** @returns the highest resident memory meanwhile, in MB */
		async transfer(order: Order): Promise<number> {
			// The highest value is counted from here on.
			writeFileSync(`${proc}/clear_refs`, '5');
			const answer = once(child, 'message');
			child.send(order);
			if ((await Promise.race([answer, ended])) === 'ended') throw new Error('The transfer failed');
			return megabytes();
		},
		stop: () => child.kill(),
	};
}
