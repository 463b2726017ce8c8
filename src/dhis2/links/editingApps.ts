/**
 * The apps that edit objects, by key: a bundled app is served from
 * `dhis-web-<key>` on every release.
 *
 * Sources. Bundled: `apps-to-bundle.json` of dhis2/dhis2-core at tags 2.41.0,
 * 2.41.9, 2.42.0, 2.42.5, 2.43.0, 2.43.1. Routes, the same at all that were read:
 * - maintenance, bundled by 2.41, 2.42 and 2.43 from branches v41, v42, v43:
 *   dhis2/maintenance-app `src/router.js`, `src/config/maintenance-models.js`,
 *   `src/List/List.component.js` at v41 (ccfe2dc3), v42 (11bee67d),
 *   v43 (16634a3f), and tags 2.41.0, 2.42.1.
 * - metadata-management, bundled by 2.43 only (v0.151.5, v0.166.1):
 *   dhis2/metadata-management-app `src/app/routes/Router.tsx`,
 *   `src/lib/constants/sections.ts`, `src/pages/<type>/Edit.tsx` at v0.151.0, the
 *   nearest tag that could be read.
 * - user, bundled as v100.0.2 to v100.11.2: dhis2/user-app
 *   `src/components/SectionNavigation` at v100.0.2, v100.7.1, v100.11.0.
 * - dashboard, bundled as v100.2.0 to v101.6.1: dhis2/dashboard-app
 *   `src/components/App` at v100.2.0, v101.1.6, v101.6.1.
 * - data-visualizer, bundled as v100.5.4 to v101.6.1:
 *   dhis2/data-visualizer-app `src/components/App` at v100.5.4, v101.1.4,
 *   v101.6.0.
 * - maps, bundled as v100.5.3 to v101.15.0: dhis2/maps-app
 *   `src/util/history.js` at v100.5.3, v101.2.9, v101.10.1, v101.15.0.
 */
export type AppKey =
    | 'maintenance'
    | 'metadata-management'
    | 'user'
    | 'dashboard'
    | 'data-visualizer'
    | 'maps'

interface EditingApp {
    /** The app's proper name, the same in every language. */
    readonly name: string
    /**
     * The route inside the app's hash. `type` is the plural of the metadata
     * type; `place` is what `editPages` says beside it.
     */
    readonly route: (id: string, type: string, place: string) => string
}

export const editingApps: Readonly<Record<AppKey, EditingApp>> = {
    maintenance: {
        name: 'Maintenance',
        // category/categoryCombo becomes categorySection/categoryCombo.
        route: (id, _type, place) =>
            `/edit/${place.replace('/', 'Section/')}/${id}`,
    },
    'metadata-management': {
        name: 'Metadata Management',
        route: (id, type) => `/${type}/${id}`,
    },
    user: {
        name: 'Users',
        route: (id, _type, place) => `/${place}/edit/${id}`,
    },
    // The edit mode: opening the view mode records a view of the dashboard,
    // and whether one was viewed of late is a thing the checks look at.
    dashboard: { name: 'Dashboards', route: (id) => `/${id}/edit` },
    'data-visualizer': { name: 'Data Visualizer', route: (id) => `/${id}` },
    maps: { name: 'Maps', route: (id) => `/${id}` },
}
