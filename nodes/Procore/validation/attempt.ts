import type { ProcoreClient } from '../client/ProcoreClient';
import { inputError, rethrow, ProcoreError, wordsOf } from '../client/ProcoreError';

export type Attempt<T> =
	{ value: T; error?: undefined } | { value?: undefined; error: ProcoreError };

/** How a step of a check makes its calls. */
export type Ask = <T>(make: () => Promise<T>) => Promise<Attempt<T>>;

/** A call's result or its error: for a check, a refusal is a result. Cancelling still throws. */
export const attempt: Ask = async (make) => {
	try {
		return { value: await make() };
	} catch (error) {
		if (error instanceof ProcoreError && error.kind !== 'cancelled') return { error };
		throw rethrow(error);
	}
};

/**
 * A client for a credential of the node. n8n throws if none is chosen, or if it may not be used.
 */
export async function attemptToConnect(
	connect: () => Promise<ProcoreClient>,
	label: 'DMSA' | 'user',
): Promise<Attempt<ProcoreClient>> {
	try {
		return { value: await connect() };
	} catch (error) {
		const said = wordsOf(error);
		const message = /does not have any credentials/i.test(said)
			? `No ${label} credential is chosen on this node`
			: `The ${label} credential of this node cannot be used: ${said}`;
		return { error: inputError(message, `Choose a ${label} credential on this node.`) };
	}
}
