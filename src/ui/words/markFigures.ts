/** Figures that mean the same in any mark, drawn in a 16 × 16 box. */
export const markFigures = {
    tick: 'M6.5 11.6 2.9 8l1.2-1.2 2.4 2.4 5.4-5.4L13.1 5Z',
    cross: 'm4.2 3 3.8 3.8L11.8 3 13 4.2 9.2 8l3.8 3.8-1.2 1.2L8 9.2 4.2 13 3 11.8 6.8 8 3 4.2Z',
    play: 'M4 2.5 13 8l-9 5.5Z',
    hourglass: 'M4 2h8v3L9 8l3 3v3H4v-3l3-3-3-3Z',
    ring: 'M8 3a5 5 0 1 0 .01 0Zm0 1.6a3.4 3.4 0 1 1-.01 0Z',
} as const
