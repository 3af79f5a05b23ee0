import { basename } from 'node:path';
import ts from 'typescript';
import { edited, type Edit } from './edited.mts';

/** `nodes/Procore/Procore.node.ts` → `Procore.description.json`, beside the class. */
export const descriptionFile = (source: string) =>
	basename(source).replace(/\.node\.ts$/, '.description.json');

interface Imported {
	/** The name in the module that it comes from. */
	name: string;
	from: string;
}

/** What a source imports by name, by the name that it has there. */
function importsOf(source: ts.SourceFile): Map<string, Imported> {
	const found = new Map<string, Imported>();
	for (const statement of source.statements.filter(ts.isImportDeclaration)) {
		const names = statement.importClause?.namedBindings;
		if (!names || !ts.isNamedImports(names) || !ts.isStringLiteral(statement.moduleSpecifier)) {
			continue;
		}
		for (const { name, propertyName } of names.elements) {
			const from = statement.moduleSpecifier.text;
			found.set(name.text, { name: (propertyName ?? name).text, from });
		}
	}
	return found;
}

/** A function that loads the imported one when it is called, and hands everything on to it. */
const loading = (key: string, { name, from }: Imported) =>
	`async ${key}(...given) { const { ${name} } = await import('${from}'); return await ${name}.apply(this, given); }`;

/** `searchVendors` and `search: searchVendors` in the lists of methods of a node. */
function methodsOnDemand(member: ts.Node, imports: Map<string, Imported>): Edit[] {
	const edits: Edit[] = [];
	const visit = (node: ts.Node): void => {
		const isNamed = ts.isShorthandPropertyAssignment(node) || ts.isPropertyAssignment(node);
		const value = ts.isPropertyAssignment(node) ? node.initializer : isNamed && node.name;
		const imported = value && ts.isIdentifier(value) ? imports.get(value.text) : undefined;
		if (isNamed && imported) edits.push({ node, text: loading(node.name.getText(), imported) });
		else ts.forEachChild(node, visit);
	};
	visit(member);
	return edits;
}

/**
 * The class of a node as n8n loads it at its start: the description comes from a file, fresh for
 * each instance since n8n changes it, and what the methods need is loaded when one is called.
 * @throws Error if the source has no class with a description
 */
export function light(text: string, file: string): string {
	const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
	const imports = importsOf(source);
	const members = source.statements
		.filter(ts.isClassDeclaration)
		.flatMap(({ members: all }) => all.filter(ts.isPropertyDeclaration));
	const described = members.find(({ name }) => name.getText() === 'description')?.initializer;
	if (!described) throw new Error(`${file} has no class with a description`);
	const edits = members
		.filter(({ initializer }) => initializer && initializer !== described)
		.flatMap((member) => methodsOnDemand(member, imports));
	edits.push({ node: described, text: 'structuredClone(DESCRIPTION)' });
	return `import DESCRIPTION from './${descriptionFile(file)}';\n${edited(text, edits)}`;
}
