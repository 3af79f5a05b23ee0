import { readFileSync } from 'node:fs';
import { buildSync } from 'esbuild';

/** Where the page stands in the package. */
export const PAGE_FILE = 'nodes/Procore/review/generated/page.ts';

/** Browsers of 2023 and later. */
const TARGET = ['chrome111', 'firefox113', 'safari16.4'];

function script(): string {
	const { outputFiles } = buildSync({
		entryPoints: ['page/src/main.ts'],
		bundle: true,
		charset: 'utf8',
		format: 'iife',
		legalComments: 'none',
		minify: true,
		target: TARGET,
		tsconfigRaw: {},
		write: false,
	});
	return outputFiles.map(({ text }) => text).join('');
}

function style(): string {
	const { outputFiles } = buildSync({
		entryPoints: ['page/review.css'],
		charset: 'utf8',
		minify: true,
		target: TARGET,
		write: false,
	});
	return outputFiles.map(({ text }) => text).join('');
}

const markup = (): string =>
	readFileSync('page/review.html', 'utf8')
		.replace(/\s*\n\s*/g, ' ')
		.trim();

/** A text as a template literal, which the linter and people can read. */
function literal(name: string, text: string): string {
	if (/<\/(?:script|style)/i.test(text)) throw new Error(`${name} would end its own element`);
	const safe = text.trim().replace(/[\\`]|\$\{/g, (sign) => `\\${sign}`);
	return `export const ${name} = \`${safe}\`;\n`;
}

/** The page as one module of the package. */
export function pageModule(): string {
	return [
		'// Made by `npm run page` from page/. Do not edit.\n',
		literal('BODY', markup()),
		literal('STYLE', style()),
		literal('SCRIPT', script()),
	].join('\n');
}
