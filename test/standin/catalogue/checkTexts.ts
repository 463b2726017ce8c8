/** Why a section's objects are looked at, and what to do about a finding. */
type SectionTexts = { why: string; advice: string }

const texts: Readonly<Record<string, SectionTexts>> = {
    Categories: {
        why: 'Disaggregations are built from options, categories and combinations. One crooked part shows in every data entry form and every report that uses it.',
        advice: 'Compare the listed objects with the disaggregation you meant, correct them in the Maintenance app and update the category option combinations afterwards.',
    },
    'Group size': {
        why: 'A group is there to bring several objects together. With one member or none it only makes lists longer.',
        advice: 'Add the missing members to the group, or remove the group when nobody needs it.',
    },
    Indicators: {
        why: 'Analysts choose indicators by name. What is double, ungrouped or unused gets in their way and costs time at every analytics run.',
        advice: 'Keep one of several equal indicators, put the rest into a group or delete it after asking its owner.',
    },
    'Organisation units': {
        why: 'The hierarchy carries all data, all maps and all access rights. A unit that is placed, named or dated wrongly takes its figures with it.',
        advice: 'Check the listed units against the master facility list, correct them, and agree with the districts before units are merged or closed.',
    },
    Periods: {
        why: 'Nobody creates periods by hand: they come with data. Strange ones tell of imports with wrong dates and make the analytics tables bigger.',
        advice: 'Find the values stored under these periods, move or delete them, and then remove the periods in the database.',
    },
    Users: {
        why: 'An account can do what its roles and its organisation units say, wanted or not. Few people look at them again once they exist.',
        advice: 'Talk to the person or the person’s manager, then adjust roles and organisation units or disable the account.',
    },
}

const otherTexts: SectionTexts = {
    why: 'Objects in this state work for a while and fail when somebody builds on them: an analysis, a form, an import or an upgrade.',
    advice: 'Go through the list with those who own the objects, correct what is still in use and delete what is not.',
}

const textsOf = (section: string): SectionTexts => texts[section] ?? otherTexts

export const introductionOf = (section: string, displayName: string): string =>
    `${textsOf(section).why}\n\nThis check lists what fits the title “${displayName.replace(/\.$/, '')}”.`

export const recommendationOf = (section: string): string =>
    textsOf(section).advice
