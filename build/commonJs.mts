import { transform } from 'esbuild';

export const target = { platform: 'node', target: 'es2022', charset: 'utf8' } as const;

const renamed = (names: string) => names.replace(/ as /g, ': ');

/**
 * n8n loads CommonJS, and esbuild splits only ES modules. It would write `(0, module.name)(…)` at
 * each use of an import; names taken once are shorter and read better.
 */
export async function asCommonJs(text: string): Promise<string> {
	const plain = text
		.replace(
			/^import \{([^}]*)\} from ("[^"]+");$/gm,
			(_, names: string, from: string) => `const {${renamed(names)}} = require(${from});`,
		)
		.replace(/^import ([\w$]+) from ("[^"]+");$/gm, 'const $1 = require($2);')
		.replace(/^import ("[^"]+");$/gm, 'require($1);')
		.replace(
			/^export \{([^}]*)\};$/m,
			(_, names: string) =>
				`module.exports = {${names.replace(/([\w$]+) as ([\w$]+)/g, '$2: $1')}};`,
		)
		.replace(/\bimport\(("\.[^"]+")\)/g, 'Promise.resolve().then(() => require($1))');
	const { code } = await transform(`'use strict';\n${plain}`, {
		...target,
		format: 'cjs',
		minifyWhitespace: true,
		minifySyntax: true,
		minifyIdentifiers: true,
		legalComments: 'none',
	});
	return code;
}
