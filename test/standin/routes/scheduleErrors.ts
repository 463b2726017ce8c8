import { isCronExpression } from '../jobs/cron'
import type { World } from '../world/world'
import { jobClass } from './scheduleWish'
import type { ScheduleWish } from './scheduleWish'

const nameTaken = (wish: ScheduleWish, id: string, otherId: string) => {
    const described = `${wish.name} [${id}] (JobConfiguration)`
    const args = ['name', wish.name, described, otherId]
    return {
        message: `Property \`name\` with value \`${wish.name}\` on object ${described} already exists on object ${otherId}`,
        args,
        mainKlass: jobClass,
        errorCode: 'E5003',
        mainId: otherId,
        errorProperty: 'name',
        errorProperties: args,
    }
}

const badCron = {
    message: 'Cron expression is invalid: `{0}`',
    args: [],
    mainKlass: jobClass,
    errorCode: 'E7005',
    errorProperties: [],
}

const cronTaken = (cronExpression: string) => ({
    message: `Job of same type already scheduled with cron expression: \`${cronExpression}\``,
    args: [cronExpression],
    mainKlass: jobClass,
    errorCode: 'E7000',
    errorProperties: [cronExpression],
})

/** Why the server does not take a schedule; empty when it does. */
export const scheduleErrors = (
    world: World,
    wish: ScheduleWish,
    id: string
): unknown[] => {
    const others = world.board.all().filter((job) => job.id !== id)
    const namesake = others.find((job) => job.name === wish.name)
    const { cronExpression } = wish
    const isBad =
        cronExpression !== undefined && !isCronExpression(cronExpression)
    const twin = others.find(
        (job) =>
            cronExpression !== undefined &&
            job.cronExpression === cronExpression &&
            job.jobType === wish.jobType
    )
    return [
        ...(namesake ? [nameTaken(wish, id, namesake.id)] : []),
        ...(isBad ? [badCron] : []),
        ...(twin && cronExpression ? [cronTaken(cronExpression)] : []),
    ]
}
