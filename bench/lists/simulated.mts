import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { SimulatorOptions } from '../../test/simulator/types.mts';
import type { Order, Started } from './procore.mts';

export type Simulated = Awaited<ReturnType<typeof simulated>>;

/** A simulated Procore in a process of its own. */
export async function simulated(start: SimulatorOptions) {
	const child = fork(new URL('procore.mts', import.meta.url).pathname, {
		execArgv: ['--import', 'tsx'],
	});
	const ask = async <T,>(order: Order): Promise<T> => {
		const answer = once(child, 'message');
		child.send(order);
		const [message] = await Promise.race([
			answer,
			once(child, 'exit').then(() => Promise.reject(new Error('The simulator ended'))),
		]);
		return message;
	};
	const at = await ask<Started>({ start });
	return {
		...at,
		/** @returns how many calls were refused until now, since there were too many */
		answerAfter: async (latency: number) => (await ask<{ refused: number }>({ latency })).refused,
		async stop() {
			child.send({ stop: true } satisfies Order);
			await once(child, 'exit');
		},
	};
}
