import i18n from '@dhis2/d2-i18n'
import { userLocale } from './format'

/** Whether the page of this user is read from right to left. */
export const isRightToLeft = (): boolean => i18n.dir(userLocale()) === 'rtl'
