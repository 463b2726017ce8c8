import type { KnownRelease } from '../server/capabilities'
import type { AppKey } from './editingApps'
import { placesWithNewForm, placesWithOldForm } from './maintenancePlaces'

/** 2.44 edits where 2.43 does. */
export type EditingRelease = Exclude<KnownRelease, '2.44'>

type EditedIn = Readonly<Partial<Record<EditingRelease, AppKey>>>

/** Where one metadata type is edited. */
export interface EditPages {
    readonly editedIn: EditedIn
    /**
     * What the app's route needs beside the id: `<section>/<model>` for
     * Maintenance, the list's name for Users, nothing for the others.
     */
    readonly place: string
}

/**
 * The groups of types that share their editors; a new type is a new line. The
 * sources, by app and version, are named at `AppKey`.
 */
const groups: readonly {
    readonly editedIn: EditedIn
    readonly places: Readonly<Record<string, string>>
}[] = [
    {
        // Metadata Management has a form of its own for these.
        editedIn: {
            '2.41': 'maintenance',
            '2.42': 'maintenance',
            '2.43': 'metadata-management',
        },
        places: placesWithNewForm,
    },
    {
        // Metadata Management sends users on to Maintenance, which 2.43 still
        // bundles, or does not know the type (trackedEntityAttributeGroups).
        editedIn: {
            '2.41': 'maintenance',
            '2.42': 'maintenance',
            '2.43': 'maintenance',
        },
        places: placesWithOldForm,
    },
    {
        // Its editor came with Maintenance's branch v42; v41 has none.
        // Metadata Management sends users on to it.
        editedIn: { '2.42': 'maintenance', '2.43': 'maintenance' },
        places: { analyticsTableHooks: 'other/analyticsTableHook' },
    },
    {
        // The server has no such type from 2.43 on. Its plural is this word.
        editedIn: { '2.41': 'maintenance', '2.42': 'maintenance' },
        places: { pushAnalysis: 'other/pushAnalysis' },
    },
    {
        editedIn: { '2.41': 'user', '2.42': 'user', '2.43': 'user' },
        places: {
            userGroups: 'user-groups',
            userRoles: 'user-roles',
            users: 'users',
        },
    },
    {
        editedIn: {
            '2.41': 'dashboard',
            '2.42': 'dashboard',
            '2.43': 'dashboard',
        },
        places: { dashboards: '' },
    },
    {
        editedIn: {
            '2.41': 'data-visualizer',
            '2.42': 'data-visualizer',
            '2.43': 'data-visualizer',
        },
        places: { visualizations: '' },
    },
    {
        editedIn: { '2.41': 'maps', '2.42': 'maps', '2.43': 'maps' },
        places: { maps: '' },
    },
]

/**
 * By the metadata type's plural. A type that is missing has no page that
 * edits one object of it, or none that the sources prove:
 * - `programStages`, `options`: edited only inside their program or option
 *   set, whose id an issue does not carry;
 * - `organisationUnitLevels`: one page for all levels together;
 * - `icons`: addressed by key, not UID; `locales`: added and removed only;
 * - `eventVisualizations`: one of three apps, depending on a property that an
 *   issue does not carry;
 * - `periods`, `fileResources`, `tracker`, `events`: not metadata to edit.
 *
 * A Map, not an object: a custom check may name its type `constructor`.
 */
export const editPages: ReadonlyMap<string, EditPages> = new Map(
    groups.flatMap(({ editedIn, places }) =>
        Object.entries(places).map(
            ([type, place]) => [type, { editedIn, place }] as const
        )
    )
)
