import i18n from '@dhis2/d2-i18n'
import {
    Button,
    Modal,
    ModalActions,
    ModalContent,
    ModalTitle,
} from '@dhis2/ui'
import styles from './KeysDialog.module.css'

/** The keys of the table of issues. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
    const keys: readonly (readonly [keys: string, meaning: string])[] = [
        ['/', i18n.t('Go to the search box')],
        ['j k ↓ ↑', i18n.t('Next or previous issue')],
        ['← →', i18n.t('Fold or unfold a group')],
        ['Enter', i18n.t('Open the issue')],
        ['Esc', i18n.t('Close it, then clear the selection')],
        ['x Space', i18n.t('Select, or no longer')],
        ['Shift + ↓ ↑', i18n.t('Select a range')],
        ['Ctrl + A', i18n.t('Select all shown issues')],
        ['a', i18n.t('Accept the issue, the selection or the check')],
        ['?', i18n.t('Show these keys')],
    ]
    return (
        <Modal small onClose={onClose}>
            <ModalTitle>{i18n.t('Keys')}</ModalTitle>
            <ModalContent>
                <dl className={styles.keys}>
                    {keys.map(([name, meaning]) => (
                        <div key={name} className={styles.line}>
                            <dt>
                                <kbd dir="ltr">{name}</kbd>
                            </dt>
                            <dd>{meaning}</dd>
                        </div>
                    ))}
                </dl>
            </ModalContent>
            <ModalActions>
                <Button onClick={onClose}>{i18n.t('Close')}</Button>
            </ModalActions>
        </Modal>
    )
}
