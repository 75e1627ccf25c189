/** Sentences of the scheduling part; keys begin with "production.". */
export const production: Readonly<Record<string, string>> = {
  "production.oee.both":
    "Give availability, performance and quality, or times and counts (plannedTime to goodCount). Not both.",
  "production.oee.noTime": "There is no planned time, so OEE is not defined. Enter the time the machine was to run.",
  "production.oee.downtime":
    "The downtime {downtime} is longer than the planned time {plannedTime}. Correct one of them; both must be in the same unit.",
  "production.oee.good":
    "There are more good pieces ({goodCount}) than pieces in all ({totalCount}). Correct the counts.",
  "production.oee.fast":
    "At the ideal cycle time the pieces would take {needed}, but the machine ran only {runTime}. Enter a shorter idealCycleTime, in the same unit as plannedTime.",
  "production.takt.noDemand": "Without demand there is no takt time.",
  "production.flow.busy":
    "The machines would be busy {percent} % of the time, so the queue grows without end. With this variability it takes {needed} machines; there are {machines}.",
  "production.flow.two":
    "Give two of throughput, cycleTime and workInProcess and leave the third out. {given} are given.",
  "production.flow.noDivisor": "With a throughput or cycle time of 0 the missing figure is not defined.",
  "production.flow.noTimes": "All process times of the line are 0, so its rate is not defined.",
  "production.plan.closingAndCover": "Give closing (units) or cover (periods or days of demand), not both.",
  "production.plan.lastDays":
    "The last period has no working days, so it cannot tell how much a day of cover is. Leave it out, or give closing in units.",
  "production.plan.noDays":
    "There is no working day up to period {period}, but {units} units are needed by then. Enter working days, or more opening stock.",
  "production.sequence.due": 'The rule "{rule}" needs to know when each job is due. Give dueDates, or use spt.',
  "production.sequence.weights": 'The rule "wspt" needs weights: how much the waiting of each job matters.',
  "production.sequence.noTime": "All processing times are 0, so there is nothing to measure.",
  "production.makespan": "Makespan",
  "production.totaltardiness": "Total tardiness",
  "production.weightedtardiness": "Weighted tardiness",
  "production.maxlateness": "Greatest lateness",
  "production.bound": "Bound",
  "production.status": "Status",
  "production.optimal": "optimal",
  "production.within": "at most {percent} % above the least",
  "production.withinAmount": "at most {amount} above the least",
  "production.jobShop.noDue": "{argument} has no row for the job {job}. Add it: job and due time.",
  "production.jobShop.noWeight":
    "{argument}, row {row}: the weight of the job {job} is missing. Enter a weight above 0 in the third column, or choose totaltardiness.",
  "production.flowShop.johnsonMachines":
    "Johnson's rule is for two machines, or three. There are {machines}. Use the method optimal or neh.",
  "production.flowShop.johnsonMiddle":
    "Johnson's rule holds for three machines only if no time on the second is longer than the shortest on the first, or on the third. Use the method optimal.",
  "production.balance.stations": "Stations",
  "production.balance.minimum": "Least by work",
  "production.balance.efficiency": "Efficiency",
  "production.balance.long":
    "Task {task} takes {time}, longer than the cycle time {cycleTime}. Split it, do it on two machines, or give a longer cycleTime.",
  "production.balance.loop": "precedence runs in a circle: {loop}. Take one of these rows out.",
  "production.balance.columns": "precedence must have two columns, before and after. It has {columns}.",
  "production.total": "Total",
  "production.setups.square":
    "changeovers must have as many columns as rows: from each job to each other. It has {rows} rows and {columns} columns.",
};
