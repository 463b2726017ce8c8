import ts from 'typescript'

type KeyUse = { key: string; isPlural: boolean }
type FileKeys = { uses: readonly KeyUse[]; faults: readonly string[] }

const isTranslateCall = (node: ts.Node): node is ts.CallExpression =>
    ts.isCallExpression(node) && node.expression.getText() === 'i18n.t'

const isInFunction = (node: ts.Node): boolean =>
    ts.findAncestor(node, ts.isFunctionLike) !== undefined

const optionNames = (call: ts.CallExpression): readonly string[] => {
    const [, options] = call.arguments
    return options && ts.isObjectLiteralExpression(options)
        ? options.properties.map((property) => property.name?.getText() ?? '')
        : []
}

const faultOf = (call: ts.CallExpression): string | undefined => {
    const [key] = call.arguments
    if (!key || !ts.isStringLiteralLike(key)) {
        return 'only a literal text is extracted for translation'
    }
    if (!isInFunction(call)) {
        return 'translated when the file loads, before the language is known'
    }
    if (key.text.includes(':') && !optionNames(call).includes('nsSeparator')) {
        return 'a text with a colon needs the option nsSeparator'
    }
    return countFaultOf(call)
}

const countFaultOf = (call: ts.CallExpression): string | undefined => {
    const names = optionNames(call)
    const isCounting = names.includes('count')
    if (isCounting !== names.includes('defaultValue_plural')) {
        return 'a text that counts has its plural, in defaultValue_plural'
    }
    if (names.includes('defaultValue')) {
        return 'the text is the English singular: it is not written again'
    }
    if (call.arguments[1]?.getText().includes('formatCount(')) {
        return 'numbers are written by the interpolation'
    }
    return undefined
}

/** The texts for translation in one file, and those that would be lost. */
export const translationKeys = (path: string, text: string): FileKeys => {
    const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
    const uses: KeyUse[] = []
    const faults: string[] = []
    const visit = (node: ts.Node) => {
        if (isTranslateCall(node)) {
            const [key] = node.arguments
            const fault = faultOf(node)
            const { line } = source.getLineAndCharacterOfPosition(
                node.getStart()
            )
            if (fault) {
                faults.push(`${path}:${line + 1}: ${fault}`)
            }
            if (key && ts.isStringLiteralLike(key)) {
                const isPlural = optionNames(node).includes('count')
                uses.push({ key: key.text, isPlural })
            }
        }
        ts.forEachChild(node, visit)
    }
    visit(source)
    return { uses, faults }
}
