let passed = 0;
afterEach(() => {
	passed = 0;
	jest.restoreAllMocks();
});

/** Lets time pass by the clock that the package, n8n and the simulator read, until the test ends. */
export function timePasses(seconds: number): void {
	const before = passed;
	passed += seconds * 1000;
	if (before > 0) return;
	const real = Date.now.bind(Date);
	jest.spyOn(Date, 'now').mockImplementation(() => real() + passed);
}
