import i18n from '@dhis2/d2-i18n'

/** Heads of the counts of an import; a rehearsal has written none of them. */
export function countHeads(isRehearsal: boolean): readonly string[] {
    return isRehearsal
        ? [
              i18n.t('Would be created'),
              i18n.t('Would be updated'),
              i18n.t('Would be deleted'),
              i18n.t('Would be ignored'),
              i18n.t('In all'),
          ]
        : [
              i18n.t('Created'),
              i18n.t('Updated'),
              i18n.t('Deleted'),
              i18n.t('Ignored'),
              i18n.t('In all'),
          ]
}
