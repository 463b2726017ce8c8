import { foldText } from './foldText'

describe('text as it is searched', () => {
    it.each([
        ['Ngelehun CHC', 'ngelehun chc'],
        ['Émile Çà №', 'emile ca №'],
        ['ÅNGSTRÖM', 'angstrom'],
        ['مُحَافَظَة', 'محافظة'],
        ['', ''],
    ])('of %j is %j', (text, folded) => {
        expect(foldText(text)).toBe(folded)
    })
})
