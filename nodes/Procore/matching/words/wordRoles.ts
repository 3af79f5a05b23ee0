/** What a word of a name may be besides a word; their sum is kept per word. */
export const ROLE = {
	/** It carries no meaning, such as `of`. */
	small: 1,
	/** A legal form may begin or end with it, or it is one wherever it stands (`inc`). */
	formStart: 2,
	formEnd: 4,
	formAnywhere: 8,
	/** It stands for nobody (`tbd`), or may stand beside such a word (`vendor`). */
	placeholder: 16,
	filler: 32,
	/** A name with it needs a closer look, see `SIGNALS`. */
	signal: 64,
	/** The article, which may stand behind a name. */
	the: 128,
} as const;
