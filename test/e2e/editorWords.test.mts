import { readdirSync, readFileSync } from 'node:fs';
import { N8N_WORDS } from '../guides/menuWords.mts';

const folder = '.cache/n8n/node_modules/n8n-editor-ui/dist/assets';

/** The scripts of n8n's editor, which hold its English texts. */
const editor = () =>
	readdirSync(folder)
		.filter((name) => name.endsWith('.js'))
		.map((name) => readFileSync(`${folder}/${name}`, 'utf8'));

test("the words that the guides use of n8n's menus stand in its editor", () => {
	const texts = editor();
	const isThere = (word: string) =>
		['`', '"', "'"].some((quote) =>
			texts.some((text) => text.includes(`:${quote}${word}${quote}`)),
		);
	expect(N8N_WORDS.filter((word) => !isThere(word))).toEqual([]);
});
