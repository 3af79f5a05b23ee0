import { z } from 'zod';

/** true or false, also written as text; an empty value means `fallback`. */
export const booleanOf = (fallback: boolean) =>
	z.preprocess((given) => {
		if (given === undefined || given === null || given === '') return fallback;
		if (typeof given === 'string') return !/^(?:false|0|no|off)$/i.test(given.trim());
		return given;
	}, z.boolean());
