import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { Parties } from '../../test/simulator/parties.mts';
import type { SimulatorOptions } from '../../test/simulator/types.mts';
import type { Calls, Order, Started } from './procore.mts';

export type Simulated = Awaited<ReturnType<typeof simulated>>;

/** Procore's hourly limit is far away, where nothing is measured about limits. */
export const NO_LIMIT = { perHour: 10_000_000 };

/** A simulated Procore in a process of its own; it makes each answer once, not in what is measured. */
export async function simulated(start: SimulatorOptions) {
	const child = fork(new URL('procore.mts', import.meta.url).pathname, {
		execArgv: ['--import', 'tsx'],
	});
	const ended = once(child, 'exit').then(() => 'ended' as const);
	const ask = async <T,>(order: Order): Promise<T> => {
		const answer = once(child, 'message');
		child.send(order);
		const told = await Promise.race([answer, ended]);
		if (told === 'ended') throw new Error('The simulator ended');
		const [message] = told;
		return message;
	};
	const at = await ask<Started>({ start: { ...start, prepareAnswers: true } });
	return {
		...at,
		/** @returns what was called until now */
		answerAfter: async (latency: number) => await ask<Calls>({ latency }),
		parties: async () => await ask<Parties>({ parties: true }),
		async stop() {
			child.send({ stop: true } satisfies Order);
			await ended;
		},
	};
}
