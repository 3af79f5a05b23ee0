const PAUSE_MS = 150;

/**
 * Asks again and again until the answer has what is waited for.
 * @param find what is waited for, or undefined as long as it is not there
 * @param late what the error says after the timeout, by the last answer
 */
export async function waitFor<Answer, Found>(
	ask: () => Promise<Answer>,
	find: (answer: Answer) => Found | undefined,
	timeout: number,
	late: (answer: Answer) => string,
	pauseMs = PAUSE_MS,
): Promise<Found> {
	const deadline = Date.now() + timeout;
	for (;;) {
		const answer = await ask();
		const found = find(answer);
		if (found !== undefined) return found;
		if (Date.now() > deadline) throw new Error(`${late(answer)} after ${timeout} ms`);
		await new Promise((done) => setTimeout(done, pauseMs));
	}
}
