/** Made by `npm run train:matching`; not to be changed by hand. One number per feature, see `confidence.ts`. */
export const COEFFICIENTS: readonly number[] = new Array<number>(53).fill(0);
