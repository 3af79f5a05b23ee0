import ts from 'typescript';
import { edited, type Edit } from './edited.mts';

/** The words of a property or an option that only the screen shows. */
export const SHOWN_ONLY = ['description', 'placeholder', 'hint', 'action'];

/** Whether an object is an option by its place: `option: { … }`, `options: [{ … }]`. */
function isOption(node: ts.ObjectLiteralExpression): boolean {
	const { parent } = ts.isArrayLiteralExpression(node.parent) ? node.parent : node;
	return ts.isPropertyAssignment(parent) && /^options?$/.test(parent.name.getText());
}

const hasLabel = ({ properties }: ts.ObjectLiteralExpression) =>
	properties.some(({ name }) => name?.getText() === 'displayName');

/** Whether a node is such a word, in an object that is one of n8n's properties or options. */
export function isShownOnly(node: ts.Node): boolean {
	const { parent } = node;
	return (
		ts.isPropertyAssignment(node) &&
		SHOWN_ONLY.includes(node.name.getText()) &&
		ts.isObjectLiteralExpression(parent) &&
		(hasLabel(parent) || isOption(parent))
	);
}

/** A source that has to do with the menus of n8n: what it returns is shown. */
const ANSWERS_MENUS = 'ILoadOptionsFunctions';

/**
 * A source without the texts that a description has and that no code reads. The descriptions have
 * files of their own.
 */
export function withoutTexts(text: string, file: string): string {
	if (text.includes(ANSWERS_MENUS)) return text;
	const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
	const edits: Edit[] = [];
	const visit = (node: ts.Node): void => {
		// Nothing in its place; a comma stays behind it.
		if (isShownOnly(node)) edits.push({ node, text: '...{}' });
		else ts.forEachChild(node, visit);
	};
	visit(source);
	return edited(text, edits);
}
