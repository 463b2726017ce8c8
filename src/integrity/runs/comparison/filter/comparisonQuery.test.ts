import { comparisonParameters, parseComparisonQuery } from './comparisonQuery'

test.each([
    ['from=a&to=now&change=new', 'from=a&to=now&change=new'],
    ['from=a&to=b', 'from=a&to=b'],
    ['from=&to=b&change=whatever', 'to=b'],
    ['', ''],
    [
        'severity=SEVERE&text=unit&severity=&to=b',
        'to=b&text=unit&severity=SEVERE&severity=',
    ],
])('%s is read and written as %s', (address, written) => {
    const query = parseComparisonQuery(new URLSearchParams(address))
    expect(comparisonParameters(query).toString()).toBe(written)
})
