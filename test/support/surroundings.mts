import type { ClientDependencies } from '../../nodes/Procore/client/wire/Exchange';
import { LongWaits } from '../../nodes/Procore/client/wire/pacing/LongWaits';
import { Paces } from '../../nodes/Procore/client/wire/pacing/Paces';

/** What a client has around it in a process of n8n that knows nothing of the limits yet. */
export const surroundings = (now: () => number) =>
	({
		now,
		random: () => 0,
		isCancelled: () => false,
		notice: () => undefined,
		log: () => undefined,
		redact: (text) => text,
		learnSecrets: async () => await Promise.resolve(),
		waitFor: async (work) => await work,
		limits: { account: 'one', paces: new Paces(now), longWaits: new LongWaits() },
		userAgent: 'test',
	}) satisfies Partial<ClientDependencies>;
