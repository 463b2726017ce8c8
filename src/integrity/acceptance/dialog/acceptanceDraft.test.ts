import {
    detailsOf,
    draftFaults,
    draftOf,
    newDraft,
    type AcceptanceDraft,
} from './acceptanceDraft'

const frame = { today: '2026-11-23', found: undefined }
const check = { ...frame, found: 12 }
const good: AcceptanceDraft = {
    reason: 'legacy',
    comment: ' as agreed\n',
    responsible: ' Okello ',
    until: '2026-12-31',
    atMost: '',
}

test.each([
    ['nothing wrong', good, check, {}],
    ['no reason', { ...good, reason: '' }, check, { reason: 'missing' }],
    ['today is its last day', { ...good, until: '2026-11-23' }, check, {}],
    [
        'yesterday was',
        { ...good, until: '2026-11-22' },
        check,
        { until: 'past' },
    ],
    [
        'no day that there is',
        { ...good, until: '2027-02-30' },
        check,
        { until: 'noDay' },
    ],
    ['words for a day', { ...good, until: 'soon' }, check, { until: 'noDay' }],
    ['as many as there are', { ...good, atMost: '12' }, check, {}],
    [
        'fewer than there are',
        { ...good, atMost: '11' },
        check,
        { atMost: 'passed' },
    ],
    [
        'words for a number',
        { ...good, atMost: '-1' },
        check,
        { atMost: 'noNumber' },
    ],
    ['a limit of single issues', { ...good, atMost: 'x' }, frame, {}],
])('a draft with %s', (_, draft, given, faults) => {
    expect(draftFaults(draft, given)).toEqual(faults)
})

it('says what was written, without the room around it', () => {
    expect(detailsOf({ ...good, atMost: ' 15 ' }, check)).toEqual({
        reason: 'legacy',
        comment: 'as agreed',
        responsible: 'Okello',
        until: '2026-12-31',
        atMost: 15,
    })
    expect(detailsOf({ ...good, atMost: '15' }, frame).atMost).toBeUndefined()
})

it('begins a whole check with what it finds, and an edit with what holds', () => {
    expect(newDraft(check)).toMatchObject({ reason: '', atMost: '12' })
    expect(newDraft(frame).atMost).toBe('')
    const details = detailsOf(good, frame)
    expect(detailsOf(draftOf(details), frame)).toEqual(details)
})
