import i18n from '@dhis2/d2-i18n'
import { mostRuns, type SettingFault, type SettingName } from './settingsDraft'

export function settingLabel(name: SettingName): string {
    switch (name) {
        case 'runs':
            return i18n.t('Runs that are kept')
        case 'identities':
            return i18n.t('Newest runs that keep their issues')
        case 'names':
            return i18n.t('Newest runs that keep the names of issues')
    }
}

export function settingHelp(name: SettingName): string {
    switch (name) {
        case 'runs':
            return i18n.t(
                'What each check has found, for history and trend. Some 15 kB a run.'
            )
        case 'identities':
            return i18n.t(
                'Which issues there were, so that runs can be compared. Up to 1.2 MB a run.'
            )
        case 'names':
            return i18n.t(
                'So that issues that are solved still have a name. Of users, roles and groups none is kept.'
            )
    }
}

export function settingFaultWords(
    fault: SettingFault,
    name: SettingName
): string {
    switch (fault) {
        case 'noNumber':
            return i18n.t('Give a whole number')
        case 'noRun':
            return i18n.t('Keep at least one run')
        case 'tooMany':
            return i18n.t('Keep at most {{most}} runs', { most: mostRuns })
        case 'moreThanWhole':
            return name === 'identities'
                ? i18n.t('No more than the runs that are kept')
                : i18n.t('No more than the runs that keep their issues')
    }
}
