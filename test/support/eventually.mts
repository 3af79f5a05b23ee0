const USUAL_PATIENCE_MS = 60_000;
const PAUSE_MS = 50;

/** Repeats a check until it passes, for what happens some time after a call. */
export async function eventually(
	check: () => unknown,
	patienceMs = USUAL_PATIENCE_MS,
): Promise<void> {
	const deadline = Date.now() + patienceMs;
	for (;;) {
		try {
			await check();
			return;
		} catch (error) {
			if (Date.now() > deadline) throw error;
		}
		await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
	}
}
