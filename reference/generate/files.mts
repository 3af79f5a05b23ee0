import { operationTexts } from './operationTexts.mts';
import { toolTexts } from './toolTexts.mts';

const FOLDER = 'nodes/Procore/client/tools/facts/generated';

function moduleOf(name: string, text: string): string {
	if (/[`\\]|\$\{/.test(text)) throw new Error(`${name} has a sign that a template would read`);
	return `// Made by \`npm run generate\` from reference/. Do not edit.\nexport const ${name.toUpperCase()} = \`${text}\`;\n`;
}

/** Everything that `npm run generate` writes, by its path in the repository. */
export function generatedFiles(): Map<string, string> {
	const texts = Object.entries({ ...operationTexts(), ...toolTexts() });
	return new Map(texts.map(([name, text]) => [`${FOLDER}/${name}.ts`, moduleOf(name, text)]));
}
