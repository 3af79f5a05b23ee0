/** Headers of a 429 that is about one endpoint, while calls of the account remain. */
export const endpointLimit = (seconds: number) => ({
	'retry-after': String(seconds),
	'x-rate-limit-limit': '3600',
	'x-rate-limit-remaining': '3000',
	'x-rate-limit-reset': String(Math.ceil(Date.now() / 1000) + seconds),
});
