import { ProcoreError, rethrow } from '../../ProcoreError';
import { ATTEMPTS } from '../retry';

const NO_CONTENT = 204;

interface Read {
	body: unknown;
	status: number;
}

/** Whether an answer has no content although its status promises some. */
const isEmpty = ({ body, status }: Read) => body === undefined && status !== NO_CONTENT;

/** Without a status no answer came, and the call was repeated already. */
const isCutOff = (error: unknown) =>
	error instanceof ProcoreError && error.kind === 'incomplete' && error.status > 0;

/**
 * Reads again what came with a good status, and empty or cut off: something on the way has lost it.
 * @param pause waits before the next attempt
 */
export async function readWhole<T extends Read>(
	read: () => Promise<T>,
	pause: () => Promise<void>,
): Promise<T> {
	for (let attempt = 1; ; attempt++) {
		const isLast = attempt >= ATTEMPTS;
		try {
			const answer = await read();
			if (isLast || !isEmpty(answer)) return answer;
		} catch (error) {
			if (isLast || !isCutOff(error)) throw rethrow(error);
		}
		await pause();
	}
}
