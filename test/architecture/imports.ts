import { posix } from 'node:path'
import ts from 'typescript'

export type Import = {
    from: string
    /** A file of the project, or the name of a package. */
    to: string
    isPackage: boolean
    isTypeOnly: boolean
}

const endings = ['', '.ts', '.tsx', '/index.ts', '/index.tsx']

const resolve = (
    from: string,
    specifier: string,
    isFile: (path: string) => boolean
): string => {
    const path = posix.join(posix.dirname(from), specifier)
    const ending = endings.find((tried) => isFile(path + tried))
    return path + (ending ?? '')
}

const specifierOf = (node: ts.Node): ts.Expression | undefined => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
        return node.moduleSpecifier
    }
    const isDynamicImport =
        ts.isCallExpression(node) &&
        node.expression.kind === ts.SyntaxKind.ImportKeyword
    return isDynamicImport ? node.arguments[0] : undefined
}

const isTypeOnly = (node: ts.Node): boolean => {
    if (ts.isExportDeclaration(node)) {
        return node.isTypeOnly
    }
    if (!ts.isImportDeclaration(node) || !node.importClause) {
        return false
    }
    const { isTypeOnly: isAllType, name, namedBindings } = node.importClause
    const isEachType =
        !name &&
        namedBindings !== undefined &&
        ts.isNamedImports(namedBindings) &&
        namedBindings.elements.every((element) => element.isTypeOnly)
    return isAllType || isEachType
}

/** The imports of one file, static and dynamic, values and types. */
export const importsOf = (
    path: string,
    text: string,
    isFile: (path: string) => boolean
): readonly Import[] => {
    const found: Import[] = []
    const visit = (node: ts.Node) => {
        const specifier = specifierOf(node)
        if (specifier && ts.isStringLiteral(specifier)) {
            const isPackage = !specifier.text.startsWith('.')
            found.push({
                from: path,
                to: isPackage
                    ? specifier.text
                    : resolve(path, specifier.text, isFile),
                isPackage,
                isTypeOnly: isTypeOnly(node),
            })
        }
        ts.forEachChild(node, visit)
    }
    visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true))
    return found
}
