import { resources } from '../../nodes/Procore/actions/index.ts';
import { TOOL_RESOURCES } from '../../nodes/Procore/client/tools/menu.ts';
import { operationTexts } from './operationTexts.mts';
import { schemaOf } from './schemas.mts';
import { simpleText } from './simpleText.mts';

const FOLDER = 'nodes/Procore/client/tools/facts/generated';

function moduleOf(name: string, text: string): string {
	if (/[`\\]|\$\{/.test(text)) throw new Error(`${name} has a sign that a template would read`);
	return `// Made by \`npm run generate\` from reference/. Do not edit.\nexport const ${name.toUpperCase()} = \`${text}\`;\n`;
}

const SCHEMAS = 'nodes/Procore/__schema__/v1.0.0';

/** Output schemas of the operations in the menu that follow from the table. */
function schemaFiles(): Array<[file: string, text: string]> {
	return resources.flatMap(({ option, operations }) => {
		const tool = TOOL_RESOURCES.find(({ value }) => value === option.value);
		if (!tool) return [];
		const kinds = tool.kinds.map(({ kind }) => kind);
		return operations.flatMap((operation): Array<[string, string]> => {
			const { value } = operation.option;
			const schema = schemaOf(kinds, String(value));
			const file = `${SCHEMAS}/${tool.value}/${value}.json`;
			return schema ? [[file, `${JSON.stringify(schema)}\n`]] : [];
		});
	});
}

/** Everything that `npm run generate` writes, by its path in the repository. */
export function generatedFiles(): Map<string, string> {
	const texts = Object.entries({ ...operationTexts(), simple: simpleText() });
	return new Map([
		...texts.map(([name, text]) => [`${FOLDER}/${name}.ts`, moduleOf(name, text)] as const),
		...schemaFiles(),
	]);
}
