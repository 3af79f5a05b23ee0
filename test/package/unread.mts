import { relative } from 'node:path';
import ts from 'typescript';
import { isShownOnly, SHOWN_ONLY } from '../../build/texts.mts';

/** n8n's types of what the screen shows. */
const SHOWN = /^INodePropert/;

/** Whether a property of a type is that of one of n8n's properties or options, or left out. */
const isOfScreen = (property: ts.Symbol | undefined): boolean =>
	(property?.declarations ?? []).some(
		(one) =>
			isShownOnly(one) ||
			(ts.isInterfaceDeclaration(one.parent) && SHOWN.test(one.parent.name.text)),
	);

/** What `one.description` or `{ description }` reads, where it is such a text. */
function readAt(node: ts.Node, checker: ts.TypeChecker): ts.Symbol | undefined {
	if (ts.isPropertyAccessExpression(node) && SHOWN_ONLY.includes(node.name.text)) {
		return checker.getSymbolAtLocation(node.name);
	}
	if (!ts.isBindingElement(node) || !ts.isObjectBindingPattern(node.parent)) return undefined;
	const name = (node.propertyName ?? node.name).getText();
	if (!SHOWN_ONLY.includes(name)) return undefined;
	return checker.getTypeAtLocation(node.parent).getProperty(name);
}

/** Where a source reads a text that the build leaves out of the code, by TypeScript's types. */
export function readsIn(source: ts.SourceFile, checker: ts.TypeChecker): string[] {
	const found: string[] = [];
	const visit = (node: ts.Node): void => {
		if (isOfScreen(readAt(node, checker))) {
			const { line } = source.getLineAndCharacterOfPosition(node.getStart());
			found.push(`${relative('.', source.fileName)}:${line + 1} reads ${node.getText()}`);
		}
		ts.forEachChild(node, visit);
	};
	visit(source);
	return found;
}

/** A program of these files, by the settings of the package. */
export function programOf(files: readonly string[]): ts.Program {
	const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
	const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
	return ts.createProgram(files, options);
}

/** Where these sources read texts that are not in the code of the package. */
export function readsOfTexts(sources: readonly string[]): string[] {
	const program = programOf(sources);
	const checker = program.getTypeChecker();
	return sources.flatMap((file) => {
		const source = program.getSourceFile(file);
		return source ? readsIn(source, checker) : [`${file} cannot be read`];
	});
}
