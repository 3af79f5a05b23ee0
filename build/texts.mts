import ts from 'typescript';
import { edited, type Edit } from './edited.mts';

/** The words of a property or an option that only the screen shows. */
export const SHOWN_ONLY = ['description', 'placeholder', 'hint', 'action'];

/** Where an object stands that is an option: `option: { … }`, `options: [{ … }]`. */
function isOption(node: ts.ObjectLiteralExpression): boolean {
	const { parent } = ts.isArrayLiteralExpression(node.parent) ? node.parent : node;
	return ts.isPropertyAssignment(parent) && /^options?$/.test(parent.name.getText());
}

const has = (node: ts.ObjectLiteralExpression, key: string) =>
	node.properties.some(({ name }) => name?.getText() === key);

const isLeftOut = (property: ts.ObjectLiteralElementLike): boolean =>
	ts.isPropertyAssignment(property) && SHOWN_ONLY.includes(property.name.getText());

/** What answers a menu is shown as it comes from the code; all else is in the description's file. */
const ANSWERS_MENUS = 'ILoadOptionsFunctions';

/**
 * A source without the texts that the description's file has and that no code reads: `description`,
 * `placeholder`, `hint` and `action` of n8n's properties and options.
 */
export function withoutTexts(text: string, file: string): string {
	if (text.includes(ANSWERS_MENUS)) return text;
	const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
	const edits: Edit[] = [];
	const visit = (node: ts.Node): void => {
		const isShown =
			ts.isObjectLiteralExpression(node) && (has(node, 'displayName') || isOption(node));
		ts.forEachChild(node, (child) => {
			const leftOut = isShown && ts.isObjectLiteralElementLike(child) && isLeftOut(child);
			if (leftOut) edits.push({ node: child, text: '...{}' });
			else visit(child);
		});
	};
	visit(source);
	return edited(text, edits);
}
