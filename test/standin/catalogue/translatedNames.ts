import type { CheckFact } from './checkFact'

/** Nobody has told left and right apart in these languages. */
const bothSides: Readonly<Record<string, string>> = {
    fr: 'Règles de validation dont l’expression n’est pas valide',
    es: 'Reglas de validación con expresión no válida',
    pt: 'Regras de validação com expressão inválida',
    ar: 'قواعد التحقق ذات التعبير غير الصالح',
}

const isOfOneSide = (check: CheckFact): boolean =>
    /^validation_rules_with_invalid_(left|right)_side_expression$/.test(
        check.name
    )

/** The few display names that are known in other languages than English. */
export const displayNameIn = (locale: string, check: CheckFact): string => {
    const language = locale.split(/[-_]/)[0] ?? ''
    return (
        (isOfOneSide(check) ? bothSides[language] : undefined) ??
        check.displayName
    )
}
