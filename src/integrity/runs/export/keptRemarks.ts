import i18n from '@dhis2/d2-i18n'
import type { SavedRun } from '../../../dhis2/store/savedRun'

/** What a run does not keep of its issues, a sentence each. */
export const keptRemarks = ({
    identitiesKept,
    namesKept,
}: Pick<SavedRun, 'identitiesKept' | 'namesKept'>): readonly string[] => [
    i18n.t('Of issues a saved run keeps UID and name, no comment.'),
    ...(namesKept < identitiesKept
        ? [
              i18n.t('Names are kept of {{named}} of {{all}} issues.', {
                  named: namesKept,
                  all: identitiesKept,
              }),
          ]
        : []),
]
